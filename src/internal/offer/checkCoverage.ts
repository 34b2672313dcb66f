import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, decimalOf, sum } from '../../foundation/money/Decimal.ts';
import { openChoices } from './alternatives.ts';
import { countedAlike, countedLines, isBilled, isOf, type PaidAlike } from './coverage.ts';
import type { Payment } from './Planned.ts';
import type { Line, Offer } from './Price.ts';

type Counted = PaidAlike<{ readonly line: Line }>;

/**
 * What is charged is paid for once: by payments that make all of it, or by invoices (E410). For offers that say so line
 * by line.
 */
export function checkCoverage(offer: Offer): readonly Finding[] {
  // An id that no line has was told by the loader.
  if (namesUnknown(offer)) return [];
  const misplaced = [...checkBilling(offer), ...checkScopes(offer)];
  if (misplaced.length > 0) return misplaced;
  const classes = countedAlike(offer);
  return [...classes.flatMap((alike) => checkClass(alike, offer)), ...checkMixed(classes, offer)];
}

const namesUnknown = ({ payments, lines, rateLines }: Offer): boolean => {
  const known = new Set([...lines, ...rateLines].map(({ id }) => id));
  return payments.some(({ of }) => Array.isArray(of) && of.some((id) => !known.has(id)));
};

/** Only what recurs and is not beside the total is invoiced, and from one day on. */
function checkBilling(offer: Offer): readonly Finding[] {
  const counted = countedLines(offer);
  const isPaid = offer.payments.some(({ of }) => of === undefined || of === 'once');
  const own = offer.lines.flatMap(({ billing, recurring, optional, from, place, number }): readonly Finding[] => {
    const path = ['offer', 'lines', place, 'billing'];
    if (billing === undefined) return [];
    if (recurring === undefined) return [finding('E410', isPaid ? 'billedOncePaid' : 'billedOnce', { path, number })];
    if (optional) return [finding('E410', 'billedOption', { path, number })];
    const start = billing.from;
    if (from === undefined || start === undefined || start === from) return [];
    return [finding('E410', 'twoStarts', { path: [...path, 'from'], number, from })];
  });
  const { billing } = offer;
  if (billing === undefined || counted.some((line) => line.recurring !== undefined)) return own;
  return [...own, finding('E410', 'billedNothing', { path: ['offer', 'billing'] })];
}

/** What a payment is of counts in the total, and there is some of it. */
function checkScopes(offer: Offer): readonly Finding[] {
  const counted = countedLines(offer);
  return offer.payments.flatMap((payment, index): readonly Finding[] => {
    const { of } = payment;
    const path = ['offer', 'payments', index, 'of'];
    if (!Array.isArray(of)) {
      if (counted.some((line) => isOf(payment, line, offer))) return [];
      const says = of === 'recurring' ? 'ofNoneRecurring' : isBilled(offer) ? 'onlyBilled' : 'ofNoneOnce';
      return [finding('E410', says, { path: of === undefined ? path.slice(0, -1) : path, number: index + 1 })];
    }
    return of.flatMap((id, at): readonly Finding[] => {
      const rate = offer.rateLines.find((line) => line.id === id);
      const option = offer.lines.find((line) => line.id === id && line.optional);
      const named = { path: [...path, at], found: id };
      if (rate !== undefined) return [finding('E410', 'ofRate', { ...named, number: rate.number })];
      return option === undefined ? [] : [finding('E410', 'ofOption', { ...named, number: option.number })];
    });
  });
}

const hundred = decimalOf(100);

/** Lines that are paid for alike are paid for by something, by one thing only, and wholly. */
function checkClass({ lines, payments, schedule }: Counted, offer: Offer): readonly Finding[] {
  const numbers = lines.map(({ line }) => String(line.number));
  const ids = lines.map(({ line }) => line.id);
  const path = ['offer', 'lines', lines[0]?.line.place ?? 0];
  const [first] = payments;
  if (schedule !== null)
    return first === undefined
      ? []
      : [finding('E410', 'twice', { path: ['offer', 'payments', first], numbers, payment: first + 1 })];
  if (first === undefined) {
    const isOnce = lines.every(({ line }) => line.recurring === undefined);
    return [finding('E410', isOnce ? 'uncoveredOnce' : 'uncoveredRecurring', { path, numbers, ids })];
  }
  const covering = payments.flatMap((index) => offer.payments[index] ?? []);
  if (!covering.every(isPercent)) return [];
  const all = sum(covering.flatMap(({ percent }) => percent ?? []));
  if (compare(all, hundred) === 0) return [];
  return [finding('E410', 'percentsOf', { path: ['offer', 'payments', first], numbers, sum: all })];
}

const isPercent = ({ percent }: Payment): boolean => percent !== undefined;

/** An amount, equal parts and what is paid as worked are of one sum: no line of it is paid for by other payments, or left to be chosen. */
function checkMixed(classes: readonly Counted[], offer: Offer): readonly Finding[] {
  const open = openChoices(offer.lines);
  const classesOf = (index: number): readonly Counted[] => classes.filter(({ payments }) => payments.includes(index));
  return offer.payments.flatMap((payment, index): readonly Finding[] => {
    if (isPercent(payment)) return [];
    const own = classesOf(index);
    const path = ['offer', 'payments', index];
    const beside = own.flatMap(({ payments }) => payments);
    if (beside.some((other) => classesOf(other).length > 1))
      return [finding('E410', 'sharedSum', { path, number: index + 1 })];
    const chosen = own
      .flatMap(({ lines }) => lines)
      .find(({ line }) => line.alternative !== undefined && open.has(line.alternative));
    if (chosen === undefined) return [];
    return [finding('E410', 'openSum', { path, number: index + 1, line: chosen.line.number })];
  });
}

/** Whether payments of this offer are of what is charged once, and of nothing else. */
export const isOnlyOfOnce = (offer: Offer): boolean =>
  offer.payments.every(({ of }) => of === 'once' || (of === undefined && isBilled(offer)));
