import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { textsOf } from '../../../../src/publication/document/textsOf.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf, tablesOf } from '../documentOf.ts';
import { base, choicesOf, large, rowsOf, small, titled, vat, wordsUnder } from './readPrice.ts';

const yuan = {
  ...{ from: 'CNY', to: 'RUB', rate: '12.3456', as_of: '2026-11-20', settle: 'payment_date' },
  source: 'official rate of the Bank of Russia',
};
const dollars = { from: 'USD', to: 'RUB', rate: '92.15', as_of: '2026-11-20' };
const lines = [{ text: 'Press', unit_price: '1000.00', tax: 'vat' }];
const payments = [{ percent: '100', due: 'On delivery' }];
const paid =
  'Prices in CNY are fixed in that currency and paid in RUB at the rate of the day of payment (official rate of the Bank of Russia).';

const documentIn = (currency: string, offer: object, language = 'en', more: object = {}): Document =>
  documentOf({ ...vat, ...offer }, more, language, { currency });

const labelled = (document: Document, label: string): number =>
  blocksOf(document).filter((block) => block.type === 'hanging' && plain(block.label) === label).length;

describe('one currency', () => {
  test('says what it comes to, and how it is paid', () => {
    const document = documentIn('CNY', { lines, rates: [yuan] });
    expect(wordsUnder(document, 'For information')).toBe(
      '15,432.00 RUB at the rate of 20 November 2026: 1 CNY = 12.3456 RUB.',
    );
    expect(wordsUnder(document, 'Currency of payment')).toBe(paid);
  });

  test('tells with the payments how it is paid, once', () => {
    const document = documentIn('CNY', { lines, rates: [yuan], payments });
    expect(labelled(document, 'Currency of payment')).toBe(1);
    const order = blocksOf(document).flatMap((block) =>
      block.type === 'hanging' ? [plain(block.label)] : block.type === 'table' ? [plain(block.title ?? [])] : [],
    );
    expect(order.indexOf('Payments')).toBeGreaterThan(order.indexOf('For information'));
    expect(order.indexOf('Currency of payment')).toBe(order.indexOf('Payments') + 1);
    expect(tablesOf(document).flatMap(rowsOf)).toContain('On delivery | 100% | 1,250.00');
  });

  test.each<[string, object, string]>([
    [
      'what recurs',
      { lines: [{ text: 'Care', unit_price: '10.00', recurring: 'month', term: 24 }] },
      '1,481.47 RUB in the first year, at the rate of 20 November 2026: 1 CNY = 12.3456 RUB.',
    ],
    [
      'by the period, each charge',
      {
        headline: 'month',
        lines: [...lines, { text: 'Care', unit_price: '10.00', recurring: 'month', term: 24 }],
      },
      '15,432.00 RUB once and 123.46 RUB a month at the rate of 20 November 2026: 1 CNY = 12.3456 RUB.',
    ],
    [
      'an estimate',
      { lines: [{ ...lines[0], firm: false }] },
      'approx. 15,432.00 RUB at the rate of 20 November 2026: 1 CNY = 12.3456 RUB.',
    ],
    [
      'an open choice, the rate alone',
      { lines: [base, small, large] },
      '1 CNY = 12.3456 RUB, 20 November 2026, official rate of the Bank of Russia.',
    ],
    [
      'work at a rate, the rate alone',
      { lines: [{ text: 'Work', unit: 'hour', rate: '90' }] },
      '1 CNY = 12.3456 RUB, 20 November 2026, official rate of the Bank of Russia.',
    ],
  ])('%s', (_, offer, said) => {
    const document = documentIn('CNY', { ...offer, rates: [yuan] });
    expect(wordsUnder(document, 'For information')).toBe(said);
    expect(wordsUnder(document, 'Currency of payment')).toBe(paid);
  });

  test('says nobody’s rate without a source', () => {
    const document = documentIn('CNY', { lines, rates: [{ ...yuan, source: undefined }] });
    expect(wordsUnder(document, 'Currency of payment')).toBe(
      'Prices in CNY are fixed in that currency and paid in RUB at the rate of the day of payment.',
    );
  });

  test('says it of each currency in which it may be paid', () => {
    const document = documentIn('CNY', { lines, rates: [yuan, { ...yuan, to: 'USD', rate: '0.14', source: 'SAFE' }] });
    expect(wordsUnder(document, 'For information')).toMatch(/^15,432\.00 RUB at.*175\.00 USD at/);
    expect(wordsUnder(document, 'Currency of payment')).toMatch(/in RUB.*in USD.*\(SAFE\)\.$/);
  });
});

