import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import {
  after,
  all,
  fileOf,
  monthly,
  monthlyBilling,
  once,
  paidIn,
  signed,
  whole,
  type Offer,
} from './finishedOffer.ts';
import { errorsOf } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { complete, open } from './talkThrough.ts';

const line = (often = ''): Answers => [
  ['add-1', 'lines'],
  ['What do they pay for?', 'Travel'],
  ['Price of one', '10'],
  ['How often is it paid?', often],
];
describe('a line that is added to a finished dossier', () => {
  test.each<readonly [string, Offer, Answers, object]>([
    [
      'payments of lines: when the others are paid',
      { lines: [once('a'), once('b')], more: `payments: [${all('[a]')}, ${all('[b]')}]` },
      [...line(), ['When are the other lines paid?', 'completion']],
      { payments: [{ of: ['a'] }, { of: ['b'] }, { percent: 100, due: 'on completion', of: ['travel'] }] },
    ],
    [
      'payments of lines, and a line each month: how it is invoiced',
      { lines: [once('a'), once('b')], more: `payments: [${all('[a]')}, ${all('[b]')}]` },
      [...line('month'), ['How is what recurs invoiced?', 'month arrears']],
      { billing: { every: 'month', in: 'arrears' }, payments: [{ of: ['a'] }, { of: ['b'] }] },
    ],
    [
      'payments of lines, and a line each month: or paid as the others are',
      { lines: [once('a'), once('b')], more: `payments: [${all('[a]')}, ${all('[b]')}]` },
      [...line('month'), ['How is what recurs invoiced?', ''], ['When are the other lines paid?', 'signature']],
      { payments: [{ of: ['a'] }, { of: ['b'] }, { ...signed, of: ['travel'] }] },
    ],
    [
      'payments of what is charged once: how what recurs is invoiced',
      { lines: [once('a')], more: `payments: [${all('once')}]` },
      [...line('month'), ['How is what recurs invoiced?', 'quarter advance']],
      { billing: { every: 'quarter', in: 'advance' }, payments: [{ ...signed, of: 'once' }] },
    ],
    [
      'invoices alone: when what is charged once is paid',
      { lines: [monthly('a')], more: monthlyBilling },
      [...line(), ['When is what is charged once paid?', 'signature']],
      { billing: { every: 'month' }, payments: [signed] },
    ],
    [
      'invoices of a line alone: when what is charged once is paid, and how the other is invoiced',
      { lines: [monthly('a').replace(' }', ', billing: { every: month } }')] },
      [...line(), ['When is what is charged once paid?', 'signature']],
      { payments: [signed] },
    ],
    [
      'payments of what recurs alone: when what is charged once is paid',
      { lines: [monthly('a')], more: `payments: [${all('recurring')}]` },
      [...line(), ['When is what is charged once paid?', 'completion']],
      { payments: [{ due: 'on completion', of: 'once' }, { of: 'recurring' }] },
    ],
    [
      'amounts: one takes what the others leave',
      { lines: [once('a')], more: 'payments: [{ amount: "4", due: now }, { amount: "6", due: later, net_days: 14 }]' },
      [...line(), ['The payments do not make the price any more', 'rest']],
      {
        payments: [
          { amount: '4', due: 'now' },
          { parts: 1, due: 'later', net_days: 14 },
        ],
      },
    ],
    [
      'amounts: or everything anew',
      { lines: [once('a')], more: 'payments: [{ amount: "4", due: now, net_days: 14 }, { amount: "6", due: later }]' },
      [...line(), ['The payments do not make the price any more', 'halves']],
      { payments: [{ percent: 50 }, { percent: 50 }] },
    ],
  ])('%s', (_, offer, answers, expected) => {
    expect(after(offer, answers)).toMatchObject(expected);
  });

  test.each<readonly [string, Offer, string]>([
    ['without payments', { lines: [once('a')] }, ''],
    ['without payments, each month', { lines: [once('a')] }, 'month'],
    ['one payment of everything', { lines: [once('a')], more: whole }, ''],
    ['one payment of everything, each month', { lines: [once('a')], more: whole }, 'month'],
    [
      'said of once and of what recurs',
      { lines: [once('a'), monthly('b')], more: `payments: [${all('once')}, ${all('recurring')}]` },
      'month',
    ],
    ['invoices, and a line more each month', { lines: [monthly('a')], more: monthlyBilling }, 'month'],
  ])('asks nothing: %s', (_, offer, often) => {
    const file = fileOf(offer);
    const asked = complete(open({ file }), line(often));
    expect(asked).toHaveLength(1);
    expect(errorsOf(file)).toEqual([]);
    const before = toPlain(parse(offer.more ?? '{}'));
    expect(paidIn(file)).toEqual({ payments: plainAt(before, ['payments']), billing: plainAt(before, ['billing']) });
  });
});

const change = (at: number, ...answers: Answers): Answers => [
  ['add-1', 'review'],
  look('The price'),
  ['add-1.look-1.1.entry', `offer.lines[${at}]`],
  ...answers,
];
const field = (name: string): Answers[number] => ['add-1.look-1.1.1.field', name];
const deleted = (name: string): Answers => [field('delete'), [`Delete 1 × ${name}`, true]];

describe('a line that is changed or deleted', () => {
  test.each<readonly [string, Offer, Answers, object]>([
    [
      'an option is paid for by nothing',
      { lines: [once('a'), once('b')], more: `payments: [${all('[a]')}, ${all('[b]')}]` },
      change(1, field('optional'), ['Is it an option', true]),
      { payments: [{ ...signed, of: ['a'] }] },
    ],
    [
      'what recurs now is invoiced',
      {
        lines: [once('a'), once('b'), monthly('c')],
        more: `payments: [${all('[a]')}, ${all('[b]')}]\n${monthlyBilling}`,
      },
      change(1, field('recurring'), ['How often is it paid?', 'month']),
      { billing: { every: 'month' }, payments: [{ of: ['a'] }] },
    ],
    [
      'what is charged once now is paid for',
      { lines: [monthly('a'), monthly('b')], more: monthlyBilling },
      change(
        1,
        field('recurring'),
        ['How often is it paid?', ''],
        ['When is what is charged once paid?', 'completion'],
      ),
      { billing: { every: 'month' }, payments: [{ percent: 100, due: 'on completion' }] },
    ],
    [
      'no more that recurs: no invoices',
      { lines: [once('a'), monthly('b')], more: `payments: [${all('once')}]\n${monthlyBilling}` },
      change(1, ...deleted('b')),
      { billing: undefined, payments: [{ ...signed, of: 'once' }] },
    ],
    [
      'no more that is charged once: no payments',
      { lines: [once('a'), monthly('b')], more: `${whole}\n${monthlyBilling}` },
      change(0, ...deleted('a')),
      { billing: { every: 'month' }, payments: undefined },
    ],
    [
      'another price: amounts that do not make it',
      { lines: [once('a')], more: 'payments: [{ amount: "4", due: now }, { amount: "6", due: later }]' },
      change(0, field('unit_price'), ['Price of one', '12'], ['The payments do not make the price any more', 'rest']),
      { payments: [{ amount: '4' }, { parts: 1, due: 'later' }] },
    ],
  ])('%s', (_, offer, answers, expected) => {
    expect(after(offer, answers)).toMatchObject(expected);
  });
});
