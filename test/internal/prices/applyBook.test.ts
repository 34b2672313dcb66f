import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { applyBook, type Applied } from '../../../src/internal/prices/applyBook.ts';
import type { BookInput } from '../../../src/internal/prices/filling.ts';
import { briefly, day, writtenOffer } from '../offer/offerOf.ts';
import { bookFor } from './bookOf.ts';

const rows = [
  'PUMP,Pump,piece,7900.00,EUR,4711.11,5511.11,vat,,2026-01-01,2027-12-31,',
  'SUP,Support,seat,12.00,EUR,7.00,,,month,,,',
  'OLD,Old,,10.00,EUR,,,,,,2026-10-31,',
  'ENDS,Ends,,10.00,EUR,,,,,,2026-12-01,',
  'GOES,Goes on,,10.00,EUR,,,,,,2026-12-01,',
  'GOES,Goes on,,10.0,EUR,,,,,2026-12-02,,',
  'MOVES,Moves,,10.00,EUR,,,,,,2026-12-01,',
  'MOVES,Moves,,11.00,EUR,,,,,2026-12-02,,',
  'SOON,Soon,,10.00,EUR,,,,,2026-12-01,,',
  'ABROAD,Abroad,,100.00,RUB,80.00,90.00,,,,,',
  'SMALL,Small,,1.25,RUB,1.25,1.25,,,,,',
  'DUTY,Duty,,1.00,EUR,,,duty,,,,',
  'SLIP,Slip,,1.00,EUR,,,5622.00,,,,',
  'BOTH,Both,,100.00,USD,,,,,,,',
  'BOTH,Both,,90.00,GBP,,,,,,,',
  'LAPSED,Lapsed,,100.00,USD,,,,,,2026-10-31,',
  'LAPSED,Lapsed,,90.00,GBP,,,,,,,',
];

function apply(
  line: { readonly sku?: string; readonly unit_price?: string },
  more: Partial<BookInput> = {},
  offer: object = {},
): Applied {
  const book = bookFor(line.sku === undefined ? [] : [line.sku], ['Pump', 'Works'], ...rows);
  const vat = { label: 'VAT', percent: '20' };
  return applyBook(writtenOffer({ taxes: { vat }, lines: [line], ...offer }), {
    ...{ book, isUnread: false, currency: 'EUR', issued: day('2026-11-23'), expiry: day('2026-12-23') },
    ...{ onlyBook: false, ...more },
  });
}

describe('what a line leaves to the book', () => {
  test('text, unit, price, tax and period come from there', () => {
    const [line] = apply({ sku: 'SUP', ...{ qty: '3' } }).offer?.lines ?? [];
    expect(line).toMatchObject({ text: 'Support', unit: 'seat', unit_price: '12.00', recurring: 'month' });
    expect(apply({ sku: 'PUMP' }).offer?.lines[0]).toMatchObject({ tax: ['vat'], unit_price: '7900.00' });
  });

  test('what the line says itself wins', () => {
    const said = { sku: 'PUMP', text: 'Our pump', unit: 'set', unit_price: '7000.00' };
    const [line] = apply(said).offer?.lines ?? [];
    expect(line).toMatchObject({ text: 'Our pump', unit: 'set', unit_price: '7000.00' });
    expect(line?.book?.reveal()).toEqual({
      list: '7900.00',
      cost: '4711.11',
      floor: '5511.11',
      row: 'prices.csv:2',
      isConverted: false,
    });
  });

  test('an article at a rate, and one between two prices, keep theirs', () => {
    const rated = { sku: 'PUMP', rate: '70.00' };
    expect(apply(rated).offer?.rateLines[0]).toMatchObject({ text: 'Pump', rate: '70.00' });
    const range = { sku: 'PUMP', price_from: '1.00', price_to: '2.00', optional: true };
    expect(apply(range).offer?.lines[0]?.unit_price).toBeUndefined();
  });

  test('a price in another currency is converted and not rounded to the coin', () => {
    const rates = [{ from: 'RUB', to: 'EUR', rate: '0.011111', as_of: '2026-11-20' }];
    const [line] = apply({ sku: 'ABROAD' }, {}, { rates }).offer?.lines ?? [];
    expect(line?.unit_price).toBe('1.1111');
    expect(line?.book?.reveal()).toMatchObject({ list: '1.1111', cost: '0.88888', floor: '0.99999' });
  });

  test('a rate of the day of payment makes no price; the fix does', () => {
    const rates = [{ from: 'RUB', to: 'EUR', rate: '0.011111', as_of: '2026-11-20', settle: 'payment_date' }];
    const { findings } = apply({ sku: 'ABROAD' }, {}, { rates });
    expect(briefly(findings)).toEqual(['E411 offer.lines.0.sku']);
    expect(findings.map(sentencesOf)[0]?.fix).toContain('`currency: RUB` at price line 1');
    const mended = apply({ sku: 'ABROAD', ...{ currency: 'RUB' } }, {}, { rates });
    expect(mended.findings).toEqual([]);
    expect(mended.offer?.lines[0]).toMatchObject({ unit_price: '100.00', currency: 'RUB' });
  });
});

