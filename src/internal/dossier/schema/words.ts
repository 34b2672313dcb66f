import * as z from 'zod/mini';
import { fail, text } from '../../../foundation/schema/fields.ts';

/** Text meant for the client: a string, or a map of one text a language (`{en: …, ar: …}`). */
export type Words = string | Readonly<Record<string, string>>;

/** The text, or of several languages the first one's: for messages to the user, who reads them all. */
export const anyText = (words: Words | null | undefined): string =>
  typeof words === 'string' ? words : (Object.values(words ?? {})[0] ?? '');

/** The text in every language in which it is written. */
export const everyText = (words: Words | undefined): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {});

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
      (value) => everyText(value).every(({ length }) => length <= most),
      fail(`a text of at most ${most} characters: longer ones do not fit on the cover`),
    ),
  );

export const words = wordsOr(fail('some text, or one text a language', 'E106'));
