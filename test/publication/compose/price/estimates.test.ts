import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { documentOf } from '../documentOf.ts';

const lines = [
  { text: 'Pump', unit_price: '1000.00', tax: 'vat' },
  { text: 'Freight', unit_price: '1920.00', firm: false, tax: 'vat' },
];
const offer = {
  lines: [...lines, { subtotal: 'Delivered' }],
  taxes: { vat: { label: 'VAT', percent: '10' } },
  payments: [
    { amount: '500.00', due: 'on order' },
    { parts: 2, due: 'on delivery' },
  ],
};

const textsOf = (document: Document): string =>
  linesOf(document)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');

/** Where an amount stands, with the word before it. */
const before = (text: string, amount: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(\\S+[ \u00A0]+)?(?<!\\d)${amount.replaceAll('.', '\\.')}`, 'gu'))].map(
    ([found]) => found,
  );

describe('a price that is not firm', () => {
  test('and every sum that holds it is marked wherever it is printed', () => {
    const text = textsOf(documentOf(offer));
    for (const amount of ['1,920.00', '2,920.00', '292.00', '3,212.00', '1,356.00']) {
      const found = before(text, amount);
      expect(found.length, amount).toBeGreaterThan(0);
    }
    expect(before(text, '3,212.00').filter((found) => !/^approx\./iu.test(found))).toEqual([]);
    expect(before(text, '1,356.00').filter((found) => !/^approx\./iu.test(found))).toEqual([]);
    expect(before(text, '1,000.00').filter((found) => found.startsWith('approx.'))).toEqual([]);
    expect(before(text, '500.00').filter((found) => found.startsWith('approx.'))).toEqual([]);
  });

  test.each([
    ['en', 'except what is marked “approx.”'],
    ['ru', 'кроме цен с пометкой «прибл.»'],
    ['ar', 'باستثناء الأسعار المسبوقة بكلمة «نحو»'],
  ])('is left out of the guarantee (%s)', (language, words) => {
    expect(textsOf(documentOf(offer, {}, language)).split(words).length).toBeGreaterThan(2);
    const firm = { ...offer, lines: offer.lines.map((line) => ({ ...line, firm: true })).slice(0, 2) };
    expect(textsOf(documentOf(firm, {}, language))).not.toContain(words);
  });

  test.each([
    ['en', 'In words: approximately three thousand'],
    ['ru', 'Прописью: приблизительно три тысячи'],
    ['ar', 'كتابةً: ثلاثة آلاف'],
  ])('is approximate in words too (%s)', (language, words) => {
    const said = textsOf(documentOf({ ...offer, total_in_words: true }, {}, language));
    expect(said.toLowerCase()).toContain(words.toLowerCase());
  });

  test('has nothing that is approximately nothing', () => {
    const free = { text: 'Training', unit_price: '0.00', firm: false, tax: 'vat' };
    const taxes = { vat: { label: 'VAT', percent: '0' } };
    for (const language of ['en', 'ru', 'ar']) {
      const document = documentOf({ ...offer, lines: [...lines, free], taxes }, {}, language);
      const noughts = before(textsOf(document), '0[.,]00').filter((found) => /\p{L}/u.test(found));
      expect(noughts.filter((found) => /approx|прибл|نحو/.test(found))).toEqual([]);
      expect(before(textsOf(document), language === 'ru' ? '0,00' : '0.00').length).toBeGreaterThan(1);
    }
  });

  test.each(['sections', 'total'])('marks the sums where the lines are hidden (%s)', (detail) => {
    const text = textsOf(documentOf({ ...offer, detail }));
    expect(before(text, '3,212.00').filter((found) => !/^approx\./iu.test(found))).toEqual([]);
    expect(text).toContain('except what is marked');
  });
});
