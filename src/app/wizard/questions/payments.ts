import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { answersPoint } from './answersPoint.ts';
import { isTender } from './kindOfDocument.ts';
import { isBilled, isSplit, isUnpaid, ofLine, ofOthers, tellPayment, writeApart, writePayments } from './paidParts.ts';
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

const netDays = (typed: string): Plain => (/^\d{1,4}$/.test(typed) ? Number(typed) : typed);

const writeNetDays: NonNullable<Spec['writes']> = (answer, context) => {
  const value = netDays(String(answer).trim());
  const paths = [
    ...paid(context).map((_, at) => ['offer', 'payments', at, 'net_days']),
    ...(isBilled(context) ? [['offer', 'billing', 'net_days']] : []),
  ];
  return paths.map((path) => ({ path, value }));
};

/** What of the total is charged again and again. */
const recurs = ({ values }: Context): boolean =>
  entriesAt(values, 'offer', 'lines').some(
    (line) => textAt(line, 'recurring') !== '' && plainAt(line, ['optional']) !== true,
  );

const isNew = ({ setting, values }: Context): boolean =>
  setting.mode === 'new' && entriesAt(values, 'offer', 'lines').length > 0;

/** A line of which it is said apart when it is paid. */
export const paidApart: Extra = {
  id: 'paid-apart',
  name: 'Have it paid at a time of its own',
  when: ({ values, item }) =>
    ['recurring', 'alternative', 'rate', 'price_from', 'price_to'].every(
      (field) => textAt(values, ...item, field) === '',
    ) && plainAt(values, [...item, 'optional']) !== true,
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

const payTimes = [
  { value: 'halves', name: 'Half on signature, half on completion' },
  { value: 'signature', name: 'All on signature' },
  { value: 'completion', name: 'All on completion' },
] as const;

const rhythms = ['month', 'quarter', 'year'].flatMap((every) =>
  ['advance', 'arrears'].map((when) => ({ value: `${every} ${when}`, name: `Each ${every}, in ${when}` })),
);

const writeBilling: NonNullable<Spec['writes']> = (answer, { values }) => {
  const [every, when] = String(answer).split(' ');
  const net = plainAt(values, ['offer', 'billing', 'net_days']);
  const from = plainAt(values, ['offer', 'billing', 'from']);
  const value = {
    every: every ?? '',
    in: when ?? '',
    ...(from !== undefined && { from }),
    ...(net !== undefined && { net_days: net }),
  };
  return [{ path: ['offer', 'billing'], value: answer === '' ? undefined : value }];
};

/** How it is invoiced, when it is paid, and within how many days of the invoice. */
export const payments: readonly Spec[] = [
  {
    id: 'billing',
    label: 'What recurs is invoiced',
    prompt: 'How is what recurs invoiced?',
    why: 'The document then lists the invoices of the first year. In advance: at the beginning of each period; in arrears: at its end.',
    kind: 'choice',
    when: (context) => isNew(context) && recurs(context),
    choices: () => [...rhythms, { value: '', name: 'Leave open' }],
    suggest: () => '',
    writes: writeBilling,
    shows: ({ values }) =>
      ['every', 'in']
        .map((field) => textAt(values, 'offer', 'billing', field))
        .join(' in ')
        .replace(/^ in $/, ''),
  },
  {
    id: 'billed_from',
    at: 'offer.billing.from',
    label: 'Invoiced from',
    prompt: 'From which day on is it invoiced? (optional: the months are numbered)',
    when: (context) =>
      isNew(context) &&
      isBilled(context) &&
      entriesAt(context.values, 'offer', 'lines').some(
        (line) => textAt(line, 'recurring') !== '' && textAt(line, 'from') === '',
      ),
  },
  {
    id: 'payments',
    prompt: (context) =>
      isBilled(context)
        ? 'When is what is charged once paid?'
        : isSplit(context)
          ? 'When are the other lines paid?'
          : 'When is it paid?',
    kind: 'choice',
    when: (context) =>
      isNew(context) &&
      // Prices for a month have no sum of which parts are paid.
      (textAt(context.values, 'offer', 'headline') === '' || isBilled(context)) &&
      isUnpaid(context),
    choices: (context) => [
      ...payTimes,
      { value: 'month', name: 'Month by month, as the work is done' },
      // What is charged once has to be paid for too, where the rest is invoiced.
      ...(isBilled(context) || isSplit(context) ? [] : [{ value: '', name: 'Leave open' }]),
      ...kept(ofOthers(context), context),
    ],
    suggest: (context) =>
      choiceOf(ofOthers(context), context) ?? (isBilled(context) || isSplit(context) ? 'signature' : ''),
    writes: writePayments,
    shows: (context) => paid(context).map(tellPayment(context)).join(', '),
  },
  {
    id: 'net_days',
    label: 'Days to pay an invoice',
    prompt: 'Within how many days of the invoice? (optional)',
    when: (context) => context.setting.mode === 'new' && (paid(context).length > 0 || isBilled(context)),
    writes: writeNetDays,
    shows: ({ values, ...context }) =>
      textAt(paid({ values, ...context })[0] ?? null, 'net_days') || textAt(values, 'offer', 'billing', 'net_days'),
  },
];
