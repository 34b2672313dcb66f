import { billion, billionths, chargeCoins, chargesOf } from './oracle.ts';
import type { Covered, OracleSchedule } from './oracleCoverage.ts';
import { addMonths, dayBefore } from './oracleDates.ts';
import type { OracleLine, OracleOffer } from './oracleOffer.ts';

/** When it is written: a date, the number of a month, or that after a milestone. */
export interface OracleInvoice {
  readonly when: string;
  readonly amount: bigint;
}

export const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** A hundred and the percentages of all taxes that come on top, in billionths. */
export const hundredAndTaxes = ({ tax = [] }: OracleLine, taxes: OracleOffer['taxes']): bigint =>
  tax.reduce(
    (all, id) => all + (taxes[id]?.included === true ? 0n : billionths(taxes[id]?.percent ?? '0')),
    100n * billion,
  );

/** Of each invoice of the first year the part with tax that falls into its months, times twelve. */
function partsOfYear(
  lines: readonly Covered[],
  every: OracleSchedule['every'],
  { digits, taxes }: { readonly digits: number; readonly taxes: OracleOffer['taxes'] },
): bigint[] {
  const months = monthsIn[every];
  const parts = Array.from({ length: 12 / months }, () => 0n);
  for (const { line } of lines) {
    const lasts = monthsIn[line.recurring ?? 'year'];
    for (const charge of chargesOf(line, 1)) {
      const first = Math.floor(((charge - 1) * lasts) / months);
      const spread = Math.max(1, lasts / months);
      const each = (chargeCoins(line, digits, charge).net * 12n * hundredAndTaxes(line, taxes)) / BigInt(spread);
      for (let i = first; i < first + spread; i++) parts[i] = (parts[i] ?? 0n) + each;
    }
  }
  return parts;
}

/** A sum over its invoices: each cut down to the coin, the rest in the last; there is none for months that are free. */
export function invoicesOf(
  lines: readonly Covered[],
  schedule: OracleSchedule,
  sum: bigint,
  known: { readonly digits: number; readonly taxes: OracleOffer['taxes'] },
): readonly OracleInvoice[] {
  const parts = partsOfYear(lines, schedule.every, known);
  const all = parts.reduce((a, b) => a + b, 0n);
  const last = parts.findLastIndex((part) => part > 0n);
  const until = Math.max(0, ...lines.map(({ line }) => chargesOf(line, 1).length * monthsIn[line.recurring ?? 'year']));
  let rest = sum;
  return parts.flatMap((part, i) => {
    if (part === 0n) return [];
    const amount = i === last ? rest : (sum * part) / all;
    rest -= amount;
    return [{ when: whenOf(schedule, i, until), amount }];
  });
}

/** In advance on the first day of its months, in arrears on the last one in which something runs. */
function whenOf({ every, in: at, start }: OracleSchedule, place: number, until: number): string {
  const months = monthsIn[every];
  const end = Math.min((place + 1) * months, until);
  const number = at === 'advance' ? place * months + 1 : end;
  if (start === null) return `m${number}`;
  const [, milestone] = /^milestone:(.*)$/.exec(start) ?? [];
  if (milestone !== undefined) return `${milestone}+m${number}`;
  return at === 'advance' ? addMonths(start, place * months) : dayBefore(addMonths(start, end));
}
