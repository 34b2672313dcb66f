import { billion, billionths, written } from './oracle.ts';
import { isMiscovered, isPlanned } from './oracleCoverage.ts';
import { cappedTotal, isIndexedTwice } from './oracleIndex.ts';
import type { OracleOffer } from './oracleOffer.ts';
import { planOf } from './oraclePlan.ts';
import { openGroups } from './oracleWays.ts';

/** The codes with which what is paid, billed and indexed is refused. */
export function planRefusals(offer: OracleOffer, digits: number): readonly string[] {
  const twice = isIndexedTwice(offer) ? ['E410'] : [];
  if (!isPlanned(offer)) return [...twice, ...refusalsOfWhole(offer)];
  return [...twice, ...(isMiscovered(offer) ? ['E410'] : planOf(offer, digits).codes)];
}

/** Percentages alone make a hundred, whatever the total is; what is paid as worked is the only rest. */
function refusalsOfWhole({ payments }: OracleOffer): readonly string[] {
  const worked = payments.filter(({ as_worked }) => as_worked !== undefined).length;
  const isMixed = worked > 1 || (worked === 1 && payments.some(({ parts }) => parts !== undefined));
  if (isMixed) return ['E405'];
  const isOnlyPercent = payments.length > 0 && payments.every(({ percent }) => percent !== undefined);
  const made = payments.reduce((all, { percent }) => all + billionths(percent ?? '0'), 0n);
  return isOnlyPercent && made !== 100n * billion ? ['E410'] : [];
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
    const isOpen = said === undefined || (said === '' && openGroups(offer).length > 0);
    return `${places.join('+')}: ${isOpen ? 'open' : said}`;
  });
  return [
    ...(paid.length > 0 ? [`pay ${paid.join(' ')}`] : []),
    ...(billed.length > 0 ? [`bill ${billed.join('; ')}`] : []),
    ...last,
  ];
}
