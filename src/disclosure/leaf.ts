import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Path } from '../foundation/data/Path.ts';
import { decimalOf, isZero, type Decimal } from '../foundation/money/Decimal.ts';
import { withoutForcedNought } from '../foundation/money/twoReadings.ts';
import type { Amount, Day, From, Numeral, Wording } from '../proposal/leaves.ts';

/** A value of one field of the dossier is disclosed with its path; what is computed has none. */
const fromPath = (path: Path | null): From => (path === null ? null : { dossier: path });

/** A text that every language writes alike: a phone, an address of the net, a number of registration. */
export const wording = (text: string, path: Path | null): Wording => ({ text, from: fromPath(path) });

export const maybeWording = (text: string | undefined, path: Path): Wording | null =>
  text === undefined ? null : wording(text, path);

export const day = (date: CalendarDate, path: Path | null = null): Day => ({ day: date, from: fromPath(path) });

/** `firm`: whether everything that the amount holds is. */
export const amountIn =
  (currency: string, firm = true) =>
  (amount: Decimal, path: Path | null = null): Amount => ({
    ...{ amount, currency, from: fromPath(path) },
    ...(firm ? {} : { approximate: true }),
  });

/** What follows from one line or one tax: nothing is exactly nothing, whatever it was computed from. */
export const shareIn =
  (currency: string, firm: boolean) =>
  (amount: Decimal): Amount =>
    amountIn(currency, firm || isZero(amount))(amount);

/** An amount with an upper end, where a price is a range. */
export const rangeIn =
  (currency: string, firm = true) =>
  (from: Decimal, to: Decimal | null): Amount =>
    to === null ? shareIn(currency, firm)(from) : { ...amountIn(currency, firm)(from), up_to: to };

export const numeral = (value: Decimal, path: Path | null = null): Numeral => ({ number: value, from: fromPath(path) });

/** What was computed from costs; `firm`: whether all of them are. */
export const computed = (value: Decimal, firm: boolean): Numeral => ({
  ...numeral(value),
  ...(firm ? {} : { approximate: true }),
});

/** A number as somebody typed it: a nought that only told it from thousands is not printed. */
export const typed = (value: Decimal, path: Path | null = null): Numeral => numeral(withoutForcedNought(value), path);

/** A whole number as a leaf. */
export const count = (value: number | bigint, path: Path | null = null): Numeral =>
  numeral(decimalOf(String(value)), path);

/** Freezes a tree of plain data in place and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) deepFreeze<unknown>(item);
  return Object.freeze(value);
}
