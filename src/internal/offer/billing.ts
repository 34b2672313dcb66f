import { addDays, addMonths, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { decimalOf, isZero, multiply, sum, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { shareInOrder } from '../../foundation/money/shareOut.ts';
import type { PaidAlike } from './coverage.ts';
import { areFirm, chargesAYear, monthsACharge, stepsInYear, withTaxes } from './line.ts';
import type { Billed, Invoice, Schedule } from './Planned.ts';
import type { Offer, PricedLine } from './Price.ts';

/** Lines that are invoiced under the same terms. */
type Invoiced = Omit<PaidAlike<PricedLine>, 'schedule'> & { readonly schedule: Schedule };

/**
 * The invoices of the first year, the twelve months of service, whenever they come. `sum` is all that these lines come to
 * in it, with tax: it is divided as the charges fall into the months of the invoices, each cut to the minor unit, the rest
 * in the last. Without a sum, while something is open, there are no amounts.
 */
export function billed(
  { lines, schedule }: Invoiced,
  sum: Decimal | null,
  { taxes, digits }: { readonly taxes: Offer['taxes']; readonly digits: number },
): Billed {
  const { every, in: when, from, net_days: netDays = null } = schedule;
  const months = 12 / chargesAYear[every];
  const weights = Array.from({ length: chargesAYear[every] }, (_, i) =>
    weightIn(lines, { first: i * months, months }, taxes),
  );
  const until = Math.max(0, ...lines.map(({ line, charges }) => charges * monthsACharge(line)));
  const charged = weights.flatMap((weight, i) => (isZero(weight) ? [] : [{ weight, i }]));
  const invoices = sum === null ? [] : shareInOrder(sum, charged, digits);
  return {
    ...{ every, in: when, from, netDays },
    lines: lines.map(({ index }) => index),
    firm: areFirm(lines.map(({ line }) => line)),
    invoices: invoices.map(({ i, share }): Invoice => ({ ...periodOf(i, { months, until }, schedule), amount: share })),
    goesOn: lines.some(({ line, charges }) => line.term === undefined || line.term > charges),
  };
}

/** What is charged in some months of the first year, with tax; in twelfths, so that what is divided stays whole. */
function weightIn(
  lines: readonly PricedLine[],
  { first, months }: { readonly first: number; readonly months: number },
  taxes: Offer['taxes'],
): Decimal {
  return sum(
    lines.map((priced) => {
      const own = monthsACharge(priced.line);
      const charges = chargesOf(priced);
      // A charge that is longer than the invoice's months is spread over its invoices; others belong to where they begin.
      const isLonger = own > months;
      const inside = isLonger
        ? charges.slice(Math.floor(first / own), Math.floor(first / own) + 1)
        : charges.slice(first / own, (first + months) / own);
      const share = decimalOf(isLonger ? (12 * months) / own : 12);
      return multiply(withTaxes(sum(inside), priced.line, taxes), share);
    }),
  );
}

/** The net charges of the first year, one after the other. */
const chargesOf = (priced: PricedLine): readonly Decimal[] =>
  stepsInYear(priced, 1).flatMap((count, step) =>
    Array.from({ length: count }, () => priced.steps[step]?.charge.net ?? zero),
  );

/** The number of the month in which it comes, and its day where the first one is known; `until`: the last month charged. */
function periodOf(
  i: number,
  { months, until }: { readonly months: number; readonly until: number },
  { in: when, from }: Schedule,
): Pick<Invoice, 'month' | 'day'> {
  const first = i * months;
  const isEarly = when === 'advance';
  // What ends within the months of an invoice is invoiced when it ends.
  const last = Math.min(first + months, until);
  const day = typeof from === 'string' ? dayOf(from, isEarly ? first : last, isEarly) : null;
  return { month: isEarly ? first + 1 : last, day };
}

/** The first day of a month of service, or the last one before it. */
function dayOf(from: CalendarDate, months: number, isFirst: boolean): CalendarDate | null {
  const next = addMonths(from, months);
  return next === null || isFirst ? next : addDays(next, -1);
}
