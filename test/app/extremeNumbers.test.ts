import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCli, type Run } from '../cli/runCli.ts';
import { put, workFolder } from '../cli/workFolder.ts';
import { tries } from '../size.ts';

interface Numbers {
  readonly currency: string;
  readonly qty: string;
  readonly price: string;
  readonly discount: string;
  readonly recurring: string;
  readonly whole: string;
  readonly tax: string;
  readonly years: string;
  readonly rate: string;
  readonly perYear: string;
  readonly low: string;
  readonly high: string;
  readonly effort: string;
  readonly payments: string;
  readonly figure: string;
}

const usual: Numbers = {
  currency: 'EUR',
  qty: '1',
  price: '182000.00',
  discount: '0',
  recurring: '',
  whole: '',
  tax: '25',
  years: '3',
  rate: '0.1',
  perYear: '100000',
  low: '0.5',
  high: '1.2',
  effort: '1000',
  payments: '[{ percent: "33.333333333" }, { percent: "66.666666667" }]',
  figure: '12',
};

const dossier = (changed: Partial<Numbers>): string => {
  const n = { ...usual, ...changed };
  return `
seller: { name: Fjord Handling AS }
account: { name: Northwind Traders }
proposal: { title: Warehouse automation, currency: ${n.currency} }
validity: { days: 30 }
dmu: [{ id: ingrid, name: Ingrid Solberg, position: Managing Director, role: director }]
situation: { goals: [Ship every order within 24 hours] }
offer:
  summary: A sorting line that moves every parcel once
  uniqueness: [Spare parts from our own depot]
  taxes: { vat: { label: VAT, percent: "${n.tax}" } }
  lines:
    - { text: Sorting line, qty: "${n.qty}", unit_price: "${n.price}", tax: vat, discount_percent: "${n.discount}"${n.recurring} }
    - { text: Set-up, unit_price: "0.01" }
  ${n.whole}
  payments: ${n.payments}
figures:
  f: { value: "${n.figure}", unit: "%", label: Share, source: S, as_of: 2026-01-01, key: true, parts: [{ label: A, value: "${n.figure}" }, { label: B, value: "0" }] }
finance:
  horizon_years: ${n.years}
  discount_rate: "${n.rate}"
  costs: { client_effort: { value: "${n.effort}", source: S }, client_effort_yearly: { value: "${n.effort}", source: S } }
  benefits: [{ label: Fewer leavers, per_year: "${n.perYear}", low: "${n.low}", high: "${n.high}", source: estimate }]
team: [{ name: Per Dahl, position: Key Account Manager, email: per.dahl@example.com }]
`;
};

async function build(changed: Partial<Numbers>): Promise<Run> {
  const folder = workFolder();
  return runCli(['build', put(folder, 'dossier.yaml', dossier(changed)), '-o', join(folder, 'out.pdf'), '--draft']);
}

const nines = '999999999999999';

