import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/publication/document/textsOf.ts';
import { briefly, offerOf } from '../../../internal/offer/offerOf.ts';
import { computePrice } from '../../../../src/internal/offer/computePrice.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';
import { statementsOf } from './statementsOf.ts';

const taxes = { vat: { label: 'VAT', percent: '20' } };
const setUp = { text: 'Set-up', section: 'Start', unit_price: '1250.00', tax: 'vat' };
const care = { text: 'Care', qty: '2', unit_price: '170.00', recurring: 'month', tax: 'vat', discount_percent: '10' };
const audit = { text: 'Audit', unit_price: '1200.00', recurring: 'year' };
const offer = { headline: 'month', taxes, lines: [setUp, care, audit] };

const findingsOf = (written: object): readonly string[] => briefly(computePrice(offerOf(written), 'EUR').findings);

describe('a price that is said for a month', () => {
  test('is said once, a month and a year, with the tax of each, and never for a first year', () => {
    const { summary, price, acceptance } = statementsOf(documentOf(offer));
    expect(summary[0]).toContain('1,500.00 EUR once, 367.20 EUR a month and 1,200.00 EUR a year');
    expect(price).toContain('Net, once | 1,250.00');
    expect(price.join('\n')).toContain('Total, once | 1,500.00');
    expect(price).toContain('Net per month | 306.00');
    expect(price.join('\n')).toContain('Total per month | 367.20');
    expect(price.join('\n')).toContain('Total per year | 1,200.00');
    expect(acceptance[0]).toContain('1,500.00 EUR once, 367.20 EUR a month and 1,200.00 EUR a year');
    const texts = textsOf(documentOf(offer))
      .map(({ text }) => text)
      .join('\n');
    // 12 × 340, 12 × 306, and the sums with them.
    for (const never of ['4,080.00', '3,672.00', '6,122.00', 'first year']) expect(texts).not.toContain(never);
  });

  test('an option is one charge too', () => {
    const extra = { text: 'Extra place', unit_price: '90.00', recurring: 'month', optional: true, tax: 'vat' };
    const { acceptance } = statementsOf(documentOf({ ...offer, lines: [...offer.lines, extra] }));
    expect(acceptance).toContain('In addition: Extra place | 108.00 EUR a month');
    const row = tablesOf(documentOf({ ...offer, lines: [...offer.lines, extra] }))
      .flatMap(({ rows }) => rows)
      .find(({ cells }) => plain(cells[0]?.children ?? []) === 'Extra place');
    expect(plain(row?.cells.at(-1)?.detail ?? [])).toBe('a month');
    expect(plain(row?.cells[0]?.detail ?? []).replaceAll('\u00A0', ' ')).toContain('108.00 EUR a month');
  });

  test('sections say what is charged when', () => {
    const { price } = statementsOf(documentOf({ ...offer, detail: 'sections' }));
    expect(price).toContain('Start | 1,250.00');
    expect(price.join('\n')).toContain('306.00 a month and 1,200.00 a year');
  });

  test('the alternatives say their charges', () => {
    const ways = [care, { ...audit, text: 'Yearly' }].map((line) => ({ ...line, alternative: 'pay' }));
    const { summary, price, acceptance } = statementsOf(documentOf({ ...offer, lines: ways }));
    expect([summary, price, acceptance].flat().join('\n')).not.toContain('first year');
    expect(acceptance.slice(0, 2)).toEqual([
      'The offer with “Care” | 367.20 EUR a month',
      'The offer with “Yearly” | 1,200.00 EUR a year',
    ]);
  });

  test.each([
    ['vat', 'All including 20% VAT; the comparison is on page'],
    [undefined, 'The comparison is on page'],
  ])('the summary says what is in the amounts of each way (%s)', (tax, said) => {
    const ways = ['A', 'B', 'C'].map((text) => ({ ...care, text, alternative: 'pay', tax }));
    const { summary } = statementsOf(documentOf({ ...offer, lines: ways }));
    expect(summary.some((text) => text.startsWith(said))).toBe(true);
  });

  test.each(['en', 'ru', 'ar'])('the summary has a row for each way (%s)', (language) => {
    const ways = ['A', 'B', 'C'].map((text) => ({ ...care, text, alternative: 'pay' }));
    const { summary } = statementsOf(documentOf({ ...offer, lines: [setUp, ...ways, audit] }, {}, language));
    expect(summary.slice(0, 3).map((text) => text.slice(0, 2))).toEqual(['A:', 'B:', 'C:']);
  });

  test('each sum has its own discount, and what it is taken from', () => {
    const { price } = statementsOf(documentOf({ ...offer, discount: { percent: '10', reason: 'early' } }));
    const sums = price.slice(price.findIndex((text) => text.startsWith('Before the discount')));
    expect(sums.map((text) => text.split(' | ').slice(0, 2).join(' | ')).slice(0, 12)).toEqual([
      'Before the discount, once | 1,250.00',
      'Overall discount of 10%: early | −125.00',
      'Net, once | 1,125.00',
      'Total, once | 1,350.00',
      'Before the discount, per month | 306.00',
      'Overall discount of 10% | −30.60',
      'Net per month | 275.40',
      'Total per month | 330.48',
      'Before the discount, per year | 1,200.00',
      'Overall discount of 10% | −120.00',
      'Total per year | 1,080.00',
      expect.stringMatching(/^note/),
    ]);
  });

  test('an amount is taken off what is charged once', () => {
    const { price } = statementsOf(documentOf({ ...offer, discount: { amount: '50.00', reason: 'early' } }));
    expect(price.filter((text) => /^(Before the|Overall discount)/.test(text))).toEqual([
      'Before the discount, once | 1,250.00',
      'Overall discount: early | −50.00',
    ]);
  });

  test.each([
    ['ru', ['До скидки, в месяц | 306,00', 'Скидка 10 % на общую стоимость | −30,60']],
    ['ar', ['قبل الخصم شهريًا | 306.00', 'خصم 10% على السعر الإجمالي | −30.60']],
  ])('in %s', (language, expected) => {
    const { price } = statementsOf(documentOf({ ...offer, discount: { percent: '10' } }, {}, language));
    expect(price.map((text) => text.replaceAll(/[\u200E\u200F\u2066-\u2069]/g, ''))).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test.each([
    ['no line is charged by it', { headline: 'quarter' }, ['E433 offer.headline']],
    ['payments divide a year', { payments: [{ percent: '100' }] }, ['E433 offer.payments']],
    ['several currencies', { lines: [...offer.lines, { ...care, currency: 'USD' }] }, ['E433 offer.headline']],
    [
      'more off than is charged once',
      { discount: { amount: '1250.01', reason: 'early' } },
      ['E433 offer.discount.amount'],
    ],
    ['as much off', { discount: { amount: '1250.00', reason: 'early' } }, []],
  ])('%s', (_, change, expected) => {
    expect(findingsOf({ ...offer, ...change })).toEqual(expected);
  });
});
