import { expect, test } from 'vitest';
import type { Row } from '../../../../src/publication/document/Table.ts';
import { layTable } from '../../../../src/publication/layout/table/layTable.ts';
import { t, v } from '../../inlines.ts';
import { cell, priceTable, row } from '../../sampleTables.ts';
import { testPlace } from '../testPlace.ts';

const ofKind = (kind: Row['kind']): Row =>
  kind === 'body'
    ? row(kind, [cell(t('Line')), cell(v('1')), cell(v('1')), cell(v('1'))])
    : row(kind, [cell(t('Row'), { span: 3 }), cell(v('1'))]);

test.each<[string, readonly Row['kind'][], readonly number[]]>([
  [
    'the first row with its head, and the last ones with the sums',
    ['body', 'body', 'body', 'body', 'body', 'body', 'body'],
    [0, 5],
  ],
  ['all rows of a short table', ['body', 'body', 'body', 'body', 'body'], [0, 1, 2, 3]],
  ['a discount with its row', ['body', 'body', 'body', 'discount', 'body', 'body', 'body'], [0, 2, 5]],
  ['a running sum with its row', ['body', 'body', 'body', 'subtotal', 'body', 'body', 'body'], [0, 2, 5]],
  ['the head of a group with two rows', ['body', 'body', 'group', 'body', 'body', 'body', 'body'], [0, 2, 3, 5]],
])('a break leaves together: %s', (_, kinds, kept) => {
  const table = { ...priceTable, rows: kinds.map(ofKind), note: null };
  const [, ...rows] = layTable(table, testPlace('investment'));
  expect(rows.flatMap(({ keep }, i) => (keep ? [i] : []))).toEqual(kept);
});
