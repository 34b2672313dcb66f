import * as z from 'zod/mini';
import type { Code } from '../diagnostics/messages/index.ts';
import { SourceNumber } from '../data/SourceNumber.ts';
import { expected } from './expected.ts';

/** What a user may write at a leaf, for JSON Schema: the pipes below hide it from zod. */
export const leafTypes = z.registry<{
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

/** A bare number as the characters it was typed in. */
export const asTyped = z.transform((value: unknown) => (value instanceof SourceNumber ? value.source : value));
export const stringOrNumber = { type: ['string', 'number'] } as const;

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
): z.ZodMiniType<T[number]> => z.enum(values, expected(code, 'oneOf', { words: values.join(', ') }));

const number = z.transform((value: unknown) => (value instanceof SourceNumber ? value.value : value));

/** A number from `least` to `most`, decimals allowed. */
export const numberFrom = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      number,
      z.custom<number>(
        (value) => typeof value === 'number' && value >= least && value <= most,
        expected('E107', 'number', { least, most }),
      ),
    )
    .register(leafTypes, { type: 'number', minimum: least, maximum: most });

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): z.ZodMiniType<number> =>
  z
    .pipe(
      number,
      z.custom<number>(
        (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
        expected('E107', 'wholeNumber', { least, most }),
      ),
    )
    .register(leafTypes, { type: 'integer' });