const written = { text: 'Works', unit_price: '1' };

/** Whether a line can be reckoned with, whatever is wrong with it. */
const isWhole = (line: object, { onlyBook = false }: Partial<BookInput>): boolean =>
  onlyBook || ('unit_price' in line && 'sku' in line && line.sku === 'ABROAD');

test('a converted price keeps nine digits, and its floor the same', () => {
  const rates = [{ from: 'RUB', to: 'EUR', rate: '0.011111111', as_of: '2026-11-20' }];
  const [line] = apply({ sku: 'SMALL' }, {}, { rates }).offer?.lines ?? [];
  expect(line?.unit_price).toBe('0.013888889');
  expect(line?.book?.reveal()).toMatchObject({ list: '0.013888889', cost: '0.01388888875', floor: '0.013888889' });
});

test.each<[string, string, readonly string[]]>([
  ['to the coin', '1.11', []],
  ['to more digits', '1.1111', []],
  ['that has moved', '1.12', ['W713 offer.lines.0.listed']],
])('a converted list price that was seen %s', (_, listed, expected) => {
  const rates = [{ from: 'RUB', to: 'EUR', rate: '0.011111', as_of: '2026-11-20' }];
  const seen = { sku: 'ABROAD', listed };
  expect(briefly(apply(seen, {}, { rates }).findings)).toEqual(expected);
});

