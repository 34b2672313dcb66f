import type { OracleOffer } from '../offer/oracleOffer.ts';
import type { OracleBenefit, OracleCase } from './oracle.ts';

const taxes = { vat: { label: 'VAT', percent: '15' } };
const offer = (
  lines: readonly Partial<OracleOffer['lines'][number]>[],
  discount: OracleOffer['discount'] = null,
): OracleOffer => ({
  lines: lines.map((line, i) => ({ text: `Line ${i + 1}`, qty: '1', unit_price: '0', tax: ['vat'], ...line })),
  taxes,
  discount,
  payments: [],
});

const setUp = { unit_price: '78000.00' };
const licence = { qty: '2400', unit_price: '9.60', discount_percent: '5', recurring: 'year' } as const;

/** Ten ways in which an offer can cost. */
const offers: Readonly<Record<string, OracleOffer>> = {
  'once only': offer([setUp, { qty: '12', unit_price: '4200.55' }]),
  'a licence as long as the horizon': offer([{ ...licence, term: 3 }, setUp]),
  'a term shorter than the horizon': offer([{ ...licence, term: 2 }, setUp]),
  'a term longer than the horizon': offer([{ ...licence, term: 10 }, setUp]),
  'a licence without a term': offer([licence]),
  'monthly for eighteen months': offer([{ unit_price: '1333.333', recurring: 'month', term: 18 }, setUp]),
  'quarterly, with an option': offer([
    { unit_price: '5000.005', recurring: 'quarter', term: 6 },
    { ...setUp, optional: true },
    { unit_price: '10' },
  ]),
  'a percentage off the whole': offer([licence, setUp, { qty: '3', unit_price: '33.335', recurring: 'month' }], {
    percent: '7.5',
  }),
  'an amount off the whole': offer([licence, setUp, { qty: '7', unit_price: '11.11' }], { amount: '9999.99' }),
  'tiers and a discount on a line': offer([
    { qty: '600', unit_price: '100', tiers: [{ from: '500', unit_price: '92.25' }], recurring: 'year', term: 3 },
    { ...setUp, discount_amount: '777.77' },
  ]),
};

const benefit = (factors: readonly string[], more: Partial<OracleBenefit> = {}): OracleBenefit => ({
  factors,
  by: 1n,
  low: '1',
  high: '1',
  ...more,
});

type Terms = Omit<OracleCase, 'offer' | 'digits'> & { readonly currency: string };

/** Five ways to reckon with each of them. */
const terms: Readonly<Record<string, Terms>> = {
  'three years at ten per cent': {
    currency: 'SAR',
    fromOffer: true,
    years: 3,
    rate: '0.10',
    effort: '40000',
    effortYearly: null,
    benefits: [
      benefit(['2400', '0.02', '6500'], { low: '0.5', high: '1.25' }),
      benefit(['900', '1.5', '180'], { low: '0.7', high: '1.2' }),
    ],
  },
  'no rate, thirds and sevenths': {
    currency: 'EUR',
    fromOffer: true,
    years: 4,
    rate: null,
    effort: '1234.56',
    effortYearly: '4321.09',
    benefits: [benefit(['100000'], { by: 3n, low: '0.9' }), benefit(['70001'], { by: 7n, high: '3' })],
  },
  'a rate of zero, in yen, paid at once': {
    currency: 'JPY',
    fromOffer: true,
    years: 1,
    rate: '0',
    effort: null,
    effortYearly: null,
    benefits: [benefit(['12000000', '1.25'], { low: '0' })],
  },
  'a small benefit, in dinars, never': {
    currency: 'KWD',
    fromOffer: true,
    years: 5,
    rate: '0.0825',
    effort: '17.125',
    effortYearly: '250.5',
    benefits: [benefit(['1000', '0.875'], { low: '0.25', high: '2' }), benefit(['99.999'])],
  },
  'fifteen years, nothing gained but once': {
    currency: 'EUR',
    fromOffer: true,
    years: 15,
    rate: '0.999',
    effort: '0.01',
    effortYearly: null,
    benefits: [benefit(['0']), benefit(['31000'], { by: 9n, low: '0.333333333' }), benefit(['20000'], { by: 11n })],
  },
};

const digits: Readonly<Record<string, number>> = { SAR: 2, EUR: 2, JPY: 0, KWD: 3 };

export interface NamedCase extends OracleCase {
  readonly name: string;
  readonly currency: string;
}

const crossed: readonly NamedCase[] = Object.entries(offers).flatMap(([what, priced]) =>
  Object.entries(terms).map(([how, { currency, ...rest }]) => ({
    name: `${what}; ${how}`,
    currency,
    offer: priced,
    digits: digits[currency] ?? 2,
    ...rest,
  })),
);

const bare = {
  offer: offer([]),
  digits: 2,
  currency: 'EUR',
  fromOffer: false,
  years: 3,
  rate: '0.10',
  effortYearly: null,
} as const;

/** What the crossing cannot hold: effort alone, no gain at all, exact months. */
const special: readonly NamedCase[] = [
  { ...bare, name: 'effort only', effort: '1000', benefits: [benefit(['500'], { low: '0.5', high: '2' })] },
  {
    ...bare,
    name: 'effort that outweighs the benefit, every year',
    effort: null,
    effortYearly: '900',
    benefits: [benefit(['850'], { low: '0.95', high: '1.1' })],
  },
  { ...bare, name: 'no benefit', effort: '1000', benefits: [benefit(['0'])] },
  { ...bare, name: 'exactly six months', effort: '1000', benefits: [benefit(['2000'])] },
  { ...bare, name: 'exactly at the end', effort: '1000', benefits: [benefit(['1000'], { by: 3n })] },
  { ...bare, name: 'a hair too late', effort: '1000.000000001', benefits: [benefit(['1000'], { by: 3n })] },
  { ...bare, name: 'the first month', effort: '1', benefits: [benefit(['999999'])] },
];

export const fiftyCases: readonly NamedCase[] = [...crossed, ...special];
