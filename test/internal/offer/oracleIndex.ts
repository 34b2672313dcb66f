import { billion, billionths, sumsOfTerm } from './oracle.ts';
import { scheduleOf } from './oracleCoverage.ts';
import { addMonths, monthsOf } from './oracleDates.ts';
import { monthsIn } from './oracleInvoices.ts';
import type { OracleIndexation, OracleLine, OracleOffer } from './oracleOffer.ts';
import { openGroups } from './oracleWays.ts';

/** Whether an index stands beside a renewal that is limited by itself (E410). */
export const isIndexedTwice = ({ indexation, lines, renewal }: OracleOffer): boolean =>
  renewal?.at_most_percent !== undefined &&
  (indexation !== undefined || lines.some((line) => line.indexation !== undefined));

/** The total of the term with every step of the index at its cap; null where nobody can say. */
export function cappedTotal(offer: OracleOffer, digits: number): bigint | null {
  if (openGroups(offer).length > 0) return null;
  const indexed = offer.lines.flatMap((line) => {
    const index = line.indexation ?? offer.indexation;
    const isIn = line.optional !== true && line.recurring !== undefined && index !== undefined;
    return isIn ? [{ line, atCap: atCapOf(line, index, firstDayOf(line, offer)) }] : [];
  });
  if (indexed.length === 0 || indexed.some(({ atCap }) => atCap === null)) return null;
  const lines = offer.lines.map((line) => {
    const found = indexed.find((one) => one.line === line);
    return found?.atCap ? { ...line, atCap: found.atCap } : line;
  });
  return sumsOfTerm({ ...offer, lines }, digits)?.total ?? null;
}

function firstDayOf(line: OracleLine, offer: OracleOffer): string | null {
  const day = line.from ?? scheduleOf(line, offer)?.start ?? null;
  return day?.startsWith('milestone:') === true ? null : day;
}

/** (1 + cap ÷ 100) to the power of the steps that are begun when a charge's period begins. */
function atCapOf(line: OracleLine, index: OracleIndexation, first: string | null): OracleLine['atCap'] | null {
  const { cap_percent: cap } = index;
  if (cap === undefined || first === null) return null;
  const hundred = 100n * billion;
  return (charge) => {
    const begins = addMonths(first, (charge - 1) * monthsIn[line.recurring ?? 'year']);
    const power = BigInt(stepsBy(begins, index));
    return [(hundred + billionths(cap)) ** power, hundred ** power];
  };
}

/** None before the first day of the index; from then on one, and one more with each whole period since. */
export function stepsBy(day: string, { from, every }: OracleIndexation): number {
  if (day < from) return 0;
  const months = monthsOf(day) - monthsOf(from);
  const whole = addMonths(from, months) <= day ? months : months - 1;
  return 1 + Math.floor(whole / monthsIn[every]);
}
