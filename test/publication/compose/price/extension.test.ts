import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { documentOf } from '../documentOf.ts';

const users = { text: 'Users', qty: 10, unit_price: '12.00', recurring: 'month', term: 12, extension: { periods: 6 } };
const onTop = { taxes: { vat: { label: 'VAT', percent: '20' } } };
const inside = { taxes: { vat: { label: 'VAT', percent: '20', included: true } } };
const free = { taxes: { vat: { label: 'VAT', percent: '0', note: 'Reverse charge' } } };
const off = { discount: { percent: '10' } };
const taxed = { ...users, tax: 'vat' };
const small = { ...taxed, id: 's', alternative: 'size' };
const large = { ...small, id: 'l', text: 'More users', qty: 20 };
const packages = { group: 'size' };

/** What the document says of an extension, wherever it does. */
const said = (offer: object, language = 'en'): readonly string[] =>
  linesOf(documentOf(offer, {}, language))
    .map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' '),
    )
    .flatMap(
      (text) =>
        /(?:at the same price|по той же цене|بالسعر نفسه)([^.·]*(?:\.\d\d)?[^.·]*)/u.exec(text)?.[1]?.trim() ?? [],
    );

describe('an extension says what its amount holds', () => {
  test.each<[string, object, string]>([
    ['nothing where there is no tax', { lines: [users] }, ', 720.00'],
    ['nothing where the tax is nought', { ...free, lines: [taxed] }, ', 720.00'],
    ['nothing of a line without the tax of the others', { ...onTop, lines: [users] }, ', 720.00'],
    ['before tax, where it is added', { ...onTop, lines: [taxed] }, ', 720.00 before tax'],
    ['with it, where the price contains it', { ...inside, lines: [taxed] }, ', 720.00 including tax'],
    ['before the discount', { ...off, lines: [users] }, ', 720.00 before the overall discount'],
    ['before both', { ...onTop, ...off, lines: [taxed] }, ', 720.00 before tax and the overall discount'],
    [
      'with tax and before the discount',
      { ...inside, ...off, lines: [taxed] },
      ', 720.00 including tax, before the overall discount',
    ],
    ['an amount is taken off once, and not here', { discount: { amount: '5.00' }, lines: [users] }, ', 720.00'],
    [
      'an option has no discount on the whole',
      {
        ...off,
        lines: [
          { text: 'A', unit_price: '1.00' },
          { ...users, optional: true },
        ],
      },
      ', 720.00',
    ],
  ])('%s', (_, offer, expected) => {
    expect(said(offer)).toEqual([expected]);
  });

  test.each<[string, object]>([
    ['alternatives', {}],
    ['packages', { packages }],
  ])('of %s too', (_, more) => {
    const offer = { ...inside, ...off, ...more, lines: [small, large] };
    expect(said(offer)).toEqual([
      ', 720.00 including tax, before the overall discount',
      ', 1,440.00 including tax, before the overall discount',
    ]);
  });

  test.each<[string, object, string, string]>([
    ['ru', { ...inside, lines: [taxed] }, ': 720,00, включая налог', 'без налога'],
    ['ru', { lines: [users] }, ': 720,00', 'налог'],
    ['ru', { ...onTop, ...off, lines: [taxed] }, ': 720,00 без налога и до скидки на общую стоимость', 'включая'],
    ['ar', { ...inside, lines: [taxed] }, '720.00 شاملًا الضريبة', 'قبل الضريبة'],
    ['ar', { lines: [users] }, '720.00', 'الضريبة'],
    ['ar', { ...onTop, ...off, lines: [taxed] }, '720.00 قبل الضريبة والخصم على السعر الإجمالي', 'شامل'],
  ])('%s', (language, offer, expected, never) => {
    const [text = ''] = said(offer, language);
    expect(text).toContain(expected);
    expect(text).not.toContain(never);
  });
});
