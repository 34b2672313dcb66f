import { minorUnits } from '../../../foundation/money/currency.ts';
import type { Plain } from '../../../foundation/data/Plain.ts';
import { currenciesByWord, currencyName } from '../tables/currencies.ts';
import { bareNumber } from './bareNumber.ts';
import { article, isOfBook } from './article.ts';
import { chargeHere } from './charges.ts';
import { kindExtras } from './lineKinds.ts';
import { packageExtras, packageFeatures } from './packages.ts';
import { paidApart, payments, priceAnswers } from './payments.ts';
import { lineExtras, taxesOf } from './priceExtras.ts';
import { recurringExtras } from './recurringExtras.ts';
import type { Context, Spec, Topic } from './Question.ts';
import {
  asPercent,
  doubtTax,
  included,
  taxes,
  taxIncluded,
  taxName,
  isDated,
  taxReadings,
  tellTax,
  usualRates,
  writeTax,
} from './taxes.ts';
import { tellLine } from './tellLine.ts';
import { entriesAt, textAt } from './textAt.ts';

export const writeQuantity: NonNullable<Spec['writes']> = (answer, { item }) => [
  { path: [...item, 'qty'], value: bareNumber(answer) },
];

export const inCurrency = (values: Plain): string => {
  const currency = textAt(values, 'proposal', 'currency');
  return currency === '' ? '' : `, in ${currency}`;
};

const periods: Readonly<Record<string, string>> = { month: 'months', quarter: 'quarters', year: 'years' };

/** `eur` as `EUR`. */
export const tidyCurrency = (typed: string): string =>
  minorUnits(typed.trim().toUpperCase()) === null ? typed : typed.trim().toUpperCase();

export const currencyReadings: NonNullable<Spec['readings']> = (typed, { setting, values }) => {
  const codes = currenciesByWord(typed, setting.currencies, textAt(values, 'account', 'country'));
  const named = (code: string): string => `${code}, ${currencyName(code)}`;
  const [only] = codes;
  return codes.length === 1 && only !== undefined
    ? [{ value: only, name: `${typed} is written ${named(only)}.` }]
    : codes.map((code) => ({ value: code, name: named(code) }));
};

/** Not at a rate, nor between two prices. */
const isPricedOnce = ({ values, item }: Context): boolean =>
  ['rate', 'price_from', 'price_to'].every((field) => textAt(values, ...item, field) === '');

/** What everything comes to, calculated as the document does it. */
function sumOf({ setting, values }: Context): string | null {
  const total = setting.loader.total(values);
  if (total === null) return null;
  return `Total ${total.said}${total.isTaxed ? '' : ', no tax'}.`;
}

const isPriced = ({ values, setting }: Context): boolean =>
  setting.mode === 'new' || entriesAt(values, 'offer', 'lines').length > 0;

export const price: Topic = {
  title: 'The price',
  steps: [
    {
      id: 'currency',
      label: 'Currency',
      at: 'proposal.currency',
      mandatory: true,
      prompt: 'Currency: its name, its sign or three letters',
      suggest: () => 'EUR',
      tidy: tidyCurrency,
      readings: currencyReadings,
      when: isPriced,
    },
    {
      id: 'tax',
      at: 'offer.taxes.vat.percent',
      prompt: 'VAT or sales tax in percent (optional)',
      why: usualRates,
      // In the list of answers every tax is an entry.
      shows: () => '',
      when: (context) => taxes(context).length === 0 && entriesAt(context.values, 'offer', 'lines').length === 0,
      tidy: asPercent,
      readings: taxReadings,
      doubts: doubtTax,
      writes: writeTax,
    },
    taxIncluded,
    {
      group: 'map',
      id: 'taxes',
      at: 'offer.taxes',
      title: 'Taxes',
      // They come with the lines, and are only looked at and changed as a list.
      when: () => false,
      more: 'Another tax?',
      tell: tellTax,
      specs: [
        { id: 'tax_label', at: 'label', mandatory: true, prompt: 'What is the tax called? The client reads this' },
        {
          id: 'tax_percent',
          at: 'percent',
          mandatory: true,
          prompt: 'Its rate in percent',
          // Rates by date are written in the file.
          when: (context) => !isDated(context),
          tidy: asPercent,
        },
      ],
    },
    {
      group: 'list',
      id: 'lines',
      at: 'offer.lines',
      title: 'Price lines',
      more: 'Another price line, or more about this one?',
      extras: [...lineExtras, paidApart, ...recurringExtras, ...packageExtras, ...kindExtras],
      sum: sumOf,
      opens: {
        id: 'priced',
        prompt: 'Does the proposal name a price?',
        kind: 'yes-no',
        suggest: () => 'yes',
      },
      tell: tellLine,
      specs: [
        article,
        {
          id: 'text',
          at: 'text',
          mandatory: true,
          prompt: 'What do they pay for?',
          when: (context) => !isOfBook(context),
        },
        {
          id: 'qty',
          label: 'How many',
          at: 'qty',
          mandatory: true,
          when: isPricedOnce,
          prompt: 'How many?',
          suggest: () => '1',
          writes: writeQuantity,
        },
        {
          id: 'of_unit',
          label: 'Unit',
          at: 'unit',
          prompt: 'Of which unit: piece, day, licence (optional)',
          when: (context) => !isOfBook(context) && !['', '1'].includes(textAt(context.values, ...context.item, 'qty')),
        },
        {
          id: 'unit_price',
          label: 'Price of one',
          at: 'unit_price',
          mandatory: true,
          when: (context) => isPricedOnce(context) && !isOfBook(context),
          prompt: ({ values }) => `Price of one${inCurrency(values)}, ${included(values) ? 'with' : 'before'} tax`,
        },
        {
          id: 'recurring',
          label: 'Paid',
          at: 'recurring',
          prompt: 'How often is it paid?',
          when: (context) => !isOfBook(context),
          kind: 'choice',
          choices: () => [
            { value: '', name: 'Once' },
            { value: 'month', name: 'Every month' },
            { value: 'quarter', name: 'Every quarter' },
            { value: 'year', name: 'Every year' },
          ],
          suggest: () => '',
          writes: (answer, { item }) => [
            { path: [...item, 'recurring'], value: answer === '' ? undefined : String(answer) },
          ],
        },
        {
          id: 'term',
          label: 'For how many periods',
          at: 'term',
          prompt: (context) => `For how many ${periods[chargeHere(context)] ?? 'periods'}? (optional)`,
          why: 'With a term the document shows the total over all of it too.',
          when: (context) => chargeHere(context) !== 'once',
        },
        {
          id: 'tax',
          at: 'tax',
          prompt: 'Which tax?',
          kind: 'choice',
          when: (context) => taxes(context).length > 0 && !isOfBook(context),
          choices: (context) => [
            ...taxes(context).map((value) => ({ value, name: taxName(context, value) })),
            { value: '', name: 'None' },
          ],
          suggest: (context) => taxes(context)[0] ?? '',
          shows: (context) =>
            taxesOf(context)
              .map((id) => taxName(context, id))
              .join(', '),
          writes: (answer, { item }) => [{ path: [...item, 'tax'], value: answer === '' ? undefined : String(answer) }],
        },
      ],
    },
    // They come with the lines, and are only looked at and changed as a list.
    { ...packageFeatures, when: () => false },
    priceAnswers,
    ...payments,
  ],
};
