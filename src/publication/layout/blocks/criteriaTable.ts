import type { NumberedCells } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Table } from '../../document/Table.ts';
import { plainRun, plainText } from '../text/plainText.ts';

const cell = (children: Inlines): Cell => ({ children, detail: null, span: 1, box: false, mark: null });

/** Criteria as a table: number, what it is, where it comes from, where it is answered. */
export function criteriaTable({ heads, items, title }: NumberedCells, numeral: (value: number) => string): Table {
  // Nothing stands over a column that is empty.
  const over = (column: 'text' | 'note'): Inlines =>
    items.some((item) => item[column] !== null) ? (heads?.[column] ?? []) : [];
  return {
    type: 'table',
    title: null,
    columns: [
      { align: 'start', width: 'criterion', head: [] },
      { align: 'start', width: 'fill', head: heads?.title ?? [] },
      { align: 'start', width: 'fill', head: over('text') },
      { align: 'end', width: 'answer', head: over('note') },
    ],
    rows: items.map(({ title: name, text, note, brief }, i) => ({
      kind: 'body',
      carried: null,
      cells: [
        cell(plainRun(numeral(i + 1))),
        cell([{ type: 'emphasis', weight: 'strong', children: name }]),
        cell(text ?? []),
        cell((heads === undefined ? null : brief) ?? note ?? []),
      ],
    })),
    carriedForward: null,
    note: null,
    headless: heads === undefined,
    summary: plainText(title),
  };
}
