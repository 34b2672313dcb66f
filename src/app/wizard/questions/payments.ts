import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { readTyped } from '../../../internal/dossier/checkAnswer.ts';
import { answersPoint } from './answersPoint.ts';
import { billing } from './billing.ts';
import { chargeHere } from './charges.ts';
import { isTender } from './kindOfDocument.ts';
import {
  isAllBilled,
  isBilled,
  isOfRecurring,
  isSplit,
  isUnpaid,
  ofLine,
  ofOthers,
  tellPayment,
  writeApart,
  writePayments,
} from './paidParts.ts';
import { asItIs, choiceOf, paid } from './paymentChoices.ts';
import type { Choice, Context, Extra, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

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

const writeNetDays: NonNullable<Spec['writes']> = (answer, context) => {
  const paths = [
    ...paid(context).map((_, at) => ['offer', 'payments', at, 'net_days']),
    ...(isAllBilled(context) ? [['offer', 'billing', 'net_days']] : []),
  ];
  return paths.map((path) => ({ path, value: readTyped(path, String(answer)) }));
};

/** A line of which it is said apart when it is paid. */
export const paidApart: Extra = {
  id: 'paid-apart',
  name: 'Have it paid at a time of its own',
  when: (context) =>
    chargeHere(context) === 'once' &&
    ['alternative', 'rate', 'price_from', 'price_to'].every(
      (field) => textAt(context.values, ...context.item, field) === '',
    ) &&
    plainAt(context.values, [...context.item, 'optional']) !== true,
  specs: [
    {
      id: 'paid_apart',
      label: 'Paid apart',
      prompt: 'When is this line paid?',
      why: 'All other lines are paid together; you are asked about them after the lines.',
      kind: 'choice',
      choices: (context) => [...payTimes, { value: '', name: 'With the others' }, ...kept(ofLine(context), context)],
      suggest: (context) => choiceOf(ofLine(context), context) ?? 'signature',
      writes: writeApart,
      shows: (context) => ofLine(context).map(tellPayment(context)).join(', '),
    },
  ],
};

/** What is none of the choices can stay as it is. */
const kept = (stored: readonly Plain[], context: Context): readonly Choice[] =>
  choiceOf(stored, context) === asItIs
    ? [{ value: asItIs, name: `As it is: ${stored.map(tellPayment(context)).join(', ')}` }]
    : [];

export const payTimes = [
  { value: 'halves', name: 'Half on signature, half on completion' },
  { value: 'signature', name: 'All on signature' },
  { value: 'completion', name: 'All on completion' },
] as const;

/** Whether it is said apart when what recurs is paid. */
const isOfOnce = (context: Context): boolean => isBilled(context) || paid(context).some(isOfRecurring);

/** How it is invoiced, when it is paid, and within how many days of the invoice. */
export const payments: readonly Spec[] = [
  ...billing,
  {
    id: 'payments',
    prompt: (context) =>
      isOfOnce(context)
        ? 'When is what is charged once paid?'
        : isSplit(context)
          ? 'When are the other lines paid?'
          : 'When is it paid?',
    kind: 'choice',
    when: (context) =>
      entriesAt(context.values, 'offer', 'lines').length > 0 &&
      // Prices for a month have no sum of which parts are paid.
      (textAt(context.values, 'offer', 'headline') === '' || isBilled(context)) &&
      isUnpaid(context),
    choices: (context) => [
      ...payTimes,
      { value: 'month', name: 'Month by month, as the work is done' },
      // What is charged once has to be paid for too, where the rest is invoiced.
      ...(isOfOnce(context) || isSplit(context) ? [] : [{ value: '', name: 'Leave open' }]),
      ...kept(ofOthers(context), context),
    ],
    suggest: (context) =>
      choiceOf(ofOthers(context), context) ?? (isOfOnce(context) || isSplit(context) ? 'signature' : ''),
    writes: writePayments,
    shows: (context) => paid(context).map(tellPayment(context)).join(', '),
  },
  {
    id: 'net_days',
    label: 'Days to pay an invoice',
    prompt: 'Within how many days of the invoice? (optional)',
    when: (context) => paid(context).length > 0 || isAllBilled(context),
    writes: writeNetDays,
    shows: ({ values, ...context }) =>
      textAt(paid({ values, ...context })[0] ?? null, 'net_days') || textAt(values, 'offer', 'billing', 'net_days'),
  },
];
