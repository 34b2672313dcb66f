import { chargeCoins } from '../../../internal/offer/oracle.ts';
import type { CaseLine, CaseOffer } from './offerOfCase.ts';
import { sumsOf, taxesOf } from './reckon.ts';

/** What is signed for each time, with its tax in words. */
export interface Signed {
  readonly amount: bigint;
  readonly tax: string;
  /** " once", " a month". */
  readonly each: string;
}

const kinds = [
  [undefined, ' once'],
  ['month', ' a month'],
  ['quarter', ' a quarter'],
  ['year', ' a year'],
] as const;

/** One charge of each period, where a line recurs without a term: then nobody signs for a year. */
export function chargesSigned(
  offer: CaseOffer,
  lines: readonly CaseLine[],
  discount: CaseOffer['discount'],
): readonly Signed[] {
  if (!lines.some(({ recurring, term }) => recurring !== undefined && term === undefined)) return [];
  const once = lines.filter(({ recurring }) => recurring === undefined);
  const onceNet = once.reduce((all, line) => all + chargeCoins(line, 2).net, 0n);
  if (BigInt((discount?.amount ?? '0').replace('.', '')) > onceNet) return [];
  return kinds.flatMap(([period, each]) => {
    const own = lines.filter(({ recurring }) => recurring === period);
    if (own.length === 0) return [];
    const charges = own.map(({ recurring: _period, term: _term, ...charge }): CaseLine => charge);
    const sums = sumsOf(offer, charges, discount?.percent !== undefined || period === undefined ? discount : null);
    return [{ amount: sums.total, tax: taxesOf(offer, sums), each }];
  });
}
