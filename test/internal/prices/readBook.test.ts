import { describe, expect, test } from 'vitest';
import { readBook } from '../../../src/internal/prices/readBook.ts';
import { head } from './bookOf.ts';

const told = (text: string): readonly string[] =>
  readBook(text, 'prices.csv', null, 'en').diagnostics.map(
    ({ code, says, place }) => `${code} ${says} ${place?.line}:${place?.column}`,
  );
const row = (cells: string): string => `${head}\n${cells}`;

describe('a price book', () => {
  test.each<[string, string]>([
    ['with commas', `${head}\nA-1,Pump,piece,7900.00,EUR,4800.00,5500.00,vat,month,2026-01-01,2026-12-31,a b`],
    [
      'with semicolons and a decimal comma',
      `${head.replaceAll(',', ';')}\nA-1;Pump;piece;7 900,00;EUR;4800,00;5500,00;vat;month;2026-01-01;2026-12-31;a b`,
    ],
    [
      'as a spreadsheet says it',
      `sep=;\n${head.replaceAll(',', ';')}\nA-1;Pump;piece;7.900,00;EUR;4.800,00;5.500,00;vat;month;2026-01-01;2026-12-31;a b`,
    ],
    [
      'with capitals, empty lines and cells in quotes',
      `${head.toUpperCase()}\n\n"A-1","Pump","piece","7,900.00",EUR,"4,800.00",5500.00,vat,Month,2026-01-01,2026-12-31,"a, b"\n\n`,
    ],
  ])('%s', (_, text) => {
    const { book, diagnostics } = readBook(text, 'prices.csv', null, 'en');
    expect(diagnostics).toEqual([]);
    const [only] = book.articles.get('A-1') ?? [];
    expect(only).toMatchObject({ text: 'Pump', unit: 'piece', currency: 'EUR', tax: ['vat'], recurring: 'month' });
    expect(only?.boxed.reveal()).toEqual({
      ...{ list: only?.boxed.reveal().list, cost: only?.boxed.reveal().cost, floor: only?.boxed.reveal().floor },
      ...{ from: '2026-01-01', until: '2026-12-31', tags: ['a', 'b'] },
    });
    const { list, cost, floor } = only?.boxed.reveal() ?? {};
    expect([list, cost, floor].map(Number)).toEqual([7900, 4800, 5500]);
  });

  test('a text in each language; the plain one is in the language of the house', () => {
    const columns = 'sku,text,text_ru,unit,unit.ru,list,currency';
    const { book } = readBook(`${columns}\nA,Pump,Насос,piece,шт.,1.00,EUR`, 'p', null, 'en');
    const [only] = book.articles.get('A') ?? [];
    expect(only?.text).toEqual({ en: 'Pump', ru: 'Насос' });
    expect(only?.unit).toEqual({ en: 'piece', ru: 'шт.' });
  });

  test('a line end in a cell moves no row', () => {
    const text = `${head}\nA,"Pump\nof steel",,1.00,EUR,,,,,,,\nB,Valve,,x,EUR,,,,,,,`;
    expect(told(text)).toEqual(['E710 amount 4:10']);
    expect(readBook(text, 'p', null, 'en').book.articles.get('A')?.[0]?.text).toBe('Pump of steel');
  });
});

