import { describe, expect, test } from 'vitest';
import { asAnswer, asTyped, rowsIn } from '../../../src/app/wizard/questions/cells.ts';

describe('the rows of an answer', () => {
  test.each<readonly [string, readonly (readonly string[])[]]>([
    ['Tag; Weight', [['Tag', 'Weight']]],
    ['Tag;Weight;', [['Tag', 'Weight', '']]],
    ['a; ; c', [['a', '', 'c']]],
    [
      'a; b ↵ c; d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"one; two"; b', [['one; two', 'b']]],
    ['"she said ""no"""; b', [['she said "no"', 'b']]],
    ['6" pipe; b', [['6" pipe', 'b']]],
    ['"A" quality; b', [['"A" quality', 'b']]],
    ['Вес; الوزن', [['Вес', 'الوزن']]],
    [' ; ↵ ;', []],
    ['', []],
  ])('%s', (answer, rows) => {
    expect(rowsIn(answer)).toEqual(rows);
    expect(rowsIn(rows.map(asTyped).join(' ↵ '))).toEqual(rows);
  });
});

describe('what is pasted from a spreadsheet', () => {
  test.each<readonly [string, string, string]>([
    ['tabs', 'Tag\tWeight\nP-101\t22.306\n', 'Tag; Weight ↵ P-101; 22.306'],
    ['semicolons', 'Tag;Weight\r\nP-101;22,306\r\n', 'Tag; Weight ↵ P-101; 22,306'],
    ['returns as terminals send them', 'a\tb\rc\td\r', 'a; b ↵ c; d'],
    ['an empty cell', 'a\t\tc', 'a; ; c'],
    ['cells that hold a semicolon', 'a; b\tc', '"a; b"; c'],
    ['a cell of two lines', '"a\nb"\tc\nd\te', 'a b; c ↵ d; e'],
    ['a column too much', 'a\tb\t\nc\td\t\n', 'a; b;  ↵ c; d; '],
    ['empty rows', 'a\tb\n\t\n\nc\td', 'a; b ↵ c; d'],
    ['one column', 'a\nb', 'a ↵ b'],
  ])('%s', (_, pasted, answer) => {
    expect(asAnswer(pasted)).toBe(answer);
  });
});
