import { isDecimal } from '../../../foundation/money/Decimal.ts';
import { englishSigns, writeNumber } from '../../../foundation/money/writeNumber.ts';
import { minorUnits } from '../../../foundation/money/currency.ts';
import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { currenciesByWord, currencyName } from '../tables/currencies.ts';
import { lineExtras, taxesOf } from './priceExtras.ts';
import type { Context, Spec, Topic } from './Question.ts';
import { asPercent, doubtTax, taxes, taxName, taxReadings, usualRates, writeTax } from './taxes.ts';
import { entriesAt, textAt } from './textAt.ts';

/** Bare where it is a whole number, as everybody writes it. */
export const writeQuantity: NonNullable<Spec['writes']> = (answer, { item }) => {
  const typed = String(answer).trim();
  return [{ path: [...item, 'qty'], value: /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : typed }];
};

const due = (percent: number, event: string): Plain => ({ percent, due: `on ${event}` });

const writePayments: NonNullable<Spec['writes']> = (answer) => {
  const halves = [due(50, 'signature'), due(50, 'completion')];
  const value = answer === '' ? undefined : answer === 'halves' ? halves : [due(100, String(answer))];
  return [{ path: ['offer', 'payments'], value }];
};

export const inCurrency = (values: Plain): string => {
  const currency = textAt(values, 'proposal', 'currency');
  return currency === '' ? '' : `, in ${currency}`;
};

const periods: Readonly<Record<string, string>> = { month: 'months', quarter: 'quarters', year: 'years' };

const currencyReadings: NonNullable<Spec['readings']> = (typed, { setting, values }) => {
  const codes = currenciesByWord(typed, setting.currencies, textAt(values, 'account', 'country'));
  const named = (code: string): string => `${code}, ${currencyName(code)}`;
  const [only] = codes;
  return codes.length === 1 && only !== undefined
    ? [{ value: only, name: `${typed} is written ${named(only)}.` }]
    : codes.map((code) => ({ value: code, name: named(code) }));
};

/** Grouped by thousands for the eye: what is written stays as it was typed. */
const grouped = (amount: string): string => (isDecimal(amount) ? writeNumber(amount, englishSigns) : amount);

function tellLine(entry: Plain): string {
  const often = textAt(entry, 'recurring');
  const unit = textAt(entry, 'unit');
  const each = often === '' ? '' : ` a ${often}`;
  const sum = `${textAt(entry, 'qty')} × ${textAt(entry, 'text')} at ${grouped(textAt(entry, 'unit_price'))}${unit === '' ? '' : ` a ${unit}`}${each}`;
  const [percent, amount] = [textAt(entry, 'discount_percent'), textAt(entry, 'discount_amount')];
  const less = percent !== '' ? `, less ${percent} %` : amount !== '' ? `, less ${grouped(amount)}` : '';
  return `${sum}${less}${plainAt(entry, ['optional']) === true ? ' (an option)' : ''}`;
}

/** What everything comes to, calculated as the document does it. */
function sumOf({ setting, values }: Context): string | null {
  const total = setting.loader.total(values);
  if (total === null) return null;
  const lines = entriesAt(values, 'offer', 'lines');
  const recurs = lines.some((line) => textAt(line, 'recurring') !== '');
  const isTaxed = lines.some((line) => (plainAt(line, ['tax']) ?? null) !== null);
  return `Total ${total}${isTaxed ? '' : ', no tax'}${recurs ? ', in the first year' : ''}.`;
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
      tidy: (typed) => (minorUnits(typed.trim().toUpperCase()) === null ? typed : typed.trim().toUpperCase()),
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
    {
      group: 'map',
      id: 'taxes',
      at: 'offer.taxes',
      title: 'Taxes',
      // They come with the lines, and are only looked at and changed as a list.
      when: () => false,
      more: 'Another tax?',
      tell: (entry) => `${textAt(entry, 'label')} ${textAt(entry, 'percent')} %`,
      specs: [
        { id: 'tax_label', at: 'label', mandatory: true, prompt: 'What is the tax called? The client reads this' },
        { id: 'tax_percent', at: 'percent', mandatory: true, prompt: 'Its rate in percent', tidy: asPercent },
      ],
    },
    {
      group: 'list',
      id: 'lines',
      at: 'offer.lines',
      title: 'Price lines',
      more: 'Another price line, or more about this one?',
      extras: lineExtras,
      sum: sumOf,
      opens: {
        id: 'priced',
        prompt: 'Does the proposal name a price?',
        kind: 'yes-no',
        suggest: () => 'yes',
      },
      tell: tellLine,
      specs: [
        { id: 'text', at: 'text', mandatory: true, prompt: 'What do they pay for?' },
        {
          id: 'qty',
          label: 'How many',
          at: 'qty',
          mandatory: true,
          prompt: 'How many?',
          suggest: () => '1',
          writes: writeQuantity,
        },
        {
          id: 'unit_price',
          label: 'Price of one',
          at: 'unit_price',
          mandatory: true,
          prompt: ({ values }) => `Price of one${inCurrency(values)}, before tax`,
        },
        {
          id: 'recurring',
          label: 'Paid',
          at: 'recurring',
          prompt: 'How often is it paid?',
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
          prompt: ({ values, item }) =>
            `For how many ${periods[textAt(values, ...item, 'recurring')] ?? 'periods'}? (optional)`,
          why: 'With a term the document shows the total over all of it too.',
          when: ({ values, item }) => textAt(values, ...item, 'recurring') !== '',
        },
        {
          id: 'tax',
          at: 'tax',
          prompt: 'Which tax?',
          kind: 'choice',
          when: (context) => taxes(context).length > 0,
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
    {
      id: 'payments',
      prompt: 'When is it paid?',
      kind: 'choice',
      when: ({ values, setting }) => setting.mode === 'new' && entriesAt(values, 'offer', 'lines').length > 0,
      choices: () => [
        { value: 'halves', name: 'Half on signature, half on completion' },
        { value: 'signature', name: 'All on signature' },
        { value: 'completion', name: 'All on completion' },
        { value: '', name: 'Leave open' },
      ],
      suggest: () => '',
      writes: writePayments,
      shows: ({ values }) =>
        entriesAt(values, 'offer', 'payments')
          .map((entry) => `${textAt(entry, 'percent') || textAt(entry, 'amount')} ${textAt(entry, 'due')}`)
          .join(', '),
    },
  ],
};
