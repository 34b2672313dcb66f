import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Chart, Columns } from '../../../../src/publication/document/Chart.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { blocksOf, chartsOf, documentOf, tablesOf } from '../documentOf.ts';

const taxes = { vat: { label: 'VAT', percent: '15' } };
const licence = {
  text: 'Licence',
  qty: 2400,
  unit_price: '96.00',
  discount_percent: 5,
  recurring: 'year',
  term: 3,
  tax: 'vat',
};
const setUp = { text: 'Set-up', unit_price: '78000.00', tax: 'vat' };
const trainer = { text: 'Trainer day', qty: 12, unit_price: '4200.00', tax: 'vat' };
const lines = [licence, setUp, trainer];

type Drawn = Chart & { readonly drawing: Columns };
const isDrawn = (chart: Chart): chart is Drawn => chart.drawing.form === 'columns';
const drawnIn = (document: Document): Drawn | undefined => chartsOf(document).find(isDrawn);
const said = (words: Parameters<typeof plain>[0] | undefined): string =>
  plain(words ?? [])
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll(/[\u200E\u200F\u2066-\u2069]/gu, '');

test.each([
  ['en', '902,796 EUR over 36 months: 399,372 in the first year, then 251,712 a year'],
  ['ru', '902 796 EUR за 36 месяцев: 399 372 в первый год, затем по 251 712 в год'],
  ['ar', '902,796 يورو على مدى 36 شهرًا: 399,372 في السنة الأولى، ثم 251,712 سنويًا'],
])('%s: the term and its years in one sentence', (language, title) => {
  const document = documentOf({ taxes, lines }, {}, language);
  expect(said(drawnIn(document)?.title)).toBe(title);
  const investment = document.sections.find(({ id }) => id === 'investment');
  expect(chartsOf({ ...document, sections: investment === undefined ? [] : [investment] }).some(isDrawn)).toBe(true);
});

test('every value is said in words', () => {
  expect(said(drawnIn(documentOf({ taxes, lines }))?.alt)).toBe(
    '902,796 EUR over 36 months: 399,372 in the first year, then 251,712 a year. ' +
      'What each year of the term comes to, EUR, including 15% VAT. ' +
      'Year 1: 399,372, of which 147,660 one-off and 251,712 recurring; Year 2: 251,712; Year 3: 251,712; ' +
      'Over the whole term: 902,796, of which 147,660 one-off and 755,136 recurring.',
  );
});

const monthly = { text: 'Service', unit_price: '100.00', recurring: 'month', term: 24 };
const ramp = [{ from_period: 13, unit_price: '150.00' }];
const indexation = { index: 'Consumer prices', from: '2027-06-01', every: 'year' };

test.each<readonly [what: string, offer: object, title: string]>([
  ['nothing once', { lines: [monthly] }, '2,400 EUR over 24 months: 1,200 in each year'],
  [
    'two years',
    { lines: [{ ...monthly, ramp }] },
    '3,000 EUR over 24 months: 1,200 in the first year, 1,800 in the second',
  ],
  [
    'years that differ',
    { lines: [{ ...monthly, term: 36, ramp: [...ramp, { from_period: 25, unit_price: '10.50' }] }] },
    '3,126 EUR over 36 months: 1,200 in the first year, 126 in the last',
  ],
  [
    'a last year that is shorter',
    { lines: [{ ...monthly, term: 30 }] },
    '3,000 EUR over 30 months: 1,200 in the first year, 600 in the last',
  ],
  ['decimals', { lines: [{ ...monthly, unit_price: '100.01' }] }, '2,400.24 EUR over 24 months: 1,200.12 in each year'],
  [
    'an index',
    { indexation, lines: [{ ...monthly, from: '2027-01-01' }] },
    '2,400 EUR over 24 months: 1,200 in each year, before indexation',
  ],
])('%s: %s', (_, offer, title) => {
  expect(said(drawnIn(documentOf(offer))?.title)).toBe(title);
});

test('a shorter last year says how long it is', () => {
  const names = drawnIn(documentOf({ lines: [{ ...monthly, term: 30 }] }))?.drawing.columns.map(({ name }) =>
    said(name),
  );
  expect(names).toEqual(['Year 1', 'Year 2', 'Year 3 (6 months)']);
});

describe('where there is none', () => {
  const way = (text: string) => ({ ...monthly, text, alternative: 'way' });
  test.each<readonly [what: string, offer: object]>([
    ['nothing recurs', { lines: [setUp], taxes }],
    ['no term', { lines: [{ text: 'Service', unit_price: '100.00', recurring: 'month' }] }],
    ['a term within one year', { lines: [{ ...monthly, term: 12 }] }],
    ['eight years', { lines: [{ ...monthly, term: 96 }] }],
    ['a choice is open', { lines: [way('One'), way('Other')] }],
    ['two currencies', { lines: [monthly, { text: 'Travel', unit_price: '10.00', currency: 'USD' }] }],
    ['something at a rate', { lines: [monthly, { text: 'Work', unit: 'hour', rate: '90.00' }] }],
    ['the price said for a period', { headline: 'month', lines: [monthly] }],
    ['the offer wants none', { cost_chart: false, lines: [monthly] }],
  ])('%s', (_, offer) => {
    expect(drawnIn(documentOf(offer))).toBeUndefined();
  });
});

