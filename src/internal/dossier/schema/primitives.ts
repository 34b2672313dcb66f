import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { isDecimal, type Decimal } from '../../../foundation/money/Decimal.ts';
import { fail, stringOrNumber, typed, written } from '../../../foundation/schema/fields.ts';

/** Words that users may add to with files of their own: an editor offers those that are there, and allows others. */
export const open = z.registry<{ readonly from: 'roles' | 'languages' }>();

/** Text that may be empty, for notes to fill in later. */
export const note = z
  .pipe(typed, z.string(fail('some text', 'E106')).check(z.trim()))
  .register(written, stringOrNumber);

// Both cases spelt out: a JSON Schema knows no flags.
const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const idError = fail('an id: letters, digits, - and _, without spaces');

const idOr = (error: string): z.ZodMiniType<string> =>
  z.pipe(typed, z.string(fail('an id', 'E106')).check(z.regex(idForm, error))).register(written, stringOrNumber);

/** The name by which other parts of the dossier refer to this one; never printed. */
export const id = idOr(idError);

/** The id of a tax; people write its rate here. */
export const taxId = idOr(
  fail(
    'an id of offer.taxes',
    'E107',
    'Write its id, such as vat, and under offer.taxes what it is: vat: { label: VAT, percent: "15" }.',
  ),
);

/** A block of the library by its id, or every block of a kind as `kind:pilot`. */
export const blockOrKind = z
  .pipe(
    typed,
    z
      .string(fail('a block id, or kind:<kind>', 'E106'))
      .check(z.regex(/^(kind:)?[A-Za-z0-9][A-Za-z0-9_-]*$/, fail('a block id, or kind:<kind>'))),
  )
  .register(written, stringOrNumber);

/** A map whose keys are ids. */
export const byId = <S extends z.ZodMiniType>(value: S): z.ZodMiniRecord<z.ZodMiniString, S> =>
  z.record(z.string().check(z.regex(idForm, idError)), value);

export const decimalOr = (
  error: string,
  accepts: (value: Decimal) => boolean = () => true,
  examples: readonly string[] = ['12.5'],
): z.ZodMiniType<Decimal> =>
  z
    .pipe(
      typed,
      z.custom<Decimal>((value) => typeof value === 'string' && isDecimal(value) && accepts(value), error),
    )
    .register(written, { ...stringOrNumber, examples });

/** Any decimal number, read from the characters typed. */
export const decimal = decimalOr(fail('a decimal number such as "1250.00"'));
/** A price or an amount: never below zero (discounts are written as discounts). */
export const price = decimalOr(
  fail('an amount of zero or more, such as "1250.00", without spaces or signs'),
  (value) => !value.startsWith('-'),
  ['1250.00'],
);
/** A quantity: above zero. */
export const quantity = decimalOr(
  fail('a number above zero', 'E107', 'Write a number above zero, such as 1.'),
  (value) => Number(value) > 0,
);
/** A share in percent, 0 to 100. */
export const percent = decimalOr(
  fail('a percentage from 0 to 100', 'E107', 'Write a number from 0 to 100, without the sign.'),
  (value) => Number(value) >= 0 && Number(value) <= 100,
);

/** A calendar date, strict, with an error of its own. */
export const dateOr = (error: string): z.ZodMiniType<CalendarDate> =>
  z
    .pipe(
      typed,
      z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value), error),
    )
    .register(written, {
      type: 'string',
      format: 'date',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2026-11-23'],
    });

export const realDay = 'Write a day that exists, such as 2026-12-31.';
export const date = dateOr(fail('a date that exists, written YYYY-MM-DD', 'E107', realDay));

const matching = (
  form: RegExp,
  expected: string,
  format: {
    readonly type: string | readonly string[];
    readonly format?: string;
    readonly pattern?: string;
    readonly examples: readonly string[];
  },
): z.ZodMiniType<string> =>
  z
    .pipe(typed, z.string(fail(expected, 'E106')).check(z.trim(), z.regex(form, fail(expected))))
    .register(written, format);

export const email = matching(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, 'an e-mail address such as name@example.com', {
  type: 'string',
  format: 'email',
  examples: ['name@example.com'],
});
export const phone = matching(/^\+?[0-9 ()./-]{5,30}$/, 'a phone number such as "+1 202 555 0141"', {
  ...stringOrNumber,
  examples: ['+1 202 555 0141'],
});
/** ISO 3166-1. */
export const country = matching(/^[A-Z]{2}$/, 'a country code of two capital letters, such as NO', {
  type: 'string',
  pattern: '^[A-Z]{2}$',
  examples: ['NO', 'SA'],
});
/** ISO 4217. */
export const currency = matching(/^[A-Z]{3}$/, 'a currency code of three capital letters, such as EUR', {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  examples: ['EUR', 'USD', 'SAR'],
});
