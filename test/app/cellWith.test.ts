import { expect, test } from 'vitest';
import { cellWith } from '../../src/app/cellWith.ts';

const column = (head: string): Parameters<typeof cellWith>[2]['columns'][number] => ({ head, sum: false });
const table = {
  columns: [column('Longestheadofall'), column('B')],
  rows: [
    ['a', null],
    ['b', { en: 'short', de: 'Verkehrswegeplanung heute' }],
  ],
};

test.each([
  ['a cell, in any language', 'Verkehrswegeplanung', 1, ['rows', 1, 1]],
  ['the head', 'Longestheadofall', 0, ['columns', 0, 'head']],
  ['another column has it', 'Longestheadofall', 1, []],
] as const)('%s', (_, word, place, expected) => {
  expect(cellWith(word, place, table)).toEqual(expected);
});
