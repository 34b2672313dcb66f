import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { countryByName, countryName } from '../tables/countries.ts';
import { countryOf } from '../tables/currencies.ts';
import { taxLabel } from '../tables/taxRates.ts';
import { isPrivate } from './kindOfDocument.ts';
import type { Context, Spec } from './Question.ts';
import { entriesAt, keysAt, textAt } from './textAt.ts';

/** Ids of the taxes that are known. */
export const taxes = ({ values }: Context): readonly string[] => keysAt(values, 'offer', 'taxes');

export const taxName = ({ values }: Context, id: string): string =>
  tellTax(plainAt(values, ['offer', 'taxes', id]) ?? null);

/** `VAT 22 %`; of a tax whose rate changes all its rates: `VAT 22 %, from 2027-01-01 25 %`. */
export function tellTax(tax: Plain): string {
  const rates = entriesAt(tax, 'rates').map((rate) => {
    const from = textAt(rate, 'from');
    return `${from === '' ? '' : `from ${from} `}${textAt(rate, 'percent')} %`;
  });
  return `${textAt(tax, 'label')} ${rates.length > 0 ? rates.join(', ') : `${textAt(tax, 'percent')} %`}`;
}

/** Whether the rate of a tax depends on the day. */
export const isDated = ({ values, item }: Context): boolean => entriesAt(values, ...item, 'rates').length > 0;

/** `22 %` as `22`. */
export const asPercent = (typed: string): string => typed.replace(/\s*%\s*$/, '');

/** The country of the seller as far as the currency tells it; empty where several countries pay in it. */
const sellersCountry = ({ values, setting }: Context): string =>
  countryOf(textAt(values, 'proposal', 'currency'), setting.currencies) ?? '';

const ratesOf = ({ setting }: Context, country: string): readonly string[] =>
  (setting.taxRates.rates[country] ?? []).map(String);

/** What is usual where the seller is; how to learn it where that is not known. */
export function usualRates(context: Context): string {
  const country = sellersCountry(context);
  const rates = ratesOf(context, country);
  const ask = 'Or write the name of your country, and its usual rates are offered.';
  if (rates.length === 0) return `Enter alone: no tax is named. ${ask}`;
  return `Usual in ${countryName(country)}: ${rates.join(', ')} (as of ${context.setting.taxRates.as_of}). Enter alone: no tax is named. ${ask}`;
}

/** The rates of a country that was typed instead of a rate. */
export const taxReadings: NonNullable<Spec['readings']> = (typed, context) => {
  if (!/\p{L}/u.test(typed)) return [];
  const country = /^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : countryByName(typed);
  const rates = country === null ? [] : ratesOf(context, country);
  if (country === null || rates.length === 0) return [];
  const all = rates.map((value, at) => ({
    value,
    name: `${value} %${at === 0 ? `, the standard rate in ${countryName(country)}` : ''}`,
  }));
  return all.length > 1
    ? all
    : all.map(({ value }) => ({ value, name: `Usual in ${countryName(country)}: ${value} %.` }));
};

const highest = 30;

export const doubtTax: NonNullable<Spec['doubts']> = (typed, context) => {
  const rate = Number(typed);
  if (Number.isNaN(rate)) return null;
  if (rate > highest) return `${typed} % is more than is usual in any country.`;
  const country = sellersCountry(context);
  const rates = ratesOf(context, country);
  if (rates.length === 0 || rates.some((one) => Number(one) === rate)) return null;
  return `In ${countryName(country)} ${rates.join(', ')} are usual (as of ${context.setting.taxRates.as_of}).`;
};

export const languageOf = ({ values, setting }: Context): string =>
  textAt(values, 'proposal', 'language') || setting.language;

/** The tax under the name that it has in the language of the document. */
export const writeTax: NonNullable<Spec['writes']> = (answer, context) => {
  const label: Plain = taxLabel(context.setting.taxRates, languageOf(context), sellersCountry(context));
  return [
    { path: ['offer', 'taxes', 'vat', 'label'], value: label },
    { path: ['offer', 'taxes', 'vat', 'percent'], value: String(answer) },
  ];
};

/** Whether the prices contain the tax. */
export const included = (values: Plain): boolean =>
  keysAt(values, 'offer', 'taxes').some((id) => plainAt(values, ['offer', 'taxes', id, 'included']) === true);

/** A private person pays what is written; a company thinks before tax. */
export const taxIncluded: Spec = {
  id: 'tax_included',
  label: 'Prices contain the tax',
  at: 'offer.taxes.vat.included',
  prompt: 'Do your prices contain it?',
  kind: 'yes-no',
  suggest: (context) => (isPrivate(context) ? 'yes' : 'no'),
  when: ({ values, setting }) =>
    keysAt(setting.base, 'offer', 'taxes').length === 0 && textAt(values, 'offer', 'taxes', 'vat', 'percent') !== '',
  writes: (answer) => [{ path: ['offer', 'taxes', 'vat', 'included'], value: answer === true ? true : undefined }],
};
