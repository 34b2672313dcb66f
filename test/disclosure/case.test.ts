import { describe, expect, test } from 'vitest';
import { bare, disclosedWith, factsWith } from './disclosedFrom.ts';
import { base, offerWith } from '../internal/selection/someDossier.ts';

const benefit = { label: 'Less waste', per_year: '1000', source: 'a report' };
const finance = (more: object = {}, benefits: readonly object[] = [benefit]): object => ({
  horizon_years: 3,
  costs: { from_offer: true },
  benefits,
  ...more,
});
const lines = (...prices: readonly string[]): readonly object[] =>
  prices.map((unit_price, i) => ({ text: `Line ${i + 1}`, unit_price }));
const caseWith = (made: object, offer: Readonly<Record<string, unknown>> = { lines: lines('900') }) =>
  factsWith({ finance: made, offer: offerWith(offer) }).case;

test('money in whole units, percent to one decimal, the sum of all flows so far', () => {
  const made = caseWith(finance({ discount_rate: '0.1' }));
  expect(bare(made?.expected)).toEqual({
    ...{ yearly: '1000', benefit: '3000', net: '2100', roi: '233.3', npv: '1587', payback: '11' },
    cumulative: ['-900', '100', '1100', '2100'],
  });
  expect(bare([made?.rate, made?.years, made?.currency])).toEqual(['10', '3', 'EUR']);
  expect([made?.low, made?.high]).toEqual([null, null]);
});

test.each([
  ['an estimate among the lines makes every result approximate, and no benefit', false, true],
  ['of firm lines, none is', true, undefined],
])('%s', (_, firm, expected) => {
  const made = caseWith(finance({ discount_rate: '0.1' }), { lines: [{ text: 'Work', unit_price: '900', firm }] });
  const { yearly, net, npv, roi, payback, cumulative, benefit: gained } = made?.expected ?? {};
  const results = [net, npv, roi, payback, ...(cumulative ?? []), made?.sensitivity.break_even];
  const [driver] = made?.sensitivity.drivers ?? [];
  expect([...results, driver?.low, driver?.high].map((one) => one?.approximate)).toEqual(
    Array.from({ length: 11 }, () => expected),
  );
  // No running cost is taken off the benefit of a year.
  expect([gained, yearly].map((one) => one?.approximate)).toEqual([undefined, undefined]);
  expect(made?.firm).toBe(firm);
});

test('what is paid before an estimate is charged is firm, and what holds it is not', () => {
  const care = { text: 'Care', unit_price: '10', recurring: 'month', firm: false };
  const made = caseWith(finance({ horizon_years: 2 }), { lines: [{ text: 'Work', unit_price: '900' }, care] });
  expect([made?.costs.initial, ...(made?.expected.cumulative ?? [])].map((one) => one?.approximate)).toEqual([
    ...[undefined, undefined],
    ...[true, true],
  ]);
  expect(made?.waterfall.map(({ kind, amount }) => `${kind} ${amount.approximate === true ? 'approx.' : ''}`)).toEqual([
    ...['gain ', 'running approx.', 'once ', 'result approx.'],
  ]);
});

describe('what the costs are called', () => {
  const labels = (offer: Readonly<Record<string, unknown>>) =>
    bare(caseWith(finance(), offer)?.costs.once.map(({ label, amount }) => [label, amount]));
  test('by the lines', () => {
    expect(labels({ lines: lines('600', '300') })).toEqual([
      ['Line 1', '600'],
      ['Line 2', '300'],
    ]);
  });
  test('two lines of one text are one item', () => {
    expect(labels({ lines: [...lines('600'), ...lines('300')] })).toEqual([['Line 1', '900']]);
  });
  test('many lines are one sum without a name', () => {
    expect(labels({ lines: lines('1', '2', '3', '4', '5', '6', '7') })).toEqual([[null, '28']]);
  });
  test('nor does a price that hides its lines name them', () => {
    expect(labels({ lines: lines('600', '300'), detail: 'total' })).toEqual([[null, '900']]);
  });
});

describe('where the numbers come from', () => {
  const trial = (consent: object): Readonly<Record<string, unknown>> => ({
    finance: finance({}, [{ ...benefit, per_year: 'figure:trial * 100', source: 'figure:trial' }]),
    references: [{ id: 'havn', company: 'Havn', figure: 'trial', consent }],
  });
  const agreed = { can: true, wants: true, scope: ['named'] };

  test('a figure is shown as its value and unit, with its source and day', () => {
    const made = factsWith(trial(agreed)).case?.benefits[0];
    expect(bare([made?.calculation, made?.sources])).toEqual([
      [
        { sign: null, number: '23', unit: 'hours' },
        { sign: '×', number: null, unit: null },
        { sign: null, number: '100', unit: null },
      ],
      [{ text: 'Joint report', as_of: '2026-05-01' }],
    ]);
    expect(made?.sources[0]?.text.from).toEqual({ dossier: ['figures', 'trial', 'source'] });
  });

  test('a case that rests on a figure nobody may see is not made, and said so at each place', () => {
    const { facts, findings } = disclosedWith(trial({ ...agreed, wants: false }));
    expect(facts.case).toBeNull();
    expect(findings.filter(({ code }) => code === 'E401').map(({ path }) => path.join('.'))).toEqual([
      'finance.benefits.0.per_year',
      'finance.benefits.0.source',
    ]);
  });
});

test('more gains than bars fit: the greatest in their order, the others as one', () => {
  const benefits = ['10', '60', '20', '50', '30', '40'].map((per_year, i) => ({
    ...benefit,
    label: `B${i}`,
    per_year,
  }));
  const bars = caseWith(finance({}, benefits))?.waterfall.filter(({ kind }) => kind === 'gain');
  expect(bare(bars?.map(({ label, amount }) => [label, amount]))).toEqual([
    ['B1', '180'],
    ['B3', '150'],
    ['B4', '90'],
    ['B5', '120'],
    [null, '90'],
  ]);
});

test('no case without a finance section', () => {
  expect(base.finance).toBeUndefined();
  expect(factsWith({}).case).toBeNull();
});
