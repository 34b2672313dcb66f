import type { NumberSigns } from '../../foundation/money/writeNumber.ts';

/** Everything a document needs to speak one language: data from `templates/locales/<id>.yaml`. */
export interface Locale {
  /** BCP 47. */
  readonly id: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: Numbers;
  /** The same in Eastern Arabic digits; null where the language does not use them. */
  readonly arab: Numbers | null;
  /** The digits in use: the dossier's choice (`withDigits`). */
  readonly digits: Digits;
  readonly dates: { readonly long: string; readonly months: readonly string[] };
  readonly lists: { readonly two: string; readonly middle: string; readonly last: string };
  /** What ends a sentence. */
  readonly end: string;
  /** The plural of units that the language forms so, by their singular; others stay as they are typed. */
  readonly units: Readonly<Record<string, string>>;
  /** Names of currencies (by code) and of towns (of time zones) in the language; others stay as they are. */
  readonly names: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, Phrase>>;
  /** What the user's own file says, by its name; null where the package says all. */
  readonly own: {
    readonly file: string;
    readonly phrases: ReadonlySet<string>;
    /** Names of months and currencies, and the words beside numbers and dates. */
    readonly words: readonly string[];
  } | null;
}

/** How numbers are written: `{n}` is the number. */
interface Numbers extends NumberSigns {
  readonly percent: string;
  readonly amount: string;
  readonly quantity: string;
}

/** The digits that a document can be written with (CLDR numbering systems). */
type Digits = 'latn' | 'arab';

const arabicZero = 0x0660;

/** The text with its Western digits replaced by those asked for. */
export const toDigits = (text: string, digits: Digits): string =>
  digits === 'latn' ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(arabicZero + Number(digit)));

/** The locale with the digits that were asked for, where the language has them. */
export const withDigits = (locale: Locale, digits: Digits): Locale =>
  digits === 'latn' || locale.arab === null ? locale : Object.freeze({ ...locale, digits, numbers: locale.arab });

/** Small numbers that a form may be written for alone: "two clients". */
type SmallNumber = '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** A plural category (CLDR), or one number alone: `single` is 1, where "one" is 21 as well. */
export type PluralForm = Intl.LDMLPluralRule | 'single' | SmallNumber;

/** A sentence with named holes; or one per plural form, chosen by the hole `count`. */
export type Phrase = string | Readonly<Partial<Record<PluralForm, string>>>;

/** The forms of a phrase: one, or one a plural category. */
export const formsOf = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

/** The holes of a text: `{date}`. */
export const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** The holes of a phrase in any of its forms, each once. */
export const holesOf = (phrase: Phrase): readonly string[] => [...new Set(formsOf(phrase).flatMap(holesIn))];

/** A text without its holes: what is printed of it in any case. */
export const withoutHoles = (text: string): string => text.replace(/\{\w+\}/g, '');

/** Whether a brace of a text belongs to no hole; `{{date}}` has two of them. */
export const strayBrace = (text: string): boolean => /[{}]/.test(withoutHoles(text));

/** A hole as it is written. */
export const inBraces = (hole: string): string => `{${hole}}`;
