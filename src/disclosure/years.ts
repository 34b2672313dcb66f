import type { CurrencyPrice, Sums } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { count } from './leaf.ts';
import { discloseSums } from './priceLine.ts';
import type { Speaker } from './Speaker.ts';

/** The sums of the term year by year, where a line changes in steps; years that are alike stand together. */
export function discloseYears({ term, lines, currency }: CurrencyPrice, speaker: Speaker): CurrencyPriceFacts['years'] {
  if (term === null || !lines.some(({ part, steps }) => part === 'total' && steps.length > 1)) return [];
  return runsOf(term.years).map(({ first, last, sums }) => ({
    first: count(first),
    last: count(last),
    ...discloseSums(sums, currency, speaker),
  }));
}

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
