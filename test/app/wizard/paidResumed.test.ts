import { describe, expect, test } from 'vitest';
import { begin, next } from '../../../src/app/wizard/State.ts';
import { after, all, fileOf, monthly, monthlyBilling, once, signed, whole, type Offer } from './finishedOffer.ts';
import { errorsOf } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { open } from './talkThrough.ts';

const broken = { lines: [once('a'), once('b'), once('c')], more: `payments: [${all('[a]')}, ${all('[b]')}]` };

describe('a dossier that was left with a line in no payment', () => {
  test('is asked when it is paid, and nothing is said to be mended in the file', () => {
    const opened = open({ file: fileOf(broken) });
    expect(opened.beyond).toEqual([]);
    const { question } = begin(opened.setting);
    expect(question?.prompt).toBe('When are the other lines paid?');
    expect(question?.notes.join()).toContain('In no payment: line 3');
    expect(question?.choices.map(({ value }) => value)).not.toContain('');
    expect(after(broken, [['When are the other lines paid?', 'signature']])).toMatchObject({
      payments: [{ of: ['a'] }, { of: ['b'] }, { ...signed, of: ['c'] }],
    });
  });

  test.each<readonly [string, Offer, Answers]>([
    [
      'a payment of an option',
      { lines: [once('a'), once('b').replace(' }', ', optional: true }')], more: `payments: [${all('[a, b]')}]` },
      [],
    ],
    ['invoices of nothing', { lines: [once('a')], more: monthlyBilling }, []],
    [
      'percentages that are no hundred',
      { lines: [once('a')], more: 'payments: [{ percent: 60, due: now }, { percent: 30, due: later }]' },
      [['The payments do not make', 'rest']],
    ],
    [
      'a payment in two ways',
      { lines: [once('a')], more: 'payments: [{ percent: 60, amount: "6", due: now }]' },
      [['The payments do not make', 'rest']],
    ],
    [
      'what recurs in no payment',
      { lines: [once('a'), monthly('b')], more: `payments: [${all('once')}]` },
      [['How is what recurs', 'year advance']],
    ],
  ])('%s', (_, offer, answers) => {
    expect(after(offer, answers)).toBeDefined();
  });
});

test('nobody is told that everything is answered while something is wrong', () => {
  const file = fileOf({ lines: [once('a')], more: 'payments: [{ percent: 100, due: now, milestone: go-live }]' });
  expect(errorsOf(file)).not.toEqual([]);
  const { question } = begin(open({ file }).setting);
  expect(question?.prompt).not.toContain('Everything');
  expect(question?.suggestion).not.toBe('');
  expect(question?.choices[0]?.value).not.toBe('');
  // Whoever means it writes it all the same.
  expect(question?.choices.at(-1)?.value).toBe('');
});

describe('what is said of once and of what recurs stays', () => {
  const both = { lines: [once('a'), monthly('b')], more: `payments: [${all('once')}, ${all('recurring')}]` };
  test.each<readonly [string, string, Answers, object]>([
    [
      'how it is paid',
      'payments',
      [['When is what is charged once paid?', 'halves']],
      { payments: [{ percent: 50, of: 'once' }, { percent: 50, of: 'once' }, { of: 'recurring' }] },
    ],
    ['Enter alone', 'payments', [], { payments: [{ percent: 100, of: 'once' }, { of: 'recurring' }] }],
    [
      'invoices',
      'billing',
      [['How is what recurs invoiced?', 'month advance']],
      { billing: { every: 'month' }, payments: [{ percent: 100, of: 'once' }] },
    ],
  ])('%s', (_, entry, answers, expected) => {
    const answered = after(both, [['add-1', 'review'], look('The price'), ['add-1.look-1.1.entry', entry], ...answers]);
    expect(answered).toMatchObject(expected);
  });

  test('of once alone', () => {
    const answers: Answers = [
      ['add-1', 'review'],
      look('The price'),
      ['add-1.look-1.1.entry', 'payments'],
      ['When is', 'completion'],
    ];
    expect(after({ lines: [once('a')], more: `payments: [${all('once')}]` }, answers)).toMatchObject({
      payments: [{ due: 'on completion', of: 'once' }],
    });
  });

  test('invoices that are there are offered as they are', () => {
    const offer = {
      lines: [once('a'), monthly('b')],
      more: `${whole}\nbilling: { every: quarter, in: arrears, net_days: 30 }`,
    };
    const state = ['review', 'The price', 'billing'].reduce(next, begin(open({ file: fileOf(offer) }).setting));
    expect(state.question?.suggestion).toBe('quarter arrears');
  });
});

test('days of an invoice are a number in what is paid anew, as they were', () => {
  const offer = { lines: [once('a')], more: whole };
  const answers: Answers = [
    ['add-1', 'review'],
    look('The price'),
    ['add-1.look-1.1.entry', 'payments'],
    ['When is', 'halves'],
  ];
  expect(after(offer, answers)).toMatchObject({
    payments: [
      { percent: 50, net_days: 14 },
      { percent: 50, net_days: 14 },
    ],
  });
});
