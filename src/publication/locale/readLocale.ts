import * as z from 'zod/mini';
import { parse } from 'yaml';
import type { Locale, Phrase } from './Locale.ts';
import { localeFile, type LocaleFile } from './localeFile.ts';

/** Reads a locale file of the package. A fault in it is a fault of ours: thrown with its place. */
export const readLocale = (id: string, source: string): Locale => localeOf(id, parse(source));

/** The locale that a file of the package holds. */
export function localeOf(id: string, value: unknown): Locale {
  const result = z.safeParse(localeFile, value);
  if (result.success) return toLocale(id, result.data);
  const issue = result.error.issues[0];
  throw new Error(`The locale ${id} cannot be used: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

/** A file that was read, as the composer needs it. */
export const toLocale = (id: string, { phrases, ...file }: LocaleFile): Locale =>
  Object.freeze({
    id,
    digits: 'latn',
    ...file,
    phrases: Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, given(phrase)])),
  });

/** A phrase with the forms that are written. */
const given = (phrase: LocaleFile['phrases'][string]): Phrase =>
  typeof phrase === 'string'
    ? phrase
    : Object.fromEntries(Object.entries(phrase).filter(([, form]) => typeof form === 'string'));