describe('no number ends in a fault of the program', () => {
  test.each<[string, Partial<Numbers>, number, string]>([
    ['a benefit of nearly nothing', { perYear: '1/7/11/13/17/19/23/29/31/37/41/43' }, 1, 'E421'],
    ['a benefit of a little less than a cent', { perYear: '0.0099' }, 1, 'E421'],
    ['a benefit of a cent', { perYear: '0.01' }, 0, 'W423'],
    ['a benefit beyond all money', { perYear: `${nines}*${nines}` }, 1, 'E421'],
    ['a benefit that only the high case lifts beyond', { perYear: nines, high: '1000' }, 1, 'E421'],
    ['the highest benefit', { perYear: nines, high: '1', low: '1' }, 0, ''],
    ['no benefit', { perYear: '0' }, 0, 'W423'],
    ['a line beyond all money', { qty: nines, price: nines }, 1, 'E107'],
    ['the highest price', { price: nines }, 0, 'W423'],
    [
      'the highest price each month',
      { price: nines, recurring: ', recurring: month, term: 600', years: '30' },
      0,
      'W423',
    ],
    ['the smallest price', { price: '0.000000001', qty: '0.000000001' }, 0, ''],
    ['no price', { price: '0' }, 0, ''],
    ['the highest effort', { effort: nines, price: '1' }, 0, 'W423'],
    ['no discount rate', { rate: '0' }, 0, ''],
    ['the smallest discount rate', { rate: '0.000000001' }, 0, ''],
    ['the highest discount rate', { rate: '0.999999999', years: '30' }, 0, ''],
    ['cases with nine decimals', { low: '0.000000001', high: '1.000000001' }, 0, ''],
    ['everything taken off', { discount: '100' }, 0, ''],
    ['all but a billionth taken off', { discount: '99.999999999' }, 0, ''],
    ['everything taken off the whole', { whole: 'discount: { percent: "100" }' }, 0, ''],
    ['a whole discount of the smallest percentage', { whole: 'discount: { percent: "0.000000001" }' }, 0, ''],
    ['the highest tax', { tax: '100', price: nines }, 0, ''],
    [
      'the highest price at the highest rate',
      {
        price: nines,
        recurring: ', currency: USD',
        whole: `rates: [{ from: USD, to: EUR, rate: "${nines}", as_of: 2026-01-01 }]`,
      },
      0,
      'W423',
    ],
    ['sixty parts of a cent', { price: '0.01', payments: '[{ parts: 60 }]' }, 0, ''],
    ['payments of a billionth', { payments: '[{ percent: "0.000000001" }, { parts: 1 }]' }, 0, ''],
    ['a figure of fifteen digits', { figure: nines }, 0, ''],
    ['a figure with nine decimals', { figure: '-0.000000001' }, 0, ''],
    [
      'a currency without decimals',
      { currency: 'JPY', price: nines, recurring: ', recurring: quarter, term: 600' },
      0,
      '',
    ],
    ['a currency with four', { currency: 'CLF', price: nines, recurring: ', recurring: quarter, term: 600' }, 0, ''],
    [
      'a rate of a billionth',
      { whole: 'rates: [{ from: USD, to: EUR, rate: "0.000000001", as_of: 2026-01-01 }]' },
      0,
      '',
    ],
  ])('%s', async (_, changed, exit, said) => {
    const run = await build(changed);
    expect(run.stderr).not.toContain('E700');
    expect(run.stderr).toContain(said);
    expect(run.exit).toBe(exit);
  });

  test('nor do any others', async () => {
    const digits = fc.oneof(
      fc.constantFrom(nines, '0', '1', '0.01', '0.000000001', '100', '99.999999999'),
      fc.tuple(fc.nat(), fc.stringMatching(/^\d{1,9}$/)).map(([whole, rest]) => `${whole}.${rest}0`.slice(0, 18)),
    );
    const percent = fc.nat({ max: 100 }).map(String);
    const numbers = fc.record({
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'),
      qty: digits,
      price: digits,
      discount: percent,
      recurring: fc.constantFrom(
        '',
        ', recurring: month',
        ', recurring: quarter, term: 7',
        ', recurring: year, term: 600',
      ),
      whole: fc.constantFrom('', 'discount: { percent: "50" }', 'discount: { amount: "0.01" }'),
      tax: percent,
      years: fc.integer({ min: 1, max: 30 }).map(String),
      rate: fc.constantFrom('0', '0.1', '0.999999999'),
      perYear: fc.tuple(digits, fc.constantFrom('*', '/', '-', '+'), digits).map((parts) => parts.join(' ')),
      low: fc.constantFrom('0', '0.5', '1'),
      high: fc.oneof(fc.constant('1'), digits),
      effort: digits,
      figure: digits,
    });
    await fc.assert(
      fc.asyncProperty(numbers, async (changed) => {
        const run = await build(changed);
        return run.exit < 2 && !run.stderr.includes('E700');
      }),
      { numRuns: Number(process.env.EXTREME_CASES ?? tries(5, 15)), seed: 13 },
    );
  }, 120_000);
});
