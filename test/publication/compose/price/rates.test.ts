import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/publication/document/textsOf.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { blocksOf, documentOf } from '../documentOf.ts';

const taxed = {
  taxes: { qst: { label: 'QST', percent: '9.9750' } },
  discount: { percent: '2.1250' },
  payments: [
    { percent: '33.3330', due: 'At first' },
    { percent: '66.6670', due: 'At last' },
  ],
  lines: [
    { text: 'Line', qty: 3, unit_price: '100.00', tax: 'qst', discount_percent: '12.50' },
    { text: 'More', qty: 1, unit_price: '10.00', tax: 'qst', optional: true },
  ],
};

describe('a rate that had to be typed with a nought is printed without it', () => {
  test.each([
    ['en', '.'],
    ['ru', ','],
    ['ar', '.'],
  ])('in %s', (language, sign) => {
    const all = textsOf(documentOf(taxed, {}, language)).map(({ text }) => text);
    const rates = all.flatMap((text) => text.match(/\d+[.,]\d+(?=\s?[%٪])/gu) ?? []);
    const typed = ['9.975', '2.125', '33.333', '66.667', '12.50'];
    expect([...new Set(rates)].sort()).toEqual(typed.map((rate) => rate.replace('.', sign)).sort());
  });
});

describe('what is charged regularly is said in a sentence of its own', () => {
  const lines = [
    { text: 'Service', qty: 1, unit_price: '340.00', recurring: 'month', term: 12 },
    { text: 'Line', qty: 1, unit_price: '100.00' },
  ];
  const taxes = { vat: { label: 'VAT', percent: '20' } };
  const bearing = lines.map((line) => ({ ...line, tax: 'vat' }));
  const sentences = (label: string, offer: object, language: string): readonly string[] =>
    blocksOf(documentOf(offer, {}, language)).flatMap((block) =>
      block.type === 'hanging' && plainText(block.label) === label
        ? block.children.map((child) =>
            child.type === 'paragraph' ? plainText(child.children).replaceAll('\u00A0', ' ') : '',
          )
        : [],
    );
  test.each([
    [
      'en',
      'Recurring charges',
      'The price includes recurring charges of 340.00 EUR a month.',
      'The price includes recurring charges of 340.00 EUR a month, before tax.',
    ],
    [
      'ru',
      'Регулярные платежи',
      'В цену входят регулярные платежи: 340,00 EUR в месяц.',
      'В цену входят регулярные платежи, без налога: 340,00 EUR в месяц.',
    ],
    [
      'ar',
      'الدفعات الدورية',
      'يشمل السعر دفعات دورية: 340.00 يورو شهريًا.',
      'يشمل السعر دفعات دورية قبل الضريبة: 340.00 يورو شهريًا.',
    ],
  ])('in %s', (language, label, plain, net) => {
    expect(sentences(label, { lines }, language)).toEqual([plain]);
    expect(sentences(label, { taxes, lines: bearing }, language)).toEqual([net]);
  });
});
