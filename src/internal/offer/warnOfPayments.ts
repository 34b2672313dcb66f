import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { countedLines, scheduleOf } from './coverage.ts';
import type { Payment } from './Planned.ts';
import type { Offer } from './Price.ts';

/** Payments and invoices of no day, and of days that cannot be meant (W410). */
export const warnOfPayments = (offer: Offer, issued: CalendarDate): readonly Finding[] => [
  ...offer.payments.flatMap(warnOfEvent),
  ...warnOfUnused(offer),
  ...warnOfFirstDays(offer, issued),
];

/** Within how many days of its invoice a payment is due says when, if not of what. */
function warnOfEvent(
  { due, milestone, as_worked: asWorked, net_days: days }: Payment,
  index: number,
): readonly Finding[] {
  const isSaid = [due, milestone, asWorked, days].some((when) => when !== undefined);
  return isSaid ? [] : [finding('W410', 'noEvent', { path: ['offer', 'payments', index], number: index + 1 })];
}

/** What is said of all invoices, and holds for none of them. */
function warnOfUnused(offer: Offer): readonly Finding[] {
  const { billing } = offer;
  const recurring = countedLines(offer).filter((line) => line.recurring !== undefined);
  if (billing === undefined || recurring.length === 0) return [];
  const path = ['offer', 'billing'];
  if (recurring.every((line) => line.billing !== undefined)) return [finding('W410', 'noLinesOwn', { path })];
  const { from } = billing;
  const holds = recurring.some((line) => line.billing === undefined && scheduleOf(line, offer)?.from === from);
  if (typeof from !== 'string' || holds) return [];
  return [finding('W410', 'noLinesDay', { path: [...path, 'from'], found: from })];
}

/** What was invoiced before can be meant, where a service goes on; more often the year is wrong. */
const warnOfFirstDays = ({ billing, lines }: Offer, issued: CalendarDate): readonly Finding[] =>
  [
    { from: billing?.from, path: ['offer', 'billing', 'from'] },
    ...lines.map((line) => ({ from: line.billing?.from, path: ['offer', 'lines', line.place, 'billing', 'from'] })),
  ].flatMap(({ from, path }) =>
    typeof from === 'string' && from < issued ? [finding('W410', 'beforeIssue', { path, found: from, issued })] : [],
  );
