import type { Plain } from '../../../foundation/data/Plain.ts';
import { answersPoint } from './answersPoint.ts';
import { isTender } from './kindOfDocument.ts';
import type { Context, Spec } from './Question.ts';
import { languageOf } from './taxes.ts';
import { entriesAt, textAt } from './textAt.ts';

/** The events in the language of the document: the client reads them. */
const events: Readonly<Record<string, Readonly<Record<'signature' | 'completion', string>>>> = {
  en: { signature: 'on signature', completion: 'on completion' },
  ru: { signature: 'при подписании договора', completion: 'по завершении работ' },
  ar: { signature: 'عند التوقيع', completion: 'عند الإنجاز' },
};

const writePayments: NonNullable<Spec['writes']> = (answer, context) => {
  const words = events[languageOf(context)] ?? events.en;
  const due = (percent: number, event: 'signature' | 'completion'): Plain => ({
    percent,
    due: words?.[event] ?? event,
  });
  const value: Readonly<Record<string, Plain>> = {
    halves: [due(50, 'signature'), due(50, 'completion')],
    signature: [due(100, 'signature')],
    completion: [due(100, 'completion')],
    month: [{ as_worked: 'month' }],
  };
  return [{ path: ['offer', 'payments'], value: value[String(answer)] }];
};

const paid = ({ values }: Context): readonly Plain[] => entriesAt(values, 'offer', 'payments');

const tellPayment = (entry: Plain): string => {
  const worked = textAt(entry, 'as_worked');
  if (worked !== '') return `as the work is done, each ${worked}`;
  return `${textAt(entry, 'percent') || textAt(entry, 'amount')} ${textAt(entry, 'due')}`;
};

const writeNetDays: NonNullable<Spec['writes']> = (answer, context) => {
  const typed = String(answer).trim();
  const value = /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
  return paid(context).map((_, at) => ({ path: ['offer', 'payments', at, 'net_days'], value }));
};

const pointsOfPrice = ({ values }: Context): readonly string[] =>
  entriesAt(values, 'offer', 'criteria').map((id) => textAt(id));

/** In a tender a point that nothing answers costs what is given for it. */
export const priceAnswers: Spec = answersPoint({
  id: 'price_answers',
  label: 'The price answers',
  prompt: 'Which of their points does your price answer?',
  why: 'The guide and the points in the document then lead to the price.',
  when: (context) => isTender(context) && entriesAt(context.values, 'offer', 'lines').length > 0,
  writes: (answer) => [{ path: ['offer', 'criteria'], value: answer === '' ? undefined : [String(answer)] }],
  shows: (context) =>
    entriesAt(context.values, 'account', 'criteria')
      .filter((entry) => pointsOfPrice(context).includes(textAt(entry, 'id')))
      .map((entry) => textAt(entry, 'label'))
      .join(', '),
});

/** When it is paid, and within how many days of the invoice. */
export const payments: readonly Spec[] = [
  {
    id: 'payments',
    prompt: 'When is it paid?',
    kind: 'choice',
    when: ({ values, setting }) =>
      setting.mode === 'new' &&
      entriesAt(values, 'offer', 'lines').length > 0 &&
      // Prices for a month have no sum of which parts are paid.
      textAt(values, 'offer', 'headline') === '',
    choices: () => [
      { value: 'halves', name: 'Half on signature, half on completion' },
      { value: 'signature', name: 'All on signature' },
      { value: 'completion', name: 'All on completion' },
      { value: 'month', name: 'Month by month, as the work is done' },
      { value: '', name: 'Leave open' },
    ],
    suggest: () => '',
    writes: writePayments,
    shows: ({ values }) => entriesAt(values, 'offer', 'payments').map(tellPayment).join(', '),
  },
  {
    id: 'net_days',
    label: 'Days to pay an invoice',
    prompt: 'Within how many days of the invoice? (optional)',
    when: (context) => context.setting.mode === 'new' && paid(context).length > 0,
    writes: writeNetDays,
    shows: (context) => textAt(paid(context)[0] ?? null, 'net_days'),
  },
];
