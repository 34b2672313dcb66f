import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { text } from '../../../foundation/schema/fields.ts';
import { levelOf, levels } from '../../../proposal/levels.ts';

/** Text meant for the client: a string, or a map of one text a language (`{en: …, ar: …}`). */
export type Words = string | Readonly<Record<string, string>>;

/** The text, or the one of whatever language comes first: for messages to the user, who knows them all. */
export const firstText = (words: Words): string =>
  typeof words === 'string' ? words : (Object.values(words)[0] ?? '');

/** The text in every language in which it is written. */
export const everyText = (words: Words | undefined): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {});

/** A language as maps of texts name it; which ones there are, the caller of `load` knows. */
const languageKey = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, expected('E111', 'language')));

/** The maps of one text a language: what the check of languages finds from the schema. */
export const byLanguage = z.registry<{ readonly keys: 'languages' }>();

const textByLanguage = z
  .record(languageKey, text)
  .check(z.refine((value) => Object.keys(value).length > 0, expected('E105', 'atLeastOneLanguage')));
byLanguage.add(textByLanguage, { keys: 'languages' });

export const wordsOr = (error: string): z.ZodMiniType<Words> => z.union([text, textByLanguage], error);

/** Where there is little room, and why. */
const rooms = {
  cover: 'longer ones do not fit on the cover',
  head: 'longer ones do not fit on the cover and at the head of each page',
  footer: 'longer ones do not fit at the foot of each page',
  person: 'longer ones do not fit beside the person, under the team',
} as const;

/** The limit as the description of a field says it. */
export const upTo = (most: number): string => `at most ${most} characters`;

/** Words that are printed where there is little room: a title, a name on the cover. */
export const wordsUpTo = (most: number, room: keyof typeof rooms): z.ZodMiniType<Words> =>
  words.check(
    z.refine(
      (value) => everyText(value).every(({ length }) => length <= most),
      expected('E107', 'shortText', { most, room: rooms[room] }),
    ),
  );

export const words = wordsOr(expected('E106', 'textOrLanguages'));

/** A level of a risk, or words of one's own; a level with a slip in it would be printed as it is, in the wrong language. */
export const levelWords = words.check(
  z.refine(
    (value) => typeof value !== 'string' || levelOf(value) !== null || !isSlip(value),
    expected('E107', 'level'),
  ),
);

/** One word that is as long as a level, or a letter longer or shorter, and nearly its letters. */
const isSlip = (text: string): boolean => {
  const meant = didYouMean(text, levels);
  return meant !== null && Math.abs(meant.length - text.length) <= 1;
};
