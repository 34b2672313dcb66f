import type { Inlines } from '../../src/publication/document/Inline.ts';
import type { Cell, Column, ColumnWidth, Row, Table } from '../../src/publication/document/Table.ts';
import { page, strong, t, v } from './inlines.ts';

export const cell = (children: Inlines, extra: Partial<Cell> = {}): Cell => ({
  children,
  detail: null,
  span: 1,
  box: false,
  mark: null,
  ...extra,
});
export const row = (kind: Row['kind'], cells: readonly Cell[], carried: Inlines | null = null): Row => ({
  kind,
  cells,
  carried,
});
const column = (head: string, align: Column['align'], width: Column['width']): Column => ({
  align,
  width,
  head: t(head),
});

/** A column of this many points, by the entry that would need them; the last one has no gap beside it. */
export const ofPoints = (points: number, place: 'last' | 'inner' = 'inner'): ColumnWidth => ({
  characters: (points + (place === 'last' ? 10 : 0) - 12) / 5.6,
});

export const priceColumns: readonly Column[] = [
  column('Item', 'start', 'fill'),
  column('Quantity', 'number', 'narrow'),
  column('Unit price', 'number', 'price'),
  column('Amount, SAR', 'number', 'amount'),
];

const line = (name: string, detail: string, quantity: string, price: string, amount: string, carried: string): Row =>
  row('body', [cell(v(name), { detail: v(detail) }), cell(v(quantity)), cell(v(price)), cell(v(amount))], v(carried));

export const priceTable: Table = {
  type: 'table',
  title: null,
  columns: priceColumns,
  carriedForward: { carried: t('Carried forward'), brought: t('Brought forward') },
  note: t('Discounts are shown below the item they apply to. The option is not part of the total.'),
  headless: false,
  summary: 'The price of the first year, line by line, with net, tax and total.',
  rows: [
    line(
      'Licence per employee and year',
      '2,400 employees, renewed each year at the same price',
      '2,400',
      '96.00',
      '230,400.00',
      '230,400.00',
    ),
    row(
      'discount',
      [cell(t('Discount 5% for three years')), cell([]), cell([]), cell(v('−11,520.00'))],
      v('218,880.00'),
    ),
    line(
      'Set-up and integration',
      'HR data, single sign-on, forty modules, monthly report',
      '1',
      '78,000.00',
      '78,000.00',
      '296,880.00',
    ),
    line('Trainer day', 'On site, travel inside the Kingdom included', '12', '4,200.00', '50,400.00', '347,280.00'),
    row('sum', [cell([]), cell([strong(t('Net'))], { span: 2 }), cell([strong(v('347,280.00'))])]),
    row('sum', [cell([]), cell(t('VAT 15%'), { span: 2 }), cell(v('52,092.00'))]),
    row('total', [cell([]), cell(t('Total, first year'), { span: 2 }), cell(v('399,372.00'))]),
  ],
};

export const optionsTable: Table = {
  type: 'table',
  title: t('Option, not in the total'),
  columns: priceColumns,
  carriedForward: null,
  note: null,
  headless: true,
  summary: 'What can be ordered in addition.',
  rows: [
    row('body', [
      cell(v('Mobile coach'), {
        box: true,
        detail: [
          ...t('One coach visits the stores for the first eight weeks. With VAT 34,500.00. Choose it on page '),
          page('acceptance'),
          ...t('.'),
        ],
      }),
      cell(v('1')),
      cell(v('30,000.00')),
      cell(v('30,000.00')),
    ]),
  ],
};

export const phasesTable: Table = {
  type: 'table',
  title: null,
  columns: [
    column('Phase', 'start', 'label'),
    column('What you have at its end', 'start', 'fill'),
    column('What we need from you', 'start', ofPoints(120, 'last')),
  ],
  carriedForward: null,
  note: null,
  headless: false,
  summary: 'The phases of the roll-out.',
  rows: [
    row('body', [
      cell(t('Prepare'), { detail: t('Weeks 1 to 5') }),
      cell(t('Platform connected, content approved, first store managers trained')),
      cell(t('Employee data, one IT contact')),
    ]),
    row('body', [
      cell(t('Start'), { detail: t('Weeks 6 to 8') }),
      cell(t('Twelve stores live; time to productivity measured and reviewed together')),
      cell(t('Two half-days per manager')),
    ]),
    row('body', [
      cell(t('Complete'), { detail: t('Weeks 9 to 16') }),
      cell(t('All 42 stores live, your own trainers qualified, final report')),
      cell(t('Release of the dates')),
    ]),
  ],
};