describe('what is said of a line', () => {
  test.each<[string, object, Partial<BookInput>, readonly string[]]>([
    ['nothing', { sku: 'PUMP' }, {}, []],
    ['no book, and a price', { sku: 'X', ...written }, { book: null }, []],
    ['no book, and no price', { sku: 'X', text: 'a' }, { book: null }, ['E711 offer.lines.0.sku']],
    ['no book, and no text', { sku: 'X', unit_price: '1' }, { book: null }, ['E711 offer.lines.0.sku']],
    ['a book that cannot be read', { sku: 'X' }, { book: null, isUnread: true }, []],
    ['an article that there is not', { sku: 'PUMPP' }, {}, ['E711 offer.lines.0.sku']],
    ['the same with a price', { sku: 'PUMPP', ...written }, {}, ['W714 offer.lines.0.sku']],
    ['no article', written, {}, ['W714 offer.lines.0']],
    ['the text of an article', { text: ' PUMP', unit_price: '1' }, {}, ['W714 offer.lines.0']],
    ['no article, where only the book may be sold', written, { onlyBook: true }, ['E711 offer.lines.0']],
    ['charged otherwise', { sku: 'SUP', recurring: 'year' }, {}, ['E711 offer.lines.0.recurring']],
    ['charged so', { sku: 'SUP', recurring: 'month' }, {}, []],
    ['a tax that there is not', { sku: 'DUTY' }, {}, ['E711 offer.lines.0.sku']],
    ['the same with its own', { sku: 'DUTY', tax: 'vat' }, {}, []],
    ['a floor that slipped under tax', { sku: 'SLIP' }, {}, ['E711 offer.lines.0.sku']],
    ['no rate', { sku: 'ABROAD' }, {}, ['E411 offer.lines.0.sku']],
    ['no rate, and a price of its own', { sku: 'ABROAD', unit_price: '1' }, {}, ['E411 offer.lines.0.sku']],
    ['a row that had ended', { sku: 'OLD' }, {}, ['E712 offer.lines.0.sku']],
    ['the same with a price of its own', { sku: 'OLD', unit_price: '1' }, {}, ['W715 offer.lines.0.sku']],
    ['a row that has not begun', { sku: 'SOON' }, {}, ['W715 offer.lines.0.sku']],
    ['a row that ends first', { sku: 'ENDS' }, {}, ['E712 offer.lines.0.sku']],
    ['on its last day', { sku: 'ENDS' }, { expiry: day('2026-12-01') }, []],
    ['one that follows with the same price', { sku: 'GOES' }, {}, []],
    ['one that follows with another', { sku: 'MOVES' }, {}, ['E712 offer.lines.0.sku']],
    ['the same with a price of its own', { sku: 'MOVES', unit_price: '10.00' }, {}, []],
    ['the list price that was seen', { sku: 'PUMP', listed: '7900.0' }, {}, []],
    ['one that has moved', { sku: 'PUMP', listed: '7800.00' }, {}, ['W713 offer.lines.0.listed']],
  ])('%s', (_, line, more, expected) => {
    const { offer, findings } = apply(line, more);
    expect(briefly(findings)).toEqual(expected);
    const isOpen =
      more.isUnread === true || (expected.some((told) => /^E(711|411)/.test(told)) && !isWhole(line, more));
    expect(offer === null).toBe(isOpen);
    for (const { message, fix } of findings.map(sentencesOf))
      expect(`${message} ${fix}`).not.toMatch(/7900|7800|4711|5511|5622|2026-1|\{/);
  });

  test('an article that is charged otherwise: how it is charged', () => {
    const [told] = apply({ sku: 'SUP', ...{ recurring: 'year' } }).findings.map(sentencesOf);
    expect(told?.message).toContain('charged each year, and article SUP is charged each month');
    const [other] = apply({ sku: 'PUMP', ...{ recurring: 'year' } }).findings.map(sentencesOf);
    expect(other?.message).toContain('article PUMP is charged once in the price book');
  });

  test('the text of an article leads to its number', () => {
    const [told] = apply({ ...{ text: ' PUMP ' }, unit_price: '1' }).findings;
    expect([told?.says, told?.holes.sku]).toEqual(['typed', 'PUMP']);
  });
});

describe('an article in other currencies than the line', () => {
  const rate = (from: string, to: string, of: string): object => ({ from, to, rate: of, as_of: '2026-11-20' });
  const [usd, gbp] = [rate('USD', 'EUR', '0.86'), rate('GBP', 'EUR', '1.14')];
  const says = ({ findings }: Applied): readonly string[] => findings.map((told) => `${told.code} ${told.says}`);

  test.each<[string, object, readonly object[], string | undefined, readonly string[]]>([
    ['no rate', { sku: 'BOTH' }, [], undefined, ['E411 rateOfArticle']],
    ['one rate', { sku: 'BOTH' }, [gbp], '102.60', []],
    ['two rates, in either order', { sku: 'BOTH' }, [usd, gbp], undefined, ['E411 twoRates']],
    ['two rates, in either order', { sku: 'BOTH' }, [gbp, usd], undefined, ['E411 twoRates']],
    ['two rates, one row that holds', { sku: 'LAPSED' }, [usd, gbp], '102.60', []],
    ['only the rate the other way', { sku: 'BOTH' }, [rate('EUR', 'USD', '1.16')], undefined, ['E411 inverse']],
    ['two rates and its own price', { sku: 'BOTH', unit_price: '99.00' }, [usd, gbp], '99.00', []],
  ])('%s', (_, line, rates, price, expected) => {
    const applied = apply(line, {}, { rates });
    expect(says(applied)).toEqual(expected);
    expect(Number(applied.offer?.lines[0]?.unit_price)).toBe(Number(price));
  });

  test('its own price is held against the dearest, whatever the order of the rates', () => {
    for (const rates of [
      [usd, gbp],
      [gbp, usd],
    ]) {
      const [line] = apply({ sku: 'BOTH', unit_price: '99.00' }, {}, { rates }).offer?.lines ?? [];
      expect(Number(line?.book?.reveal().list)).toBe(102.6);
    }
  });
});
