import { expect, test } from 'vitest';
import type { OracleOffer } from './oracleOffer.ts';
import { monthly, offered, plain, saidOfPlan } from './plainOffer.ts';

const all = { percent: '100' } as const;
const once = { percent: '100', of: 'once' } as const;
const recurring = { percent: '100', of: 'recurring' } as const;
const month = { every: 'month' } as const;
const index = { index: 'consumer prices', from: '2028-01-01', every: 'year', cap_percent: '4' } as const;
const [a, b] = [plain({ id: 'a' }), plain({ id: 'b' })];
const rent = monthly({ id: 'rent', term: 1 });
const [small, large] = [plain({ id: 'small', alternative: 'size' }), plain({ id: 'large', alternative: 'size' })];

test.each<[string, Partial<OracleOffer>, string]>([
  ['what recurs is of no payment', { lines: [a, rent], payments: [once] }, 'E410'],
  ['what is charged once is neither paid nor billed', { lines: [a, rent], billing: month }, 'E410'],
  ['what is billed is paid too', { lines: [a, rent], billing: month, payments: [once, recurring] }, 'E410'],
  [
    'a line with terms of its own is paid too',
    { lines: [a, monthly({ id: 'rent', billing: month })], payments: [once, { percent: '100', of: ['rent'] }] },
    'E410',
  ],
  ['percentages make less', { lines: [a], payments: [{ percent: '60', of: 'once' }] }, 'E410'],
  [
    'percentages make less, though the sum they make is the whole',
    { lines: [plain({ unit_price: '1' })], payments: [{ percent: '99.999', of: 'once' }] },
    'E410',
  ],
  [
    'percentages make more for one of the lines',
    { lines: [a, rent], payments: [all, { percent: '1', of: 'once' }] },
    'E410',
  ],
  [
    'an amount beside a percentage of more lines',
    { lines: [a, b], payments: [{ percent: '50' }, { amount: '50', of: ['a'] }, { percent: '50', of: ['b'] }] },
    'E410',
  ],
  [
    'parts of lines that another pot shares',
    {
      lines: [a, b],
      payments: [
        { parts: 2, of: ['a', 'b'] },
        { percent: '10', of: ['b'] },
      ],
    },
    'E410',
  ],
  ['an amount that is not the sum', { lines: [a], payments: [{ amount: '90', of: 'once' }] }, 'E410'],
  [
    'parts of nothing',
    {
      lines: [a],
      payments: [
        { amount: '100', of: 'once' },
        { parts: 1, of: ['a'] },
      ],
    },
    'E410',
  ],
  [
    'nothing is left to be paid as worked',
    {
      lines: [a],
      payments: [
        { amount: '100', of: 'once' },
        { as_worked: 'month', of: 'once' },
      ],
    },
    'E405',
  ],
  [
    'the same lines by two names are one pot, in which nothing is left',
    { lines: [a, b], payments: [once, { as_worked: 'month', of: ['a', 'b'] }] },
    'E405',
  ],
  [
    'each of two pots wrong in its own way',
    {
      lines: [a, b],
      payments: [
        { amount: '1', of: ['a'] },
        { amount: '100', of: ['b'] },
        { as_worked: 'month', of: ['b'] },
      ],
    },
    'E405,E410',
  ],
  [
    'an option is named',
    { lines: [a, plain({ id: 'more', optional: true })], payments: [{ percent: '100', of: ['a', 'more'] }] },
    'E410',
  ],
  [
    'a line at a rate is named',
    { lines: [a], atRates: [{ id: 'hour', rate: '90' }], payments: [{ percent: '100', of: ['a', 'hour'] }] },
    'E410',
  ],
  ['what is charged once is billed', { lines: [plain({ billing: month })] }, 'E410'],
  [
    'an option that is charged once is billed',
    { lines: [a, plain({ optional: true, billing: month })], payments: [once] },
    'E410',
  ],
  [
    'parts of what is still to be chosen',
    {
      lines: [small, large, a],
      payments: [
        { parts: 2, of: ['small', 'large'] },
        { percent: '100', of: ['a'] },
      ],
    },
    'E410',
  ],
  [
    'an amount of everything, some of which is still to be chosen',
    { lines: [small, large, rent], payments: [{ amount: '5' }, { parts: 2 }], billing: month },
    'E410',
  ],
  [
    'one of the alternatives is not covered',
    { lines: [small, large], payments: [{ percent: '100', of: ['small'] }] },
    'E410',
  ],
  [
    'an index beside a limit of the renewal',
    { lines: [rent], indexation: index, renewal: { months: 12, at_most_percent: '5' } },
    'E410',
  ],
  [
    'an index of one line beside a limit of the renewal',
    { lines: [{ ...rent, indexation: index }], renewal: { months: 12, at_most_percent: '5' } },
    'E410',
  ],
])('refused: %s', (_name, offer, codes) => {
  expect(saidOfPlan(offered(offer))).toBe(codes);
});

test.each<[string, Partial<OracleOffer>, string]>([
  ['without of and billing all is as ever', { lines: [a, rent], payments: [all] }, ''],
  [
    'without of, and nothing billed: everything',
    { lines: [a, rent], payments: [{ percent: '60' }, { percent: '40', of: ['a', 'rent'] }] },
    'pay p0=66.00 p1=44.00',
  ],
  [
    'without of, and something billed: what is charged once',
    { lines: [a, rent], billing: month, payments: [all] },
    'pay p0=100.00 | bill 1: m1=10.00',
  ],
  [
    'terms of billing of an option',
    { lines: [a, rent, monthly({ optional: true, billing: month })], payments: [all, recurring] },
    'E410',
  ],
  ['an option is in nothing', { lines: [a, plain({ optional: true })], payments: [once] }, 'pay p0=100.00'],
  [
    'a pot by two names: its amounts make the sum together',
    { lines: [a, rent], payments: [{ amount: '30', of: ['a'] }, { parts: 3, of: 'once' }, recurring] },
    // 70 in three: 23.33 twice, the rest in the last.
    'pay p0=30.00 p1=23.33+23.33+23.34 p2=10.00',
  ],
  ['a payment of what there is not', { lines: [a], payments: [once, { percent: '40', of: 'recurring' }] }, 'E410'],
  [
    'while something is open what depends on it is',
    {
      lines: [small, monthly({ billing: month }), large, a],
      payments: [
        { percent: '100', of: ['small', 'large'] },
        { amount: '12', of: ['a'] },
        { parts: 2, of: ['a'] },
      ],
    },
    'pay p0=open p1=12.00 p2=44.00+44.00 | bill 1: m1=10.00, m2=10.00, m3=10.00, m4=10.00, m5=10.00, m6=10.00, m7=10.00, m8=10.00, m9=10.00, m10=10.00, m11=10.00, m12=10.00',
  ],
  [
    'one alternative alone has been chosen',
    {
      lines: [small, a],
      payments: [
        { parts: 2, of: ['small'] },
        { percent: '100', of: ['a'] },
      ],
    },
    'pay p0=50.00+50.00 p1=100.00',
  ],
])('%s', (_name, offer, said) => {
  expect(saidOfPlan(offered(offer))).toBe(said);
});