describe('several currencies', () => {
  const several = [...lines, { ...base, currency: 'USD' }, { ...base, currency: 'RUB' }];

  test('are added up for information, and the table says that it is no total', () => {
    const document = documentIn('RUB', {
      lines: [{ ...lines[0], currency: 'CNY' }, ...several.slice(1)],
      rates: [yuan, dollars],
      total_in_words: true,
    });
    const table = titled(document, /^For information: all currencies together$/);
    expect(rowsOf(table)).toEqual([
      '1,250.00 CNY | 15,432.00 | (1 CNY = 12.3456 RUB, 20 November 2026, official rate of the Bank of Russia)',
      '1,250.00 USD | 115,187.50 | (1 USD = 92.15 RUB, 20 November 2026)',
      '1,250.00 RUB | 1,250.00',
      'Total | 131,869.50',
    ]);
    expect(table?.rows.map(({ kind }) => kind)).not.toContain('total');
    expect(plain(table?.note ?? [])).toContain('this sum is not an agreed price');
    expect(titled(document, /^All currencies together$/)).toBeUndefined();
    expect(labelled(document, 'All currencies together')).toBe(0);
    expect(wordsUnder(document, 'Investment')).not.toContain('Together');
    expect(choicesOf(document)).toEqual(['The offer as described: 1,250.00 CNY, 1,250.00 USD and 1,250.00 RUB']);
    expect(JSON.stringify(document)).not.toContain('at the stated rates');
  });

  test('of which one is paid in itself are not added up', () => {
    const document = documentIn('USD', {
      lines: [
        { ...lines[0], currency: 'CNY' },
        { ...base, currency: 'USD' },
      ],
      rates: [yuan],
    });
    expect(wordsUnder(document, 'All currencies together')).toMatch(/not combined\.$/);
    expect(wordsUnder(document, 'For information')).toBe(
      '1,250.00 CNY: 15,432.00 RUB at the rate of 20 November 2026, 1 CNY = 12.3456 RUB.',
    );
  });

  test('while one is to be chosen promise no total', () => {
    const document = documentIn('RUB', {
      lines: [...[small, large].map((line) => ({ ...line, currency: 'CNY' })), { ...base, currency: 'RUB' }],
      rates: [yuan],
    });
    expect(wordsUnder(document, 'All currencies together')).toMatch(/not combined\.$/);
    expect(wordsUnder(document, 'For information')).toMatch(/^1 CNY = 12\.3456 RUB/);
  });
});

describe.each([
  ['en', '15,432.00', /for information/i],
  ['ru', '15 432,00', /справочно/iu],
  ['ar', '15,432.00', /للاسترشاد/u],
])('in %s', (language, amount, mark) => {
  const document = documentIn('CNY', { lines, rates: [yuan], payments, total_in_words: true }, language);
  const wordsIn = (only: (id: string) => boolean): string =>
    linesOf({ ...document, sections: document.sections.filter(({ id }) => only(id)) })
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n')
      .replace(/[\u00A0\u202F]/g, ' ');

  test('it stands with the price, marked', () => {
    expect(wordsIn((id) => id === 'investment')).toContain(amount);
    expect(wordsIn((id) => id === 'investment')).toMatch(mark);
  });

  test('nothing of it stands in the acceptance, the guarantee, the summary, or on the cover', () => {
    for (const words of [
      wordsIn((id) => id !== 'investment'),
      JSON.stringify(document.cover),
      JSON.stringify(document.guide),
    ]) {
      expect(words).not.toContain(amount);
      expect(words).not.toMatch(mark);
      expect(words).not.toMatch(/RUB|₽|روبل/u);
    }
    expect(document.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['summary', 'acceptance', 'validity']),
    );
  });

  test('the case says at which rate it reckons, and that one pays at another', () => {
    const finance = {
      costs: { client_effort: { value: '10', source: 'estimate' } },
      benefits: [{ label: 'Overtime', per_year: '90000', source: 'report' }],
    };
    const made = documentIn('RUB', { lines: [{ ...lines[0], currency: 'CNY' }], rates: [yuan] }, language, { finance });
    const notes = tablesOf(made).map(({ note }) => plain(note ?? []).replace(/\u00A0/g, ' '));
    const note = notes.find((words) => words.includes('CNY =')) ?? '';
    const says = { en: 'is paid at the rate of the day of payment', ru: 'по курсу на день оплаты', ar: 'في يوم الدفع' };
    expect(note).toContain(Object.entries(says).find(([id]) => id === language)?.[1]);
    const fixed = documentIn(
      'RUB',
      { lines: [{ ...lines[0], currency: 'CNY' }], rates: [{ ...yuan, settle: 'fixed' }] },
      language,
      { finance },
    );
    for (const text of textsOf(fixed)) expect(text.text).not.toContain(Object.values(says)[0]);
  });
});
