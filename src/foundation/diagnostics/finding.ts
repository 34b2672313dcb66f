import type { Path } from '../data/Path.ts';
import type { Plain } from '../data/Plain.ts';
import type { expectations } from './messages/expectations.ts';
import type { Code, messages } from './messages/index.ts';
import type { ofSchemas } from './messages/shared.ts';

/** What a field expects, by its form, with the holes of its words. */
export interface Expectation {
  readonly form: Form;
  readonly holes: Holes;
  /** Whether the field has to be there: then no fix is to delete it. */
  readonly isNeeded?: true;
}
export type Form = keyof typeof expectations;

/** What fills a hole; a list is printed with commas. */
export type Hole = string | number | readonly string[] | Expectation;
export type Holes = Readonly<Record<string, Hole>>;

/** What is wrong, as data: the table of messages makes a sentence of it, last of all. */
export interface Statement {
  readonly code: Code;
  /** Which of the code's sentences. */
  readonly says: string;
  readonly holes: Holes;
  /** The value found, as typed; null where showing it says nothing (or it is private). */
  readonly found: string | null;
  /** The value that was probably meant. */
  readonly suggestion: Plain | null;
}

/**
 * What a pure stage has to say about the input: a statement with its path, from which the application finds the place.
 */
export interface Finding extends Statement {
  /** Steps into the dossier: keys and places in lists; empty where there is none. */
  readonly path: Path;
  /** The part of the text at `path` that is meant, in characters from its beginning; the caret is then under it. */
  readonly within?: Within;
  /** Fields of the group at `path`: with one of them it would be right. */
  readonly lacks?: readonly string[];
}

export interface Within {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** The names of the holes of a sentence: words in braces, without signs and spaces. */
export type HolesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | HolesIn<Rest>
  : never;
type NameIn<Inside extends string> = Inside extends `${string}{${infer Last}`
  ? NameIn<Last>
  : Inside extends `${string}${' ' | ':' | '#' | '/' | '"' | '…' | ','}${string}` | ''
    ? never
    : Inside;

type SaysOf<C extends Code> = Omit<typeof ofSchemas, keyof (typeof messages)[C]['says']> & (typeof messages)[C]['says'];
export type Says<C extends Code> = keyof SaysOf<C> & string;
type TextsOf<Entry> = Entry extends { readonly message: infer Message; readonly fix: infer Fix }
  ? (Message | Fix) & string
  : never;
type HolesOf<C extends Code, S> = S extends keyof SaysOf<C> ? HolesIn<TextsOf<SaysOf<C>[S]>> : never;

/** Filled from the finding itself. */
type Known = 'found' | 'suggestion' | 'example' | 'mend' | 'code';
type Filled<Names extends string> = Readonly<Record<Exclude<Names, Known>, Hole>> &
  ('found' extends Names ? { readonly found: string } : { readonly found?: string | null }) &
  ('suggestion' extends Names ? { readonly suggestion: Plain } : { readonly suggestion?: Plain | null }) &
  (Names & ('example' | 'mend') extends never ? unknown : { readonly expected: Expectation });

/** What a sentence of the table needs: its holes, and what was found and probably meant. */
export type Details<C extends Code, S extends string> = Filled<HolesOf<C, S>>;
type Optional<D> = object extends D ? readonly [details?: D] : readonly [details: D];
type At = Pick<Finding, 'path' | 'within' | 'lacks'>;

/** States what is wrong, where whoever asked knows the place. The compiler holds the code, the variant and every hole. */
export function statement<const C extends Code, const S extends Says<C>>(
  code: C,
  says: S,
  ...details: Optional<Details<C, S>>
): Statement;
export function statement(code: Code, says: string, details?: unknown): Statement {
  const { found = null, suggestion = null, ...holes } = isGiven(details) ? details : {};
  return { code, says, holes, found, suggestion };
}

/** States what is wrong at a path of the input. */
export function finding<const C extends Code, const S extends Says<C>>(
  code: C,
  says: S,
  details: Details<C, S> & At,
): Finding;
export function finding(code: Code, says: string, given: At): Finding {
  const { path, within, lacks, ...details } = given;
  const { found = null, suggestion = null, ...holes } = isGiven(details) ? details : {};
  const more = { ...(within && { within }), ...(lacks && { lacks }) };
  return { code, says, holes, found, suggestion, path, ...more };
}

/** The details as they are taken apart: holes, and what is no hole. Their types are held by the signatures above. */
type Given = Holes & { readonly found?: string | null; readonly suggestion?: Plain | null };
const isGiven = (details: unknown): details is Given => typeof details === 'object';
