import { parse } from 'yaml';
import * as z from 'zod/mini';
import { minorUnits } from '../../../foundation/money/currency.ts';

const form = z.record(z.string(), z.strictObject({ in: z.array(z.string()), words: z.array(z.string()) }));

/** By its code: where a currency is paid in, and what it is called. */
export type Currencies = z.output<typeof form>;

/** Reads the table of currencies. */
export const readCurrencies = (source: string): Currencies => z.parse(form, parse(source));

export const currencyName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' }).of(code) ?? code;

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[.…]+$/, '')
    .trim();

/** The codes of a currency by its sign or its name, that of a country first; none where it is written as a code already. */
export function currenciesByWord(typed: string, currencies: Currencies, country: string): readonly string[] {
  if (minorUnits(typed.toUpperCase()) !== null) return [];
  const word = folded(typed);
  const all = Object.entries(currencies).filter(
    ([code, { words }]) => words.some((one) => folded(one) === word) || namesOf(code).includes(word),
  );
  return all
    .toSorted(([, a], [, b]) => Number(b.in.includes(country)) - Number(a.in.includes(country)))
    .map(([code]) => code);
}

const namesOf = (code: string): readonly string[] =>
  ['en', 'ru', 'ar'].map((language) =>
    folded(new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' }).of(code) ?? ''),
  );

/** The one country that pays in a currency; null where several do. */
export function countryOf(currency: string, currencies: Currencies): string | null {
  const countries = currencies[currency]?.in ?? [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}
