import type { Plain } from '../../../foundation/data/Plain.ts';
import type { Context, Spec, Topic } from './Question.ts';
import { entriesAt, keysAt, textAt } from './textAt.ts';

/** A language as its speakers call it. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

export const offer: Topic = {
  title: 'What you offer',
  steps: [
    {
      id: 'seller',
      at: 'seller.name',
      mandatory: true,
      prompt: 'Your company, with its full name',
    },
    {
      id: 'title',
      at: 'proposal.title',
      mandatory: true,
      prompt: 'The title of the proposal, as it shall stand on the cover',
    },
    {
      id: 'language',
      at: 'proposal.language',
      prompt: 'The language of the document',
      kind: 'choice',
      when: ({ setting }) => setting.languages.length > 1,
      choices: ({ setting }) => setting.languages.map((value) => ({ value, name: ownName(value) })),
      suggest: ({ setting }) => setting.language,
      writes: (answer, { setting }) =>
        answer === setting.language ? [] : [{ path: ['proposal', 'language'], value: String(answer) }],
    },
    {
      id: 'summary',
      at: 'offer.summary',
      mandatory: true,
      prompt: 'What do you offer, in one sentence?',
      when: ({ values, setting }) => setting.mode === 'new' || entriesAt(values, 'offer', 'lines').length === 0,
    },
    {
      group: 'texts',
      id: 'benefits',
      at: 'offer.benefits',
      specs: [
        {
          id: 'text',
          prompt: 'What does the client gain from it? (optional)',
          why: 'What changes for them, not what the product can do.',
        },
      ],
      more: 'What else do they gain? (Enter: no more)',
      tell: (entry) => textAt(entry),
    },
    {
      group: 'texts',
      id: 'uniqueness',
      at: 'offer.uniqueness',
      specs: [
        {
          id: 'text',
          prompt: 'What does nobody else offer? (optional)',
          why: 'One thing that is true is worth more than five that others say too.',
        },
      ],
      more: 'What else does nobody else offer? (Enter: no more)',
      tell: (entry) => textAt(entry),
    },
  ],
};

const taxes = ({ values }: Context): readonly string[] => keysAt(values, 'offer', 'taxes');

/** Bare where it is a whole number, as everybody writes it. */
const writeQuantity: NonNullable<Spec['writes']> = (answer, { item }) => {
  const typed = String(answer).trim();
  return [{ path: [...item, 'qty'], value: /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : typed }];
};

const due = (percent: number, event: string): Plain => ({ percent, due: `on ${event}` });

const writePayments: NonNullable<Spec['writes']> = (answer) => {
  if (answer === '') return [];
  const halves = [due(50, 'signature'), due(50, 'completion')];
  return [{ path: ['offer', 'payments'], value: answer === 'halves' ? halves : [due(100, String(answer))] }];
};

const inCurrency = (values: Plain): string => {
  const currency = textAt(values, 'proposal', 'currency');
  return currency === '' ? '' : `, in ${currency}`;
};

export const price: Topic = {
  title: 'The price',
  steps: [
    {
      id: 'currency',
      at: 'proposal.currency',
      mandatory: true,
      prompt: 'Currency, three letters',
      suggest: () => 'EUR',
      tidy: (typed) => typed.trim().toUpperCase(),
      when: ({ values, setting }) => setting.mode === 'new' || entriesAt(values, 'offer', 'lines').length > 0,
    },
    {
      id: 'tax',
      at: 'offer.taxes.vat.percent',
      prompt: 'VAT or sales tax in percent (optional)',
      when: (context) => taxes(context).length === 0 && entriesAt(context.values, 'offer', 'lines').length === 0,
      writes: (answer) => [
        { path: ['offer', 'taxes', 'vat', 'label'], value: 'VAT' },
        { path: ['offer', 'taxes', 'vat', 'percent'], value: String(answer) },
      ],
    },
    {
      group: 'list',
      id: 'lines',
      at: 'offer.lines',
      more: 'Another price line?',
      opens: {
        id: 'priced',
        prompt: 'Does the proposal name a price?',
        kind: 'yes-no',
        suggest: () => 'yes',
      },
      tell: (entry) =>
        `${textAt(entry, 'qty')} × ${textAt(entry, 'text')} at ${textAt(entry, 'unit_price')}${textAt(entry, 'recurring') === '' ? '' : ` a ${textAt(entry, 'recurring')}`}`,
      specs: [
        { id: 'text', at: 'text', mandatory: true, prompt: 'What do they pay for?' },
        {
          id: 'qty',
          at: 'qty',
          mandatory: true,
          prompt: 'How many?',
          suggest: () => '1',
          writes: writeQuantity,
        },
        {
          id: 'unit_price',
          at: 'unit_price',
          mandatory: true,
          prompt: ({ values }) => `Price of one${inCurrency(values)}, before tax`,
        },
        {
          id: 'recurring',
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
        },
        {
          id: 'tax',
          at: 'tax',
          prompt: 'Which tax?',
          kind: 'choice',
          when: (context) => taxes(context).length > 0,
          choices: (context) => [
            ...taxes(context).map((value) => ({
              value,
              name: `${textAt(context.values, 'offer', 'taxes', value, 'label')} ${textAt(context.values, 'offer', 'taxes', value, 'percent')} %`,
            })),
            { value: '', name: 'None' },
          ],
          suggest: (context) => taxes(context)[0] ?? '',
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
    },
  ],
};
