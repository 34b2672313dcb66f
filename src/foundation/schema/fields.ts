import * as z from 'zod/mini';
import { SourceNumber } from '../yaml/SourceNumber.ts';

/** What a user may write at a leaf, for JSON Schema: the pipes below hide it from zod. */
export const written = z.registry<{
  readonly type: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly number[];
}>();

/** A field with the sentence that documents it. */
export const about = <S extends z.ZodMiniType>(description: string, schema: S): S =>
  schema.check(z.describe(description));

/**
 * What a failed leaf says: its code and the end of the sentence "Expected …", and what to do where that
 * says more than the value itself. The loader takes them apart again; E107 is the plain "not a value this field can hold".
 */
export const fail = (expected: string, code = 'E107', fix?: string): string =>
  `${code} ${expected}${fix === undefined ? '' : `\n${fix}`}`;

/** A bare number as the characters it was typed in. */
export const typed = z.transform((value: unknown) => (value instanceof SourceNumber ? value.source : value));
export const stringOrNumber = { type: ['string', 'number'] } as const;

/** Text with an error of its own: quoted or bare; a bare number is taken as it was typed. */
export const textOr = (error: string): z.ZodMiniType<string> =>
  z.pipe(typed, z.string(error).check(z.trim(), z.minLength(1, error))).register(written, stringOrNumber);

export const text = textOr(fail('some text', 'E106'));

/** A list that is empty when the key is left out. */
export const list = <S extends z.ZodMiniType>(item: S): z.ZodMiniDefault<z.ZodMiniArray<S>> =>
  z._default(z.array(item), []);

/** `true` or `false` as YAML knows them; `yes` and `no` are words and are refused. */
export const flag = z.boolean(fail('true or false, without quotes', 'E106'));

/** One of a closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  code?: string,
): z.ZodMiniType<T[number]> => z.enum(values, fail(`one of ${values.join(', ')}`, code));

const number = z.transform((value: unknown) => (value instanceof SourceNumber ? value.value : value));

/** A number from `least` to `most`, decimals allowed. */
export const numberFrom = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      number,
      z.custom<number>(
        (value) => typeof value === 'number' && value >= least && value <= most,
        fail(`a number from ${least} to ${most}`, 'E107', `Write a number from ${least} to ${most}, without a unit.`),
      ),
    )
    .register(written, { type: 'number', minimum: least, maximum: most });

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
