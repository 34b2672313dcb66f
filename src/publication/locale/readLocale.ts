import * as z from 'zod/mini';
import { parse } from 'yaml';
import type { Locale } from './Locale.ts';

const form = z.string();
const phrase = z.union([form, z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), form)]);

const numbers = z.strictObject({
  group: form,
  decimal: form,
  minus: form,
  group_from: z.number(),
  percent: form,
  amount: form,
  quantity: form,
});

const schema = z.strictObject({
  name: form,
  direction: z.enum(['ltr', 'rtl']),
  numbers,
  arab: z._default(z.nullable(numbers), null),
  dates: z.strictObject({ long: form, months: z.array(form).check(z.length(12)) }),
  lists: z.strictObject({ two: form, middle: form, last: form }),
  end: form,
  names: z.record(z.string(), form),
  phrases: z.record(z.string(), phrase),
});

/** Reads a locale file. A fault in it is a fault of the package or of whoever ejected it: thrown with its place. */
export function readLocale(id: string, source: string): Locale {
  const result = z.safeParse(schema, parse(source));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`The locale ${id} cannot be used: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return Object.freeze({ id, digits: 'latn', ...result.data });
}
