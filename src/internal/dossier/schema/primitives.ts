import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { isCountry } from '../../../foundation/data/countries.ts';
import { isCalendarDate, type CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { isDecimal, type Decimal } from '../../../foundation/money/Decimal.ts';
import { readPhone } from '../../../foundation/phone/readPhone.ts';
import { stringOrNumber, asTyped, leafTypes } from '../../../foundation/schema/fields.ts';

/** Words that users may add to with their files: an editor offers those that are there, and allows others. */
export const open = z.registry<{ readonly from: 'roles' | 'languages' }>();

/** Text that may be empty, for notes to fill in later. */
export const note = z
  .pipe(asTyped, z.string(expected('E106', 'text')).check(z.trim()))
  .register(leafTypes, stringOrNumber);

// Both cases spelt out: a JSON Schema knows no flags.
const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** Whether something can be named by this text. */
export const isId = (text: string): boolean => idForm.test(text);

const idError = expected('E107', 'id');

const idOr = (error: string): z.ZodMiniType<string> =>
  z
    .pipe(asTyped, z.string(expected('E106', 'anyId')).check(z.regex(idForm, error)))
    .register(leafTypes, stringOrNumber);

/** The name by which other parts of the dossier refer to this one; never printed. */
export const id = idOr(idError);

/** The id of a tax; people write its rate here. */
export const taxId = idOr(expected('E107', 'taxId'));

/** The id of a clause, as its file is called; people write a clause here, and a clause is a group. */
export const clauseId = idOr(expected('E107', 'clauseOrTerm'));

/** A block of the library by its id, or every block of a kind as `kind:pilot`. */
export const blockOrKind = z
  .pipe(
    asTyped,
    z
      .string(expected('E106', 'blockOrKind'))
      .check(z.regex(/^(kind:)?[A-Za-z0-9][A-Za-z0-9_-]*$/, expected('E107', 'blockOrKind'))),
  )
  .register(leafTypes, stringOrNumber);

/** A map whose keys are ids. */
export const byId = <S extends z.ZodMiniType>(value: S): z.ZodMiniRecord<z.ZodMiniString, S> =>
  z.record(z.string().check(z.regex(idForm, idError)), value);

/** What a decimal number counts: money has the decimals of its currency, everything else as many as one likes. */
export const decimals = z.registry<{ readonly counts: 'money' | 'other' }>();

export const decimalOr = (
  error: string,
  accepts: (value: Decimal) => boolean = () => true,
  { counts = 'other', examples = ['12.5'] }: { counts?: 'money' | 'other'; examples?: readonly string[] } = {},
): z.ZodMiniType<Decimal> =>
  z
    .pipe(
      asTyped,
      z
        .custom<Decimal>((value) => typeof value === 'string' && isDecimal(value) && accepts(value), error)
        .register(decimals, { counts }),
    )
    .register(leafTypes, { ...stringOrNumber, examples });

/** Any decimal number, read from the characters typed. */
export const decimal = decimalOr(expected('E107', 'decimal'));
const isNotBelowZero = (value: Decimal): boolean => !value.startsWith('-');
/** A price or an amount: never below zero (discounts are written as discounts). */
export const price = decimalOr(expected('E107', 'amount'), isNotBelowZero, { counts: 'money', examples: ['1250.00'] });
/** What one unit of a currency is worth in another. */
export const exchangeRate = decimalOr(expected('E107', 'amount'), isNotBelowZero, { examples: ['1.0850'] });
/** A quantity: above zero. */
export const quantity = decimalOr(expected('E107', 'quantity'), (value) => Number(value) > 0);
/** A share in percent, 0 to 100. */
export const percent = decimalOr(expected('E107', 'percent'), (value) => Number(value) >= 0 && Number(value) <= 100);

/** A calendar date, strict, with its error. */
export const dateOr = (error: string): z.ZodMiniType<CalendarDate> =>
  z
    .pipe(
      asTyped,
      z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value), error),
    )
    .register(leafTypes, {
      type: 'string',
      format: 'date',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2026-11-23'],
    });

export const date = dateOr(expected('E107', 'date'));

const matching = (
  form: RegExp,
  expectation: 'email' | 'currency',
  format: {
    readonly type: string | readonly string[];
    readonly format?: string;
    readonly pattern?: string;
    readonly examples: readonly string[];
  },
): z.ZodMiniType<string> =>
  z
    .pipe(
      asTyped,
      z.string(expected('E106', expectation)).check(z.trim(), z.regex(form, expected('E107', expectation))),
    )
    .register(leafTypes, format);

/** An address alone: a scheme (`mailto:`), a name before it or brackets round it would be in the link and on the page. */
export const email = matching(/^[^\s@<>()[\]",;:/\\?]+@[^\s@<>()[\]",;:/\\?]+\.[^\s@<>()[\]",;:/\\?.]+$/, 'email', {
  type: 'string',
  format: 'email',
  examples: ['name@example.com'],
});
/** As it is written, an extension with it. */
export const phone = z
  .pipe(
    asTyped,
    z.string(expected('E106', 'phone')).check(
      z.trim(),
      z.refine((value) => readPhone(value) !== null, expected('E107', 'phone')),
    ),
  )
  .register(leafTypes, { ...stringOrNumber, examples: ['+1 202 555 0141', '+1 202 555 0141 ext. 12'] });
/** ISO 3166-1: a country of today. */
export const country = z
  .pipe(
    asTyped,
    z.string(expected('E106', 'country')).check(
      z.trim(),
      z.refine((value) => isCountry(value), expected('E107', 'country')),
    ),
  )
  .register(leafTypes, { type: 'string', pattern: '^[A-Z]{2}$', examples: ['NO', 'SA'] });
/** ISO 4217. */
export const currency = matching(/^[A-Z]{3}$/, 'currency', {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  examples: ['EUR', 'USD', 'SAR'],
});

/** SHA-256, as 64 hexadecimal digits. */
export const digest = z
  .pipe(
    asTyped,
    z.custom<string>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), expected('E107', 'digest')),
  )
  .register(leafTypes, { type: 'string', pattern: '^[0-9a-f]{64}$' });
