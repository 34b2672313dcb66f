import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Decimal } from '../foundation/money/Decimal.ts';

const calendarDate = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value));
/** Computed, so of any length; what users type is held to fewer digits. */
const decimal = z.custom<Decimal>((value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

/** A calendar date; printed in words by the locale. */
export const day = z.readonly(z.strictObject({ day: calendarDate }));
export type Day = z.infer<typeof day>;

/** A sum of money; printed with grouping, the currency's minor unit and its code. */
export const amount = z.readonly(z.strictObject({ amount: decimal, currency: z.string() }));
export type Amount = z.infer<typeof amount>;

/** A number without a unit; printed with grouping. A number that is text (a phone, a VAT id) stays a string. */
export const numeral = z.readonly(z.strictObject({ number: decimal }));
export type Numeral = z.infer<typeof numeral>;

export const words = z.string();
export const orNull = <S extends z.ZodMiniType>(schema: S): z.ZodMiniNullable<S> => z.nullable(schema);
export const many = <S extends z.ZodMiniType>(schema: S): z.ZodMiniReadonly<z.ZodMiniArray<S>> =>
  z.readonly(z.array(schema));

/**
 * A picture by its handle: what an output finds it by, never a path and never its bytes. Width and height are in its own
 * units, as it is meant to be seen. No template can print one.
 */
export const picture = z.readonly(z.strictObject({ picture: z.string(), width: z.number(), height: z.number() }));
export type PictureHandle = z.infer<typeof picture>;

/** Everything that a value hole can print. */
export type Leaf = string | Day | Amount | Numeral;

/** The schemas that a path of a template may end in, besides plain text. */
export const leafSchemas: ReadonlySet<unknown> = new Set<unknown>([day, amount, numeral]);
