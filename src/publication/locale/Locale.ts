import type { Digits } from './toDigits.ts';

/** A sentence with named holes, or one a plural category (CLDR) chosen by the hole `count`. */
export type Phrase = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** How numbers are written: `{n}` is the number. */
export interface Numbers {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** Digits before the separator from which groups are set off. */
  readonly group_from: number;
  readonly percent: string;
  readonly amount: string;
  readonly quantity: string;
}

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
  /** What the language calls a currency (by its code) or a town (of a time zone); others stay as they are. */
  readonly names: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, Phrase>>;
}
