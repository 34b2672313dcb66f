import type { CurrencyPriceFacts, PriceChoiceFacts, SumsFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { summedTaxes, taxed, taxesOfAll } from '../pieces/taxNames.ts';
import { atCapName, beforeIndexation, sumSaid } from '../pieces/indexation.ts';
import { yearsNamed } from './years.ts';

type Package = PriceChoiceFacts['lines'][number];

/** What is said of some years, or of the term: what it is, with its taxes, and the sum with each package. */
interface YearsSaid {
  readonly label: Inlines;
  readonly detail: Inlines;
  readonly sums: readonly Inlines[];
}

/** Whether the price with one of the alternatives changes, in steps or with an index, so that its first year says little of the others. */
const isChanging = (lines: readonly Package[], { groups }: CurrencyPriceFacts): boolean =>
  lines.some(({ indexed }) => indexed?.term) ||
  [...lines, ...groups.flatMap((group) => group.lines)].some(({ ramp }) => ramp.length > 0);

/** The years of the term with each package, those that are alike together, and the term; empty where nothing changes. */
export function packageYears(
  composer: Composer,
  lines: readonly Package[],
  part: CurrencyPriceFacts,
): readonly YearsSaid[] {
  const all = lines.flatMap(({ years_with_it: years }) => years);
  if (all.length === 0 || !isChanging(lines, part)) return [];
  const starts = [...new Set(all.flatMap(({ first, last }) => [Number(first.number), Number(last.number) + 1]))].sort(
    (a, b) => a - b,
  );
  const isMoved = lines.some(({ indexed }) => indexed?.term);
  const years = starts.slice(0, -1).map((first, i): YearsSaid => {
    const last = (starts[i + 1] ?? first + 1) - 1;
    const sums = lines.map(
      ({ years_with_it: own }) =>
        own.find((year) => Number(year.first.number) <= first && last <= Number(year.last.number)) ?? null,
    );
    const isYearMoved = isMoved && (last > 1 || lines.some(({ indexed }) => indexed?.first_year));
    return said(composer, beforeIndexation(composer, yearsNamed(composer, first, last), isYearMoved), sums);
  });
  const terms = lines.map(({ term_with_it: term }) => term);
  return [
    ...years,
    said(composer, beforeIndexation(composer, composer.words('investment.term'), isMoved), terms),
    ...termsAtCap(composer, lines),
  ];
}

/**
 * What the term comes to with each package where every year is like the first: where the price answers a criterion of the
 * client, which is not about a first year only.
 */
export function packageTerm(
  composer: Composer,
  lines: readonly Package[],
  part: CurrencyPriceFacts,
): readonly YearsSaid[] {
  const terms = lines.flatMap(({ term_with_it: term }) => term ?? []);
  if (!isTermAsked(composer, lines) || isChanging(lines, part)) return [];
  return [said(composer, composer.words('investment.term'), terms)];
}

/** Whether the price answers a criterion of the client with what it comes to over a term that is longer than its first year. */
function isTermAsked({ proposal }: Composer, lines: readonly Package[]): boolean {
  const isLonger = lines.some(({ with_it: whole, term_with_it: term }) => whole?.total.amount !== term?.total.amount);
  return (
    (proposal.price?.criteria.length ?? 0) > 0 && isLonger && lines.every(({ term_with_it: term }) => term !== null)
  );
}

/** What the term comes to at most with each package: its own sum where no index moves it; nothing where one has no cap. */
function termsAtCap(composer: Composer, lines: readonly Package[]): readonly YearsSaid[] {
  const [first, ...others] = lines.flatMap(({ indexed }) => (indexed?.term === true ? [indexed] : []));
  const isKnown = lines.every(({ indexed }) => indexed?.term !== true || indexed.at_cap !== null);
  if (first === undefined || !isKnown) return [];
  const isAlike = others.every(({ cap }) => JSON.stringify(cap) === JSON.stringify(first.cap));
  const sums = lines.map(({ indexed, term_with_it: term }) => indexed?.at_cap ?? term);
  return [said(composer, atCapName(composer, { cap: isAlike ? first.cap : null }), sums)];
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

/** What the whole price comes to over its term with an alternative of a list; where its years are alike, only where the client asks. */
export function termWithIt(
  composer: Composer,
  line: Package,
  lines: readonly Package[],
  part: CurrencyPriceFacts,
): Inlines {
  const { words, count, locale } = composer;
  const { term_with_it: term, indexed } = line;
  if (term === null || !(isChanging(lines, part) || isTermAsked(composer, lines))) return [];
  const tax = listed(summedTaxes(composer, term.taxes), locale);
  const sum = words(taxed('price.term_with_it', tax), { total: count(term.total), tax });
  const most = indexed?.at_cap ?? null;
  return most === null
    ? sumSaid(composer, sum, indexed?.term)
    : words('price.term_at_cap', { sum, most: count(most.total) });
}
