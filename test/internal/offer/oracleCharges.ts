import { chargeCoins, coins, sumsOfYear, type OracleSums } from './oracle.ts';
import type { OracleOffer } from './oracleOffer.ts';

const kinds = ['once', 'month', 'quarter', 'year'] as const;

interface OracleCharge {
  readonly each: (typeof kinds)[number];
  readonly sums: OracleSums;
  readonly firm: boolean;
}

/** Whether a discount that is an amount is more than what is charged once, from which it would be taken. */
export const isOffMoreThanOnce = ({ lines, discount }: OracleOffer, digits: number): boolean => {
  const once = lines.filter(({ optional, recurring }) => optional !== true && recurring === undefined);
  const net = once.reduce((all, line) => all + chargeCoins(line, digits).net, 0n);
  return coins(discount?.amount ?? '0', digits) > net;
};

/**
 * What is signed for by the period: the first charge of every line, as if each period were an offer of lines that are
 * charged once. An amount off the whole is taken off what is charged once; where that does not suffice, the first year
 * is what one signs for.
 */
export function chargesOfPeriods(offer: OracleOffer, digits: number): readonly OracleCharge[] {
  const counted = offer.lines.filter(({ optional }) => optional !== true);
  const recurring = counted.filter((line) => line.recurring !== undefined);
  const isAsked = typeof offer.headline === 'string' || recurring.some(({ term }) => term === undefined);
  if (!isAsked) return [];
  const { discount } = offer;
  if (isOffMoreThanOnce(offer, digits)) return [];
  return kinds.flatMap((each) => {
    const own = counted.filter((line) => (line.recurring ?? 'once') === each);
    if (own.length === 0) return [];
    const lines = own.map((line) => ({ ...line, recurring: undefined, term: undefined, ramp: [] }));
    const off = discount?.percent !== undefined || each === 'once' ? discount : null;
    return [
      {
        each,
        sums: sumsOfYear({ ...offer, lines, discount: off }, 1, digits),
        firm: own.every(({ firm }) => firm !== false),
      },
    ];
  });
}
