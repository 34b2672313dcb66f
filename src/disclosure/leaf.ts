import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import { isDecimal, type Decimal } from '../foundation/money/Decimal.ts';
import type { Amount, Day, Numeral } from '../proposal/leaves.ts';

export const day = (date: CalendarDate): Day => ({ day: date });

export const amountIn =
  (currency: string) =>
  (amount: Decimal): Amount => ({ amount, currency });

export const numeral = (value: Decimal): Numeral => ({ number: value });

/** A whole number as a leaf. */
export function count(value: number): Numeral {
  const text = String(value);
  if (!isDecimal(text)) throw new Error(`${text} is no whole number.`);
  return { number: text };
}