describe('what is wrong with a book, with its line', () => {
  test.each<[string, string, readonly string[]]>([
    ['a row parted by another sign', `${head}\nA;a;;1.00;EUR`, ['E710 oneCell 2:1']],
    ['nothing in it', head, ['E710 empty 1:1']],
    ['a column with a slip', `${head.replace('floor', 'flor')}\nA,a,,1.00,EUR,,,,,,,`, ['E710 unknownColumn 1:34']],
    ['a column twice', `${head},sku\nA,a,,1.00,EUR,,,,,,,`, ['E710 columnTwice 1:70']],
    ['no list price in it', 'sku,text,currency\nA,a,EUR', ['E710 lacksColumns 1:1']],
    ['other names of columns', 'article;name;price;currency\nA;a;1;EUR\nB;b;2;EUR', ['E710 otherColumns 1:1']],
    ['a title above them', 'Prices 2027;;;\nsku;text;list;currency\nA;a;1;EUR', ['E710 lacksColumns 1:1']],
    ['no number', row(',a,,1.00,EUR,,,,,,,'), ['E710 noSku 2:1']],
    ['no text', row('A,,,1.00,EUR,,,,,,,'), ['E710 noText 2:3']],
    ['no price', row('A,a,,,EUR,,,,,,,'), ['E710 noList 2:6']],
    ['no currency', row('A,a,,1.00,,,,,,,,'), ['E710 noCurrency 2:11']],
    ['a currency that there is not', row('A,a,,1.00,EURO,,,,,,,'), ['E710 currency 2:11']],
    ['two readings by a point', row('A,a,,7.900,EUR,,,,,,,'), ['E710 twoReadings 2:6']],
    ['two readings by a comma', row('A,a,,"7,900",EUR,,,,,,,'), ['E710 twoReadings 2:6']],
    ['the same of a cost', row('A,a,,1.00,EUR,"7,900",,,,,,'), ['E710 twoReadingsInside 2:15']],
    ['another currency', row('A,a,,5.00 USD,EUR,,,,,,,'), ['E710 besideNumber 2:6']],
    ['one, where three decimals are usual', row('A,a,,7.900,KWD,,,,,,,'), []],
    ['a cost in words', row('A,a,,1.00,EUR,cheap,,,,,,'), ['E710 amount 2:15']],
    ['below zero', row('A,a,,-1.00,EUR,,,,,,,'), ['E710 amount 2:6']],
    ['a date of another form', row('A,a,,1.00,EUR,,,,,1.1.2026,,'), ['E710 dayMeant 2:19']],
    ['an end before the beginning', row('A,a,,1.00,EUR,,,,,2026-02-01,2026-01-31,'), ['E710 turned 2:30']],
    ['a charge that nobody knows', row('A,a,,1.00,EUR,,,,weekly,,,'), ['E710 recurring 2:18']],
    ['a cell too many', row('A,a,,1.00,EUR,,,,,,,,x'), ['E710 longRow 2:1']],
    ['a quote that is open', row('A,"a,,1.00,EUR,,,,,,,'), ['E710 openQuote 2:1']],
    ['a quote inside', row('A,a"b",,1.00,EUR,,,,,,,'), ['E710 insideQuote 2:1']],
    ['two rows for one day', row('A,a,,1.00,EUR,,,,,,2026-06-30,\nA,a,,2.00,EUR,,,,,2026-06-30,,'), ['E710 twice 3:1']],
    ['one row after another', row('A,a,,1.00,EUR,,,,,,2026-06-30,\nA,a,,2.00,EUR,,,,,2026-07-01,,'), []],
    ['one row a currency', row('A,a,,1.00,EUR,,,,,,,\nA,a,,2.00,USD,,,,,,,'), []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('no message says a cost or a floor', () => {
    const { diagnostics } = readBook(row('A,a,,1.00,EUR,4.711,cheap0815,,,,,'), 'p', null, 'en');
    expect(diagnostics).toHaveLength(2);
    for (const { message, fix, found } of diagnostics)
      expect(`${message} ${fix} ${found}`).not.toMatch(/4\.711|4711|0815/);
  });

  test('a slip in a row that nobody uses stops nobody', () => {
    const text = `${head}\nA,a,,1.00,EUR,,,,,,,\nB,b,,x,EUR,,,,,,,`;
    const { book, diagnostics } = readBook(text, 'p', { skus: new Set(['A']), texts: new Set(['b']) }, 'en');
    expect([diagnostics.length, [...book.articles.keys()], book.skus]).toEqual([0, ['A'], ['A', 'B']]);
    expect([...book.typed]).toEqual([['b', 'B']]);
  });
});

test.each<[string, string]>([
  ['article;name;price;currency', 'article → sku, price → list, name → text'],
  ['Артикул,Наименование,Цена,Валюта', 'артикул → sku, цена → list, валюта → currency, наименование → text'],
  ['art,text,list,currency', 'art → sku'],
  ['Item no.,Description,Unit price,Currency', 'item no. → sku, unit price → list, description → text'],
])('%s: what was probably meant', (columns, meant) => {
  const { diagnostics, isWhole } = readBook(`${columns}\nA,a,1,EUR`, 'p', null, 'en');
  expect(diagnostics.map(({ fix }) => fix)).toEqual([expect.stringContaining(`${meant}.`)]);
  expect(isWhole).toBe(false);
});

test.each<[string, string, boolean]>([
  ['sound', row('A,a,,1.00,EUR,,,,,,,'), true],
  ['with a slip in a row', row('A,a,,x,EUR,,,,,,,'), true],
  ['torn', row('A,"a,,1.00,EUR,,,,,,,'), false],
  ['empty', head, false],
])('%s: whether it says what it has not', (_, text, expected) => {
  expect(readBook(text, 'p', null, 'en').isWhole).toBe(expected);
});

test.each<[string, string]>([
  ['27.11.2026', 'Write it as 2026-11-27.'],
  ['11.05.2026', 'Write it as 2026-05-11.'],
  ['2026/11/27', 'Write it as 2026-11-27.'],
  ['27/11/26', 'Write it as 2026-11-27.'],
  ['11/27/2026', 'Write it as 2026-11-27.'],
  ['05/05/2026', 'Write it as 2026-05-05.'],
  ['11/05/2026', 'Write 2026-05-11 or 2026-11-05, whichever you mean.'],
  ['11-05-26', 'Write 2026-05-11 or 2026-11-05, whichever you mean.'],
  ['31.11.2026', 'Write it as 2026-11-23.'],
  ['soon', 'Write it as 2026-11-23.'],
])('a date written as %s', (typed, fix) => {
  const [told] = readBook(row(`A,a,,1.00,EUR,,,,,${typed},,`), 'p', null, 'en').diagnostics;
  expect(told?.fix).toContain(fix);
});
