import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { finance as schema } from '../../../src/internal/dossier/schema/finance.ts';
import { caseOf, retail, type WrittenCase } from './caseOf.ts';

const benefit = { label: 'b', per_year: '1000', source: 's' };
const line = { text: 'Work', qty: '1', unit_price: '500' };
const withBenefits = (...benefits: readonly object[]): WrittenCase => ({
  finance: { benefits },
  offer: { lines: [line] },
});

const briefly = (written: WrittenCase): readonly string[] =>
  caseOf(written).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

const figure = (value: string, unit: string): object => ({ value, unit, label: 'L', source: 'S', as_of: '2026-01-01' });

describe('what is wrong with a business case', () => {
  test.each<[string, WrittenCase, readonly string[]]>([
    ['nothing', retail, []],
    ['no benefits', withBenefits(), ['E105 finance.benefits']],
    ['thirteen benefits', withBenefits(...Array.from({ length: 13 }, () => benefit)), ['E107 finance.benefits']],
    [
      'division by zero, an unbalanced parenthesis, an unknown figure: all at once',
      withBenefits(
        { ...benefit, per_year: '5 / 0' },
        { ...benefit, per_year: '(5' },
        { ...benefit, per_year: 'figure:x + figure:y' },
      ),
      ['E420', 'E420', 'E114', 'E114'].map((code, i) => `${code} finance.benefits.${Math.min(i, 2)}.per_year`),
    ],
    ['a negative benefit', withBenefits({ ...benefit, per_year: '3 - 5' }), ['E421 finance.benefits.0.per_year']],
    [
      'a figure in another currency',
      { ...withBenefits({ ...benefit, per_year: '10 * figure:rent' }), figures: { rent: figure('5', 'EUR a month') } },
      ['E401 finance.benefits.0.per_year'],
    ],
    [
      'a percentage above 100',
      { ...withBenefits({ ...benefit, per_year: '10 * figure:more' }), figures: { more: figure('101', '%') } },
      ['E401 finance.benefits.0.per_year'],
    ],
    [
      'a figure among the words of a source',
      { ...withBenefits({ ...benefit, source: 'see figure:more, page 3' }), figures: { more: figure('1', 'd') } },
      ['E107 finance.benefits.0.source'],
    ],
    [
      'a figure instead of how it is reckoned, and one among its words',
      {
        ...withBenefits(
          { ...benefit, reckoned: 'figure:more' },
          { ...benefit, reckoned: { en: 'Two of figure:more', ru: 'Два' } },
          { ...benefit, reckoned: 'Two of the figure: more' },
        ),
        figures: { more: figure('1', 'd') },
      },
      ['E107 finance.benefits.0.reckoned', 'E107 finance.benefits.1.reckoned'],
    ],
    [
      'a typed result that differs',
      withBenefits({ ...benefit, per_year: '2400 * 0.02 * 6500', reckoned: '2,400 × 2 % × 6,500 = 321,000' }),
      ['E402 finance.benefits.0.reckoned'],
    ],
    ['no cost', { finance: { costs: { from_offer: false }, benefits: [benefit] } }, ['E421 finance.costs']],
    [
      'an offer that costs nothing',
      { finance: { benefits: [benefit] }, offer: { lines: [{ ...line, unit_price: '0' }] } },
      ['E421 finance.costs'],
    ],
    ['no lines', { finance: { benefits: [benefit] } }, ['E421 finance.costs']],
    [
      'a price that has faults of its own: they are told once, elsewhere',
      { finance: { benefits: [benefit] }, offer: { lines: [{ ...line, tax: 'none' }] } },
      [],
    ],
    [
      'no currency',
      {
        finance: { costs: { from_offer: false, client_effort: { value: '1', source: 's' } }, benefits: [benefit] },
        currency: undefined,
      },
      ['E105 proposal.currency'],
    ],
    [
      'two currencies without a rate',
      { finance: { benefits: [benefit] }, offer: { lines: [line, { ...line, currency: 'USD' }] } },
      ['E411 offer.rates'],
    ],
    [
      'alternatives that are open',
      {
        finance: { benefits: [benefit] },
        offer: {
          lines: [
            { ...line, alternative: 'a' },
            { ...line, alternative: 'a' },
          ],
        },
      },
      ['W422 finance'],
    ],
    [
      'a charge that ends before the horizon',
      {
        finance: { horizon_years: 3, benefits: [benefit] },
        offer: {
          lines: [
            { ...line, unit_price: '1', recurring: 'month', term: 35 },
            { ...line, unit_price: '1', recurring: 'quarter', term: 12 },
            { ...line, unit_price: '1', recurring: 'year' },
          ],
        },
      },
      ['W424 offer.lines.0.term'],
    ],
    [
      'a figure among the words of the yearly effort',
      {
        finance: {
          costs: { client_effort_yearly: { value: '1', source: 'see figure:x' } },
          benefits: [benefit],
        },
        offer: { lines: [line] },
      },
      ['E107 finance.costs.client_effort_yearly.source'],
    ],
    [
      'how it is reckoned in words with a figure',
      withBenefits({ ...benefit, reckoned: '3 times figure:pilot' }),
      ['E107 finance.benefits.0.reckoned'],
    ],
    ['a case that does not pay', withBenefits({ ...benefit, per_year: '1' }), ['W423 finance']],
  ])('%s', (_, written, expected) => {
    const { businessCase, findings } = caseOf(written);
    expect(briefly(written)).toEqual(expected);
    const isThere = expected.length === 0 ? findings.length === 0 : expected.every((code) => /^W42[34]/.test(code));
    if (!isThere) expect(businessCase).toBeNull();
    for (const { message, fix } of findings.map(sentencesOf))
      expect([message, fix].every((text) => /^[A-Z].*[.?]$/.test(text))).toBe(true);
  });

  test('a rate turns two currencies into one', () => {
    const { businessCase } = caseOf({
      finance: { benefits: [benefit] },
      offer: {
        lines: [line, { ...line, currency: 'USD' }],
        rates: [{ from: 'USD', to: 'SAR', rate: '3.75', as_of: '2026-11-20' }],
      },
    });
    expect(businessCase?.expected.cost).toEqual({ over: 2375n, under: 1n });
  });

  test('the sentence says at which character, and what was found', () => {
    const [found] = caseOf(withBenefits({ ...benefit, per_year: '2,400 * 2' })).findings;
    expect(found).toMatchObject({
      says: 'comma',
      holes: { at: 2, text: ',' },
      found: '2,400 * 2',
      within: { from: 1, length: 1 },
    });
  });
});

