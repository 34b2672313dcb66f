import * as z from 'zod/mini';
import type { Code } from '../diagnostics/messages/index.ts';
import { SourceNumber } from '../data/SourceNumber.ts';
import { expected } from './expected.ts';

/** What a user may write at a leaf, for JSON Schema: the pipes below hide it from zod. */
export const leafTypes = z.registry<{
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (number | string)[];
}>();

/** A field with the sentence that documents it. */
export const about = <S extends z.ZodMiniType>(description: string, schema: S): S =>
  schema.check(z.describe(description));

/** A bare number as the characters it was typed in. */
export const asTyped = z.transform((value: unknown) => (value instanceof SourceNumber ? value.source : value));
export const stringOrNumber = { type: ['string', 'number'] } as const;

/** A number, bare or in quotes: `pattern` is about the text alone. */
const numberOrText = { ...stringOrNumber, pattern: '^\\s*-?\\d{1,15}(\\.\\d{1,9})?\\s*$' } as const;

/** Digits, bare or in quotes. */
const wholeOrText = { type: ['integer', 'string'], pattern: '^\\s*-?\\d{1,15}\\s*$' } as const;

/** Text with an error of its own: quoted or bare; a bare number is taken as it was typed. */
export const textOr = (error: string): z.ZodMiniType<string> =>
  z.pipe(asTyped, z.string(error).check(z.trim(), z.minLength(1, error))).register(leafTypes, stringOrNumber);

export const text = textOr(expected('E106', 'text'));

/** A list that is empty when the key is left out. */
export const list = <S extends z.ZodMiniType>(item: S): z.ZodMiniDefault<z.ZodMiniArray<S>> =>
  z._default(z.array(item), []);

/** `true` or `false` as YAML knows them; `yes` and `no` are words and are refused. */
export const flag = z.boolean(expected('E106', 'flag'));

/** One of a closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  code: Code = 'E107',
): z.ZodMiniType<T[number]> =>
  z.enum(values, expected(code, values.length === 1 ? 'oneWord' : 'oneOf', { words: values.join(', ') }));

/** A number, bare or in quotes, as a number; everything else as it is. */
export const asNumber = z.transform((value: unknown) => {
  if (value instanceof SourceNumber) return value.value;
  return typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : value;
});

/** The same where only whole numbers are right: by its digits, since `1.000` may be a thousand. */
const asWhole = z.transform((value: unknown) => {
  const typed = value instanceof SourceNumber ? value.source : value;
  return typeof typed === 'string' && /^\s*-?\d{1,15}\s*$/.test(typed) ? Number(typed) : typed;
});

/** A number from `least` to `most`, decimals allowed. */
export const numberFrom = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      asNumber,
      z.custom<number>(
        (value) => typeof value === 'number' && value >= least && value <= most,
        expected('E107', 'number', { least, most }),
      ),
    )
    .register(leafTypes, { ...numberOrText, minimum: least, maximum: most });

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      asWhole,
      z.custom<number>(
        (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
        expected('E107', 'wholeNumber', { least, most }),
      ),
    )
    .register(leafTypes, wholeOrText);
