import { billion, billionths, chargeCoins, sumsOfTerm } from './oracle.ts';
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
  const risen = openGroups(offer).length > 0 ? null : risenOffer(offer);
  return risen === null ? null : (sumsOfTerm(risen, digits)?.total ?? null);
}

/** An offer whose lines rise as far as their caps let them; null where none rises, or nobody can say how far. */
export function risenOffer(offer: OracleOffer): OracleOffer | null {
  const indexed = indexedLines(offer);
  if (indexed.length === 0 || indexed.some(({ atCap }) => atCap === null)) return null;
  const lines = offer.lines.map((line) => {
    const found = indexed.find((one) => one.line === line);
    return found?.atCap ? { ...line, atCap: found.atCap } : line;
  });
  return { ...offer, lines };
}

/** Whether a line comes to more than any amount can, where its index rises as far as its cap lets it (E430). */
export const isTooLargeAtCap = (offer: OracleOffer, digits: number): boolean =>
  indexedLines(offer).some(({ line, last, atCap }) => {
    const most = 10n ** BigInt(15 + digits);
    const risen = { ...line, atCap: atCap ?? undefined };
    const charges = Array.from({ length: atCap === null ? 0 : last }, (_, i) => i + 1);
    return charges.some((charge) => chargeCoins(risen, digits, charge).gross >= most);
  });

/** The lines that an index reaches within the term, each with its last charge there. */
function indexedLines(
  offer: OracleOffer,
): readonly { readonly line: OracleLine; readonly last: number; readonly atCap: OracleLine['atCap'] | null }[] {
  const months = Math.max(0, ...countedOf(offer).map((line) => (line.term ?? 0) * monthsOfCharge(line)));
  return countedOf(offer).flatMap((line) => {
    const index = line.indexation ?? offer.indexation;
    if (line.recurring === undefined || index === undefined) return [];
    const first = firstDayOf(line, offer);
    const last = line.term ?? Math.max(12 / monthsOfCharge(line), Math.ceil(months / monthsOfCharge(line)));
    // What an index does not reach within the term does not follow it there.
    if (first !== null && stepsBy(addMonths(first, (last - 1) * monthsOfCharge(line)), index) === 0) return [];
    return [{ line, last, atCap: atCapOf(line, index, first) }];
  });
}

const countedOf = ({ lines }: OracleOffer): readonly OracleLine[] => lines.filter(({ optional }) => optional !== true);

const monthsOfCharge = ({ recurring }: OracleLine): number => monthsIn[recurring ?? 'year'];

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
