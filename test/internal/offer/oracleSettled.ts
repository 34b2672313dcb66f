import { billion, billionths, coinsPerUnit, roundDiv } from './oracle.ts';

/** The total of one currency, in coins, with what one unit of it is worth in the other one. */
export interface SettledPart {
  readonly total: bigint;
  readonly digits: number;
  readonly rate: string;
}

/** What each total comes to in another currency, for information: total × rate, rounded to that currency's coins. */
export const informationOf = (parts: readonly SettledPart[], digits: number): readonly bigint[] =>
  parts.map((part) => {
    const above = part.total * billionths(part.rate) * coinsPerUnit(digits);
    return roundDiv(above, billion * coinsPerUnit(part.digits));
  });
