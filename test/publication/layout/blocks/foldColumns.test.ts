import { describe, expect, test } from 'vitest';
import type { ColumnWidth, Table } from '../../../../src/publication/document/Table.ts';
import { foldColumns } from '../../../../src/publication/layout/blocks/foldColumns.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { t } from '../../inlines.ts';
import { cell, row } from '../../sampleTables.ts';

const column = (head: string, width: ColumnWidth): Table['columns'][number] => ({
  align: 'start',
  width,
  head: t(head),
});
const amounts = ['narrow', 'price', 'price', 'amount'] as const;

/** A price with two columns of the writer's own, and others beside them. */
const priced = (name: string, own: number): Table => ({
  type: 'table',
  title: null,
  columns: [
    column('No.', 'ordinal'),
    column('Item', 'fill'),
    { ...column('Code', { characters: own }), foldable: true },
    { ...column('Country', { characters: own }), foldable: true },
    ...amounts.map((width) => column('Amount', width)),
  ],
  rows: [
    row('group', [cell(t('Sensors'), { span: 7 }), cell(t('10.00'))]),
    row('body', [
      cell(t('1')),
      cell(t(name), { detail: t('with cable') }),
      cell(t('26.51')),
      cell(t('Finland')),
      ...amounts.map(() => cell(t('1'))),
    ]),
    row('body', [cell(t('2')), cell(t('Nut')), cell([]), cell([]), ...amounts.map(() => cell(t('1')))]),
    row('sum', [cell([], { span: 5 }), cell(t('Net'), { span: 2 }), cell(t('10.00'))]),
  ],
  carriedForward: null,
  note: null,
  headless: false,
  summary: '',
});

const read = ({ columns, rows }: Table): readonly string[] => [
  columns.map(({ head }) => plainText(head)).join(' | '),
  ...rows.map(({ cells }) =>
    cells
      .map(
        ({ children, detail, span }) =>
          `${plainText(children)}${detail === null ? '' : ` (${plainText(detail)})`}×${span}`,
      )
      .join(' | '),
  ),
];

describe('columns of the writer’s own', () => {
  const long = 'A sensor of temperature and humidity with a long name';

  test('stand under the words of their rows where these would have no room', () => {
    expect(read(foldColumns(priced(long, 14), 1))).toEqual([
      'No. | Item | Amount | Amount | Amount | Amount',
      'Sensors×5 | 10.00×1',
      `1×1 | ${long} (with cable · Code\u00A026.51 · Country\u00A0Finland)×1 | 1×1 | 1×1 | 1×1 | 1×1`,
      '2×1 | Nut×1 | 1×1 | 1×1 | 1×1 | 1×1',
      '×3 | Net×2 | 10.00×1',
    ]);
  });

  test.each([
    ['there is room', long, 1, 0.5],
    ['words are short', 'Sensor', 14, 1],
  ])('stay where %s', (_, name, own, scale) => {
    const table = priced(name, own);
    expect(foldColumns(table, scale)).toBe(table);
  });
});
