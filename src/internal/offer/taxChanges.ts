import { addDays, addMonths, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare } from '../../foundation/money/Decimal.ts';
import type { WrittenTax } from '../dossier/model/Tax.ts';
import { rateAt, type DatedRate } from './datedRates.ts';

interface Days {
  readonly issued: CalendarDate;
  readonly expiry: CalendarDate | null;
}

/**
 * The last day that the printed amounts with a tax speak of: the expiry, or the end of the first year, whichever is
 * later. The year begins with the issue date, or with the first day of a line that bears the tax.
 */
export function lastDayCounted(
  borne: readonly { readonly begins: CalendarDate | null }[],
  { issued, expiry }: Days,
): CalendarDate {
  const starts = [issued, ...borne.flatMap(({ begins }) => begins ?? [])];
  const days = [...(expiry === null ? [] : [expiry]), ...starts.map(endOfYear)];
  return days.reduce((last, day) => (day > last ? day : last), issued);
}

/** The last of twelve months; the day itself at the end of the calendar. */
function endOfYear(first: CalendarDate): CalendarDate {
  const next = addMonths(first, 12);
  return (next === null ? null : addDays(next, -1)) ?? first;
}

/** A tax that changes while the printed amounts are computed at the rate of the issue date (W416). */
export function warnOfChanges(
  tax: Pick<WrittenTax, 'included' | 'tax_change'> & { readonly id: string },
  rates: readonly DatedRate[],
  { expiry, until }: Days & { readonly until: CalendarDate },
): readonly Finding[] {
  return rates.slice(1).flatMap((rate, i): readonly Finding[] => {
    const { percent } = rates[i] ?? rate;
    const { from: day, percent: next } = rate;
    if (day === null || day > until || compare(percent, next) === 0) return [];
    const does = tax.included ? (tax.tax_change ?? 'price_stays') : 'on_top';
    const at = { path: [...rateAt(tax.id, rate), 'from'], tax: tax.id, percent, next, day };
    return expiry !== null && day <= expiry
      ? [finding('W416', beforeExpiry[does], at)]
      : [finding('W416', inYear[does], { ...at, until })];
  });
}

const inYear = { on_top: 'yearOnTop', price_stays: 'yearStays', follows: 'yearFollows' } as const;
const beforeExpiry = { on_top: 'expiryOnTop', price_stays: 'expiryStays', follows: 'expiryFollows' } as const;
