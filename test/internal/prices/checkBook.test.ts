import { expect, test } from 'vitest';
import { checkBook } from '../../../src/internal/prices/checkBook.ts';
import { findArticles } from '../../../src/internal/prices/findArticles.ts';
import { readBook } from '../../../src/internal/prices/readBook.ts';
import { day } from '../offer/offerOf.ts';
import { bookOf } from './bookOf.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['sound', ['A,a,,2.00,EUR,1.00,1.50,,,2026-01-01,2026-12-31,'], []],
  ['lapsed', ['A,a,,2.00,EUR,,,,,,2026-11-22,'], ['lapsed 2']],
  ['on its last day', ['A,a,,2.00,EUR,,,,,,2026-11-23,'], []],
  ['lapsed in one currency', ['A,a,,2.00,EUR,,,,,,2026-11-22,', 'A,a,,2.00,USD,,,,,,,'], ['lapsed 2']],
  ['followed', ['A,a,,2.00,EUR,,,,,,2026-11-22,', 'A,a,,3.00,EUR,,,,,2026-11-23,,'], []],
  ['with a gap', ['A,a,,3.00,EUR,,,,,2026-11-24,,', 'A,a,,2.00,EUR,,,,,,2026-11-22,'], ['gap 2']],
  ['under its cost', ['A,a,,2.00,EUR,2.01,,,,,,'], ['underCost 2']],
  ['with a tax of the workspace', ['A,a,,2.00,EUR,,,vat,,,,'], []],
  ['with another tax', ['A,a,,2.00,EUR,,,vat duty,,,,'], ['tax 2']],
  ['numbers apart by case', ['A-1,a,,2.00,EUR,,,,,,,', 'a-1,a,,2.00,EUR,,,,,,,'], ['nearDouble 3']],
  ['numbers apart by a dash', ['A-1,a,,2.00,EUR,,,,,,,', 'A–1,a,,2.00,EUR,,,,,,,'], ['nearDouble 3']],
  ['numbers apart by a script', ['C-1,a,,2.00,EUR,,,,,,,', 'С-1,a,,2.00,EUR,,,,,,,'], ['nearDouble 3']],
  ['numbers apart by a digit', ['A-1,a,,2.00,EUR,,,,,,,', 'A-11,a,,2.00,EUR,,,,,,,'], []],
  ['under its floor', ['A,a,,2.00,EUR,,2.01,,,,,'], ['underFloor 2']],
])('%s', (_, rows, expected) => {
  const found = checkBook(bookOf(...rows), day('2026-11-23'), ['vat']);
  expect(found.map(({ found: { says }, line }) => `${says} ${line}`)).toEqual(expected);
});

test('a workspace without taxes has none that a book could miss', () => {
  expect(checkBook(bookOf('A,a,,2.00,EUR,,,duty,,,,'), day('2026-11-23'), null)).toEqual([]);
});

test('a text without one of the languages', () => {
  const text = 'sku,text,text_ru,list,currency\nA,Pump,Насос,1,EUR\nB,Valve,,1,EUR';
  const found = checkBook(readBook(text, 'p', null, 'en').book, day('2026-11-23'), null);
  expect(found.map(({ found: { holes }, line }) => [holes.column, line])).toEqual([['text_ru', 3]]);
});

test.each<[string, readonly string[]]>([
  ['pump', ['P-1', 'P-2']],
  ['PUMP steel', ['P-2']],
  ['p-1', ['P-1']],
  ['garden', ['P-1']],
  ['well', []],
  ['', ['P-1', 'P-2', 'V-1']],
])('articles with "%s"', (words, expected) => {
  const book = bookOf('P-1,Pump,,1,EUR,,,,,,,garden', 'P-2,"Pump, steel",,1,EUR,,,,,,,', 'V-1,Valve,,1,EUR,,,,,,,');
  expect(findArticles(book, words.split(' ')).map(({ sku }) => sku)).toEqual(expected);
});
