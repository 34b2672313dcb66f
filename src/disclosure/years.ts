import type { CurrencyPrice, OpenChoice, Sums } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts, PriceChoiceFacts } from '../proposal/Price.ts';
import { count } from './leaf.ts';
import { discloseSums } from './sums.ts';
import type { Speaker } from './Speaker.ts';

/** The sums of the term year by year, where a line changes in steps; years that are alike stand together. */
export function discloseYears({ term, lines, currency }: CurrencyPrice, speaker: Speaker): CurrencyPriceFacts['years'] {
  if (term === null || !lines.some(({ part, steps }) => part === 'total' && steps.length > 1)) return [];
  return yearsIn(term.years, currency, speaker);
}

/** The term of the price with an alternative, and its years; the only year, where another alternative lasts longer. */
export function discloseTermWith(
  { sums, term }: Pick<OpenChoice['alternatives'][number], 'sums' | 'term'>,
  { alternatives }: OpenChoice,
  currency: string,
  speaker: Speaker,
): Pick<PriceChoiceFacts['lines'][number], 'term_with_it' | 'years_with_it'> {
  const all = term ?? sums;
  if (all === null || alternatives.every((way) => way.term === null)) return { term_with_it: null, years_with_it: [] };
  return {
    term_with_it: discloseSums(all, currency, speaker),
    years_with_it: yearsIn(term === null ? [all] : term.years, currency, speaker),
  };
}

const yearsIn = (years: readonly Sums[], currency: string, speaker: Speaker): CurrencyPriceFacts['years'] =>
  runsOf(years).map(({ first, last, sums }) => ({
    first: count(first),
    last: count(last),
    ...discloseSums(sums, currency, speaker),
  }));

interface Run {
  readonly first: number;
  readonly last: number;
  readonly sums: Sums;
}

const runsOf = (years: readonly Sums[]): readonly Run[] =>
  years.reduce<readonly Run[]>((runs, sums, i) => {
    const before = runs.at(-1);
    const isSame = before?.sums.total === sums.total && before.sums.net === sums.net && before.sums.firm === sums.firm;
    return before !== undefined && isSame
      ? [...runs.slice(0, -1), { ...before, last: i + 1 }]
      : [...runs, { first: i + 1, last: i + 1, sums }];
  }, []);