/** Where lines are hidden, a drawing says nothing that the sums do not say: what ends earlier would be a difference of two years. */
describe('what the price hides', () => {
  const ends = [licence, { ...monthly, tax: 'vat' }, setUp];
  test.each<readonly [string, object, readonly number[] | null]>([
    ['lines: each year divided', { lines }, [2, 2, 2]],
    ['sections: what the first year costs more is charged once', { lines, detail: 'sections' }, [2, 2, 2]],
    ['a total: undivided', { lines, detail: 'total' }, [0, 0, 0]],
    ['charges that end in different years, in lines', { lines: ends }, [2, 2, 2]],
    ['the same in sections', { lines: ends, detail: 'sections' }, null],
    ['the same in a total', { lines: ends, detail: 'total' }, null],
    [
      'steps, whose years are a table, in sections',
      { lines: [{ ...monthly, ramp }, setUp], detail: 'sections' },
      [0, 0],
    ],
  ])('%s', (_, offer, parts) => {
    const drawn = drawnIn(documentOf({ taxes, ...offer }));
    expect(drawn?.drawing.columns.map(({ stacked }) => stacked.length) ?? null).toEqual(parts);
  });
});

test('amounts without room over their columns are a table', () => {
  const unit_price = '123456789012.34';
  const document = documentOf({
    lines: [
      { ...monthly, term: 84, unit_price },
      { text: 'Set-up', unit_price: '78000.00' },
    ],
  });
  expect(drawnIn(document)).toBeUndefined();
  const [table] = tablesOf(document).filter(({ title }) => said(title ?? []).includes('over 84 months'));
  expect(table?.rows).toHaveLength(8);
});

const cents = (text: string): bigint =>
  BigInt(
    text
      .replaceAll(/[^\d.]/gu, '')
      .replace(/^(\d+)$/u, '$1.00')
      .replace('.', ''),
  );

/** Whatever an offer combines, what is drawn is what the document prints, to the smallest unit. */
test('drawn years are the printed sums', () => {
  const money = fc.integer({ min: 1, max: 999_999 }).map((units) => (units / 100).toFixed(2));
  const recurring = fc.record({
    unit_price: money,
    recurring: fc.constantFrom('month', 'quarter', 'year'),
    years: fc.integer({ min: 2, max: 7 }),
    discount_percent: fc.constantFrom(0, 5, 12.5),
    ramp: fc.boolean(),
    extension: fc.boolean(),
    from: fc.boolean(),
  });
  const perYear = { month: 12, quarter: 4, year: 1 };
  fc.assert(
    fc.property(
      fc.array(recurring, { minLength: 1, maxLength: 3 }),
      fc.array(money, { maxLength: 3 }),
      fc.constantFrom(null, { percent: 7.5 }, { amount: '0.01' }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (running, single, discount, isIndexed, isDated, isIncluded) => {
        const offer = {
          taxes: {
            vat: {
              label: 'VAT',
              included: isIncluded,
              ...(isDated
                ? {
                    rates: [
                      { percent: 15, until: '2026-12-31' },
                      { percent: 17, from: '2027-01-01' },
                    ],
                  }
                : { percent: 15 }),
            },
          },
          ...(discount === null ? {} : { discount }),
          ...(isIndexed ? { indexation } : {}),
          lines: [
            ...running.map(({ years, ramp: isRamped, extension, from, recurring: each, ...line }, i) => ({
              ...line,
              text: `Service ${i}`,
              recurring: each,
              term: perYear[each] * years,
              tax: 'vat',
              ...(isRamped ? { ramp: [{ from_period: perYear[each] + 1, qty: 2 }] } : {}),
              ...(extension ? { extension: { periods: 1, times: 1 } } : {}),
              ...(from ? { from: '2027-01-01' } : {}),
            })),
            ...single.map((unit_price, i) => ({ text: `Work ${i}`, unit_price, ...(i === 1 ? {} : { tax: 'vat' }) })),
          ],
        };
        const document = documentOf(offer);
        const { drawing, title } = drawnIn(document) ?? {};
        expect(drawing).toBeDefined();
        const totals = drawing?.columns.map(({ total }) => cents(said(total.label))) ?? [];
        const whole = cents(said(drawing?.sum.total));
        expect(totals.reduce((sum, total) => sum + total, 0n)).toBe(whole);
        for (const { total, stacked } of drawing?.columns ?? [])
          if (stacked.length > 0)
            expect(stacked.reduce((sum, { label }) => sum + cents(said(label)), 0n)).toBe(cents(said(total.label)));
        const series = drawing?.series ?? [];
        if (series.length > 0) expect(series.reduce((sum, { total }) => sum + cents(said(total)), 0n)).toBe(whole);
        // The price table's total, and the sentence or the table that says the term.
        const [price] = tablesOf(document);
        expect(cents(said(price?.rows.findLast(({ kind }) => kind === 'total')?.cells.at(-1)?.children))).toBe(
          totals[0],
        );
        const printed = blocksOf(document)
          .flatMap((block) =>
            block.type === 'paragraph'
              ? [said(block.children)]
              : block.type === 'table'
                ? block.rows.flatMap(({ cells }) => cells.map(({ children }) => said(children)))
                : [],
          )
          .flatMap((text) => text.match(/[\d,]+\.\d\d/gu) ?? [])
          .map(cents);
        expect(printed).toContain(whole);
        expect(said(title).includes('before indexation')).toBe(isIndexed);
      },
    ),
    { seed: 20261123, numRuns: 60 },
  );
});
