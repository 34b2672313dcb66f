import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, decimalOf, multiply } from '../../foundation/money/Decimal.ts';
import { currenciesOf } from './currencies.ts';
import { isSettledLater } from './forInformation.ts';
import type { Offer } from './Price.ts';
import type { Rate } from './RateSums.ts';

/** A rate older than this says little of what will be paid, in days. */
const oldest = 30;

/** What is left of one after the way there and back: between these. */
const [leastBoth, mostBoth] = [decimalOf('0.95'), decimalOf('1.05')];

/** Exchange rates that mislead (W412): of another time than the offer, or of the day of payment and nobody's or nothing's. */
export function warnOfRates(offer: Offer, currency: string | undefined, issued: CalendarDate): readonly Finding[] {
  const priced = currenciesOf(offer, currency);
  return offer.rates.flatMap((rate, index) => {
    const path = ['offer', 'rates', index];
    return [
      ...warnOfDay(rate, path, issued),
      ...(isSettledLater(rate) ? warnOfTerm(rate, path, priced) : []),
      ...warnOfWayBack(rate, path, offer.rates.slice(0, index)),
    ];
  });
}

function warnOfDay({ as_of: day }: Rate, path: Finding['path'], issued: CalendarDate): readonly Finding[] {
  if (day === undefined) return [];
  const at = { path: [...path, 'as_of'], found: day, issued };
  if (day > issued) return [finding('W412', 'future', at)];
  const since = addDays(issued, -oldest);
  return since !== null && day < since ? [finding('W412', 'old', { ...at, most: oldest })] : [];
}

/** Between the rates of two ways lies what a bank takes; more is a slip, such as one number for both. */
function warnOfWayBack({ from, to, rate }: Rate, path: Finding['path'], before: readonly Rate[]): readonly Finding[] {
  const back = before.find((other) => other.from === to && other.to === from);
  if (back === undefined || from === to) return [];
  const both = multiply(rate, back.rate);
  if (compare(both, leastBoth) >= 0 && compare(both, mostBoth) <= 0) return [];
  return [finding('W412', 'ways', { path: [...path, 'rate'], found: rate, from, to, back: back.rate })];
}

/** What is paid at the rate of a day is agreed only where everybody knows whose rate, and of what. */
function warnOfTerm(rate: Rate, path: Finding['path'], priced: readonly string[]): readonly Finding[] {
  const { from, to, source } = rate;
  if (from === to || !priced.includes(from)) return [finding('W412', 'unused', { path, from, to })];
  return source === undefined ? [finding('W412', 'unnamed', { path, from, to })] : [];
}
