import { expect, test } from 'vitest';
import type { OracleOffer } from './oracleOffer.ts';
import { monthly, offered, plain, saidOfPlan } from './plainOffer.ts';

const each = (...ids: readonly string[]): OracleOffer['payments'] => ids.map((id) => ({ percent: '100', of: [id] }));
const taxed = { tax: ['v'] } as const;

test.each<[string, Partial<OracleOffer>, string]>([
  [
    // 0.42 and 0.08 of tax are 0.50: 16.67 coins each, equal losses, equal weights, two coins left for the first two.
    'three equal classes: the earlier get what is left',
    {
      lines: ['a', 'b', 'c'].map((id) => plain({ id, unit_price: '0.14', ...taxed })),
      payments: each('a', 'b', 'c'),
    },
    'pay p0=0.17 p1=0.17 p2=0.16',
  ],
  [
    // 1 and 3 coins less 2: half a coin and one and a half, both lose a half.
    'of equal losses the greater class first',
    {
      lines: [plain({ id: 'a', unit_price: '0.01' }), plain({ id: 'b', unit_price: '0.03' })],
      discount: { amount: '0.02' },
      payments: each('a', 'b'),
    },
    'pay p0=0.00 p1=0.02',
  ],
  [
    // 100 with 20 of tax, and 100.
    'a class is with its own taxes',
    { lines: [plain({ id: 'a', ...taxed }), plain({ id: 'b' })], payments: each('a', 'b') },
    'pay p0=120.00 p1=100.00',
  ],
  [
    // 15 off 150 are 10 and 5: 90 and 18 of tax, and 45.
    'a class bears its part of the discount on the whole',
    {
      lines: [plain({ id: 'a', ...taxed }), plain({ id: 'b', unit_price: '50' })],
      discount: { percent: '10' },
      payments: each('a', 'b'),
    },
    'pay p0=108.00 p1=45.00',
  ],
  [
    // A coin off two: half a coin each, and so half a coin is left of each; of equals the earlier.
    'what is off a class is not rounded',
    {
      lines: [plain({ id: 'a', unit_price: '0.01' }), plain({ id: 'b', unit_price: '0.01' })],
      discount: { amount: '0.01' },
      payments: each('a', 'b'),
    },
    'pay p0=0.01 p1=0.00',
  ],
  [
    // 120 contain 20 of the tax: on top is nothing.
    'a tax that is in the price is in the sum of the class',
    {
      taxes: { v: { label: 'VAT', percent: '20', included: true } },
      lines: [plain({ id: 'a', unit_price: '120', ...taxed }), plain({ id: 'b', unit_price: '60', ...taxed })],
      payments: each('a', 'b'),
    },
    'pay p0=120.00 p1=60.00',
  ],
  [
    // Five coins each: of 2.5 and 2.5 the earlier payment gets 3. So p0 is 3 + 3.
    'a payment over two classes is the sum of its shares',
    {
      lines: [plain({ id: 'a', unit_price: '0.05' }), plain({ id: 'b', unit_price: '0.05' })],
      payments: [
        { percent: '50', of: 'once' },
        { percent: '50', of: ['a'] },
        { percent: '50', of: ['b'] },
      ],
    },
    'pay p0=0.06 p1=0.02 p2=0.02',
  ],
  [
    // 0.05 of 25 and 75: 1.25 and 3.75 coins; the second loses most.
    'percentages share a class by largest remainder',
    {
      lines: [plain({ unit_price: '0.05' })],
      payments: [
        { percent: '25', of: 'once' },
        { percent: '75', of: 'once' },
      ],
    },
    'pay p0=0.01 p1=0.04',
  ],
  [
    // Net 3 × 0.10, tax 0.06: 0.36 in all. Class of a and c (p0, p1): 0.24; of b (p0, p2): 0.12.
    'lines apart from each other with the same payments are one class',
    {
      lines: ['a', 'b', 'c'].map((id) => plain({ id, unit_price: '0.10', ...taxed })),
      payments: [
        { percent: '50', of: 'once' },
        { percent: '50', of: ['c', 'a'] },
        { percent: '50', of: ['b'] },
      ],
    },
    'pay p0=0.18 p1=0.12 p2=0.06',
  ],
  [
    // 100.01 and 120: 30 per cent are 30.003, 70.01 are left.
    'a pot beside what is billed',
    {
      lines: [plain({ unit_price: '100.01' }), plain({ unit_price: '120', recurring: 'year' })],
      billing: { every: 'year' },
      payments: [{ percent: '30' }, { as_worked: 'month' }],
    },
    'pay p0=30.00 p1=70.01 | bill 1: m1=120.00',
  ],
  [
    // Two lines of 0.03 with 0.006 of tax: 0.07 in all; what is charged once is signed for by itself, as 0.04.
    'what is paid and what is billed share the printed total',
    {
      lines: [plain({ unit_price: '0.03', recurring: 'year', ...taxed }), plain({ unit_price: '0.03', ...taxed })],
      billing: { every: 'year' },
      payments: [{ percent: '100' }],
    },
    'pay p0=0.04 | bill 0: m1=0.03',
  ],
])('%s', (_name, offer, said) => {
  expect(saidOfPlan(offered(offer))).toBe(said);
});

test('in a currency without smaller coins', () => {
  const lines = [plain({ unit_price: '1001', recurring: 'year' })];
  expect(saidOfPlan(offered({ lines, billing: { every: 'quarter' } }), 0)).toBe(
    'bill 0: m1=250, m4=250, m7=250, m10=251',
  );
});

test('a currency of thousandths', () => {
  const lines = [monthly({ id: 'a', unit_price: '0.001', term: 1 }), plain({ id: 'b', unit_price: '0.002' })];
  expect(saidOfPlan(offered({ lines, payments: each('a', 'b') }), 3)).toBe('pay p0=0.001 p1=0.002');
});
