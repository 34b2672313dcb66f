import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { isDecimal, type Decimal } from '../../../foundation/money/Decimal.ts';
import { SourceNumber } from '../../../foundation/yaml/SourceNumber.ts';
import { Internal } from '../Internal.ts';

/** What a user may write at a leaf, for JSON Schema: the pipes below hide it from zod. */
export const written = z.registry<{
  readonly type: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
}>();

/** Words that users may add to with files of their own: an editor offers those that are there, and allows others. */
export const open = z.registry<{ readonly from: 'roles' | 'languages' }>();

/** Schemas whose values are boxed: what the canary test and the leak scan find from the schema. */
export const boxed = z.registry<{ readonly audience: 'internal' }>();

/** A field with the sentence that documents it. */
export const about = <S extends z.ZodMiniType>(description: string, schema: S): S =>
  schema.check(z.describe(description));

/**
 * What a failed leaf says: its code and the end of the sentence "Expected …", and what to do where that
 * says more than the value itself. The loader takes them apart again; E107 is the plain "not a value this field can hold".
 */
export const fail = (expected: string, code = 'E107', fix?: string): string =>
  `${code} ${expected}${fix === undefined ? '' : `\n${fix}`}`;

const typed = z.transform((value: unknown) => (value instanceof SourceNumber ? value.source : value));
const stringOrNumber = { type: ['string', 'number'] } as const;

/** Text with an error of its own: quoted or bare; a bare number is taken as it was typed. */
export const textOr = (error: string): z.ZodMiniType<string> =>
  z.pipe(typed, z.string(error).check(z.trim(), z.minLength(1, error))).register(written, stringOrNumber);

export const text = textOr(fail('some text', 'E106'));

/** Text that may be empty, for notes to fill in later. */
export const note = z
  .pipe(typed, z.string(fail('some text', 'E106')).check(z.trim()))
  .register(written, stringOrNumber);

/** Text meant for the client: a string, or a map of one text a language (`{en: …, ar: …}`). */
export type Words = string | Readonly<Record<string, string>>;

/** A language as maps of texts name it; which ones there are, the caller of `load` knows. */
const languageKey = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, fail('a language, such as en', 'E111')));

/** The maps of one text a language: what the check of languages finds from the schema. */
export const byLanguage = z.registry<{ readonly keys: 'languages' }>();

const textByLanguage = z
  .record(languageKey, text)
  .check(z.refine((value) => Object.keys(value).length > 0, fail('at least one language with its text', 'E105')));
byLanguage.add(textByLanguage, { keys: 'languages' });

export const wordsOr = (error: string): z.ZodMiniType<Words> => z.union([text, textByLanguage], error);

/** Words that stand where there is little room: a title, a name on the cover. */
export const wordsUpTo = (most: number): z.ZodMiniType<Words> =>
  words.check(
    z.refine(
      (value) => (typeof value === 'string' ? [value] : Object.values(value)).every(({ length }) => length <= most),
      fail(`a text of at most ${most} characters: longer ones do not fit on the cover`),
    ),
  );

export const words = wordsOr(fail('some text, or one text a language', 'E106'));

// Both cases spelt out: a JSON Schema knows no flags.
const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const idError = fail('an id: letters, digits, - and _, without spaces');

/** The name by which other parts of the dossier refer to this one; never printed. */
export const id = z
  .pipe(typed, z.string(fail('an id', 'E106')).check(z.regex(idForm, idError)))
  .register(written, stringOrNumber);

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

const number = z.transform((value: unknown) => (value instanceof SourceNumber ? value.value : value));

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      number,
      z.custom<number>(
        (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
        fail(
          `a whole number from ${least} to ${most}`,
          'E107',
          `Write a whole number from ${least} to ${most}, in digits.`,
        ),
      ),
    )
    .register(written, { type: 'integer' });

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

/** `true` or `false` as YAML knows them; `yes` and `no` are words and are refused. */
export const flag = z.boolean(fail('true or false, without quotes', 'E106'));

/** One of a closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  code?: string,
): z.ZodMiniType<T[number]> => z.enum(values, fail(`one of ${values.join(', ')}`, code));

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

/** A list that is empty when the key is left out. */
export const list = <S extends z.ZodMiniType>(item: S): z.ZodMiniDefault<z.ZodMiniArray<S>> =>
  z._default(z.array(item), []);

/** Private: boxed as it is read, so that no template and no log can print it. */
export function secret<S extends z.ZodMiniType>(schema: S): z.ZodMiniType<Internal<z.output<S>>> {
  const box = z.pipe(
    schema,
    z.transform((value: z.output<S>) => new Internal(value)),
  );
  boxed.add(box, { audience: 'internal' });
  return box;
}
