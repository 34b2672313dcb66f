import type { CurrencyPriceFacts, PriceChoiceFacts, SumsFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { summedTaxes, taxed, taxesOfAll } from '../pieces/taxNames.ts';
import { yearsNamed } from './years.ts';

type Package = PriceChoiceFacts['lines'][number];

/** What is said of some years, or of the term: what it is, with its taxes, and the sum with each package. */
interface YearsSaid {
  readonly label: Inlines;
  readonly detail: Inlines;
  readonly sums: readonly Inlines[];
}

/** Whether the price with one of the alternatives changes in steps, so that its first year says little of the others. */
export const isRamped = (lines: readonly Package[], { groups }: CurrencyPriceFacts): boolean =>
  [...lines, ...groups.flatMap((group) => group.lines)].some(({ ramp }) => ramp.length > 0);

/** The years of the term with each package, those that are alike together, and the term; empty where nothing changes. */
export function packageYears(
  composer: Composer,
  lines: readonly Package[],
  part: CurrencyPriceFacts,
): readonly YearsSaid[] {
  const all = lines.flatMap(({ years_with_it: years }) => years);
  if (all.length === 0 || !isRamped(lines, part)) return [];
  const starts = [...new Set(all.flatMap(({ first, last }) => [Number(first.number), Number(last.number) + 1]))].sort(
    (a, b) => a - b,
  );
  const years = starts.slice(0, -1).map((first, i): YearsSaid => {
    const last = (starts[i + 1] ?? first + 1) - 1;
    const sums = lines.map(
      ({ years_with_it: own }) =>
        own.find((year) => Number(year.first.number) <= first && last <= Number(year.last.number)) ?? null,
    );
    return said(composer, yearsNamed(composer, first, last), sums);
  });
  const terms = lines.map(({ term_with_it: term }) => term);
  return [...years, said(composer, composer.words('investment.term'), terms)];
}

function said(composer: Composer, label: Inlines, sums: readonly (SumsFacts | null)[]): YearsSaid {
  const taxes = sums.flatMap((sum) => (sum === null ? [] : [summedTaxes(composer, sum.taxes)]));
  const tax = taxesOfAll(composer, taxes);
  return {
    label,
    detail: tax.length === 0 ? [] : composer.words('price.including', { tax }),
    sums: sums.map((sum) => (sum === null ? [] : composer.count(sum.total))),
  };
}

/** What the whole price comes to over its term with an alternative of a list; nothing where its first year is like the others. */
export function termWithIt(
  composer: Composer,
  line: Package,
  lines: readonly Package[],
  part: CurrencyPriceFacts,
): Inlines {
  const { words, count, locale } = composer;
  const { term_with_it: term } = line;
  if (term === null || !isRamped(lines, part)) return [];
  const tax = listed(summedTaxes(composer, term.taxes), locale);
  return words(taxed('price.term_with_it', tax), { total: count(term.total), tax });
}
