import { written } from './oracle.ts';
import { isMiscovered, isPlanned } from './oracleCoverage.ts';
import { cappedTotal, isIndexedTwice } from './oracleIndex.ts';
import type { OracleOffer } from './oracleOffer.ts';
import { planOf } from './oraclePlan.ts';

/** The codes with which what is paid, billed and indexed is refused. */
export function planRefusals(offer: OracleOffer, digits: number): readonly string[] {
  const twice = isIndexedTwice(offer) ? ['E410'] : [];
  if (!isPlanned(offer)) return twice;
  return [...twice, ...(isMiscovered(offer) ? ['E410'] : planOf(offer, digits).codes)];
}

/** "pay p0=12.00 p1=open", "bill 0+3: 2027-01-31=10.00, m4=10.00; 1: open", "capped 123.45": those that there are. */
export function planSaid(offer: OracleOffer, digits: number): readonly string[] {
  const capped = cappedTotal(offer, digits);
  const last = capped === null ? [] : [`capped ${written(capped, digits)}`];
  if (!isPlanned(offer)) return last;
  const { payments, schedules } = planOf(offer, digits);
  const paid = payments.map(
    (parts, i) => `p${i}=${parts === null ? 'open' : parts.map((part) => written(part, digits)).join('+')}`,
  );
  const billed = schedules.map(({ places, invoices }) => {
    const said = invoices?.map(({ when, amount }) => `${when}=${written(amount, digits)}`).join(', ');
    return `${places.join('+')}: ${said ?? 'open'}`;
  });
  return [
    ...(paid.length > 0 ? [`pay ${paid.join(' ')}`] : []),
    ...(billed.length > 0 ? [`bill ${billed.join('; ')}`] : []),
    ...last,
  ];
}
