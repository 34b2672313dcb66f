import { BrokenPackage } from '../../foundation/disk/BrokenPackage.ts';
import * as z from 'zod/mini';
import { about, oneOf, asTyped, whole } from '../../foundation/schema/fields.ts';
import { expected } from '../../foundation/schema/expected.ts';
import { partial } from '../../foundation/schema/walk.ts';
import { parse } from 'yaml';
import type { Locale, Phrase } from './Locale.ts';

/** Text with all its spaces: a separator may be a space. */
const form = z.pipe(asTyped, z.string(expected('E106', 'text')));
const category = z.optional(form);
/** A sign of numbers or a month's name: visible, and without digits. */
const sign = z.pipe(form, z.string().check(z.regex(/^[^\p{Nd}]*[^\p{Nd}\s][^\p{Nd}]*$/u, expected('E107', 'sign'))));

/** One sentence, or one a plural category (CLDR); `single` is the number 1 alone, where "one" is 21 as well, and 2 to 9 are those alone. */
const phrase = z.union([
  form,
  z.strictObject({
    single: category,
    zero: category,
    one: category,
    two: category,
    few: category,
    many: category,
    other: category,
    2: category,
    3: category,
    4: category,
    5: category,
    6: category,
    7: category,
    8: category,
    9: category,
  }),
]);

const numbers = z.strictObject({
  group: about('Between groups of digits', form),
  groups: about(
    'Digits of each group, from the decimal sign on: [3], in India [3, 2]; the last holds for all that follow',
    z._default(z.array(whole(1, 9)).check(z.minLength(1)), [3]),
  ),
  decimal: sign,
  minus: sign,
  group_from: about('Digits from which groups are set off', whole(1, 9)),
  percent: about('{n} is the number', form),
  amount: about('{n} and {currency}', form),
  quantity: about('{n} and {unit}', form),
});

/** `locales/<language>.yaml` as a whole. */
export const localeFile = z.strictObject({
  name: about('What the language calls itself', form),
  direction: oneOf(['ltr', 'rtl']),
  numbers,
  arab: about('The same in Eastern Arabic digits', z._default(z.nullable(numbers), null)),
  dates: z.strictObject({
    long: about('{day}, {month} and {year}', form),
    months: z.array(sign).check(z.length(12, expected('E107', 'months'))),
  }),
  lists: z.strictObject({ two: form, middle: form, last: form }),
  end: about('What ends a sentence', form),
  units: about('The plural of units, after any number but 1', z._default(z.record(z.string(), form), {})),
  names: about('Currencies and towns that the language calls by another name', z.record(z.string(), form)),
  phrases: about('Whole sentences with named holes', z.record(z.string(), phrase)),
});

type LocaleFile = z.output<typeof localeFile>;

/** The same with only what differs from the package's file of that language. */
export const localeLayer = partial(localeFile);

/** Reads a locale file of the package. A fault in it is a bug of the program, so it is thrown. */
export const readLocale = (id: string, source: string): Locale => localeOf(id, parse(source));

/** The locale in a file of the package. */
export function localeOf(id: string, value: unknown): Locale {
  const result = z.safeParse(localeFile, value);
  if (result.success) return toLocale(id, result.data);
  const issue = result.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  throw new BrokenPackage(`templates/locales/${id}.yaml cannot be used${at === '' ? '' : `: look at ${at}`}.`);
}

/** A file that was read, as the composer needs it. */
export const toLocale = (id: string, { phrases, ...file }: LocaleFile): Locale =>
  Object.freeze({
    id,
    digits: 'latn',
    own: null,
    ...file,
    phrases: Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, withoutAbsent(phrase)])),
  });

/** A phrase with only the forms that its file has. */
const withoutAbsent = (phrase: LocaleFile['phrases'][string]): Phrase =>
  typeof phrase === 'string'
    ? phrase
    : Object.fromEntries(Object.entries(phrase).filter(([, form]) => typeof form === 'string'));