describe('a result in the words of a calculation', () => {
  test.each([
    ['2,400 × 2 % × 6,500 = 312,000', true],
    ['… = 312 000 SAR', true],
    ['… = 312.000', true],
    ['… = 312,000.00', true],
    ['… = ٣١٢٬٠٠٠', true],
    ["… = 312'000 a year", true],
    ['= 100 people × 3,120', true],
    ['… = 31,200', false],
    ['… = 3120', false],
  ])('%s: %s', (reckoned, isTrue) => {
    const found = briefly(withBenefits({ ...benefit, per_year: '312000', reckoned }));
    expect(found).toEqual(isTrue ? [] : ['E402 finance.benefits.0.reckoned']);
  });
});

describe('factors and rates have their bounds', () => {
  const rate = (discount_rate: string): object => ({ discount_rate, benefits: [] });
  const factors = (more: object): object => ({ benefits: [{ ...benefit, ...more }] });
  test.each<[string, object, boolean]>([
    ['10 % typed as 10', rate('10'), false],
    ['10 % typed as 0.10', rate('0.10'), true],
    ['no rate at all, 0', rate('0'), true],
    ['a rate below zero', rate('-0.1'), false],
    ['a rate of 1', rate('1'), false],
    ['low above 1', factors({ low: '1.1' }), false],
    ['low of 0', factors({ low: '0' }), true],
    ['low below 0', factors({ low: '-0.1' }), false],
    ['high below 1', factors({ high: '0.9' }), false],
    ['high above 1', factors({ high: '3' }), true],
    ['no years', { horizon_years: 0, benefits: [] }, false],
  ])('%s', (_, written, expected) => {
    expect(schema.safeParse(written).success).toBe(expected);
  });
});
