import type { Chart } from '../../../document/Chart.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Cell, Column, Table } from '../../../document/Table.ts';
import { plainText } from '../../../layout/text/plainText.ts';

const cell = (children: Inlines, detail: Inlines | null = null): Cell => ({
  children,
  detail,
  span: 1,
  box: false,
  mark: null,
});

/** Of drawings that Word has no chart for: the words that are printed in them, a row a step. */
function rowsOf({ drawing }: Chart): readonly (readonly Cell[])[] {
  switch (drawing.form) {
    case 'shareBar':
      return drawing.parts.map(({ percent, event, amount }) => [cell(percent), cell(event), cell(amount)]);
    case 'timeline':
      return [
        ...drawing.phases.map(({ name }) => [cell([]), cell(name)]),
        ...drawing.items.map(({ week, label, note }) => [cell(week.label), cell(label, note ?? null)]),
        ...drawing.payments.map(({ label }) => [cell([]), cell(label)]),
      ];
    case 'plan':
      return [
        ...drawing.rows.map(({ name, when }) => [cell(when), cell(name)]),
        ...drawing.payments.map(({ label }) => [cell([]), cell(label)]),
      ];
    default:
      return [];
  }
}

/** A drawing as a table of its words; null for one that is a chart. */
export function valueTable(chart: Chart): Table | null {
  const rows = rowsOf(chart);
  const [first] = rows;
  if (first === undefined) return null;
  const columns = first.map((_, i): Column => ({
    align: i === 2 ? 'number' : 'start',
    width: i === 1 ? 'fill' : i === 2 ? 'amount' : 'date',
    head: [],
  }));
  return {
    type: 'table',
    title: null,
    columns,
    rows: rows.map((cells) => ({ kind: 'body', cells, carried: null })),
    carriedForward: null,
    note: null,
    headless: true,
    summary: plainText(chart.alt),
  };
}
