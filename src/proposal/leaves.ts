import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Decimal } from '../foundation/money/Decimal.ts';

/**
 * Where a value comes from: a place of the dossier, a block of a library by its id, or null for what is computed. For
 * the places of errors only: no template can reach it and no output holds it.
 */
const from = z.nullable(
  z.union([
    z.readonly(z.strictObject({ dossier: z.readonly(z.array(z.union([z.string(), z.number()]))) })),
    z.readonly(z.strictObject({ block: z.string() })),
  ]),
);
export type From = z.infer<typeof from>;

const calendarDate = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value));
/** Computed, so of any length; what users type is held to fewer digits. */
const decimal = z.custom<Decimal>((value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

/** A calendar date; printed in words by the locale. */
export const day = z.readonly(z.strictObject({ day: calendarDate, from }));
export type Day = z.infer<typeof day>;

/**
 * A sum of money; printed with grouping, the currency's minor unit and its code, with "approx." where it holds what isn't
 * firm, and as a range where it has an upper end.
 */
export const amount = z.readonly(
  z.strictObject({
    amount: decimal,
    up_to: z.optional(decimal),
    currency: z.string(),
    from,
    approximate: z.optional(z.literal(true)),
  }),
);
export type Amount = z.infer<typeof amount>;

/**
 * A number without a unit; printed with grouping, and like an amount with "approx." where it rests on what isn't firm. A
 * number that is text (a phone, a VAT id) is a wording.
 */
export const numeral = z.readonly(z.strictObject({ number: decimal, from, approximate: z.optional(z.literal(true)) }));
export type Numeral = z.infer<typeof numeral>;

/** Words in the document's language, printed as they are. */
export const wording = z.readonly(z.strictObject({ text: z.string(), from }));
export type Wording = z.infer<typeof wording>;

export const orNull = <S extends z.ZodMiniType>(schema: S): z.ZodMiniNullable<S> => z.nullable(schema);
export const many = <S extends z.ZodMiniType>(schema: S): z.ZodMiniReadonly<z.ZodMiniArray<S>> =>
  z.readonly(z.array(schema));

/**
 * A picture by its handle: what an output finds it by, never a path and never its bytes. Width and height are in its own
 * units, as it is meant to be seen. No template can print one.
 */
export const picture = z.readonly(z.strictObject({ handle: z.string(), width: z.number(), height: z.number() }));
export type PictureHandle = z.infer<typeof picture>;

/** Everything that a value hole can print. */
export type Leaf = Wording | Day | Amount | Numeral;

/** The schemas that a path of a template may end in, besides plain codes. */
export const leafSchemas: ReadonlySet<unknown> = new Set<unknown>([wording, day, amount, numeral]);

/** Tells a leaf from a group of fields: only leaves have `from` beside one of these. */
export const isLeaf = (value: object): value is Leaf =>
  'from' in value && ('text' in value || 'day' in value || 'amount' in value || 'number' in value);
