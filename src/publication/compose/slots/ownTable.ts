import type { TableCellFacts, TableFacts } from '../../../proposal/Table.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Column, Row, Table } from '../../document/Table.ts';
import { joined, plain, sentence, type Composer } from '../pieces/Composer.ts';
import { requirementMarks } from '../pieces/requirementMarks.ts';
import { carriedForward, cell } from '../pieces/table.ts';

/** A table of the writer's own as it is printed. */
export function ownTable(composer: Composer, table: TableFacts): Table {
  const { start, words, say, locale } = composer;
  const title = [
    ...requirementMarks(composer, (where) => 'table' in where && where.table === table.place),
    ...start(table.title),
  ];
  const source = table.source === null ? [] : words('table.source', { source: say(table.source) });
  const note = joined([table.note === null ? [] : sentence(start(table.note), locale), source], ' ');
  return {
    type: 'table',
    own: table.place,
    title,
    columns: columnsOf(composer, table),
    rows: [...bodyRows(composer, table), ...sumRow(composer, table)],
    carriedForward: table.rows.some(({ running }) => running !== null) ? carriedForward(composer) : null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: plain(title),
  };
}

/** Longer words than these share the room that is left, in characters. */
const longText = 24;

/** A column of words is as wide as its longest entry; those with long ones share the rest, else the one with the longest has it. */
function columnsOf(composer: Composer, { columns, rows }: TableFacts): readonly Column[] {
  const longest = columns.map(({ head }, i) => {
    const entries = rows.map(({ cells }) => plain(valueOf(composer, cells[i])).length);
    return Math.max(head.text.length, ...entries);
  });
  const ofWords = longest.filter((_, i) => columns[i]?.numeric === false);
  const fillsFrom = Math.min(longText + 1, Math.max(...(ofWords.length > 0 ? ofWords : longest)));
  return columns.map((column, i): Column => {
    const characters = longest[i] ?? 0;
    const fills = characters >= fillsFrom && (ofWords.length === 0 || !column.numeric);
    return {
      align: column.numeric ? 'number' : 'start',
      width: fills ? 'fill' : { characters },
      head: headOf(composer, column),
      wraps: true,
      even: column.even,
    };
  });
}

const headOf = ({ start, say, words }: Composer, { head, unit }: TableFacts['columns'][number]): Inlines =>
  unit === null ? start(head) : words('table.head', { head: start(head), unit: say(unit) });

const valueOf = ({ start, say }: Composer, value: TableCellFacts | undefined): Inlines => {
  if (value?.number) return say(value.number);
  return value?.text ? start(value.text) : [];
};

const bodyRows = (composer: Composer, { rows }: TableFacts): readonly Row[] =>
  rows.map(({ cells, running }) => ({
    kind: 'body',
    cells: cells.map((value) => cell({ children: valueOf(composer, value) })),
    carried: running === null ? null : composer.say(running),
  }));

/** What the columns come to; nothing where none is added up. Its words stand in the first column, where that is free. */
function sumRow({ say, words }: Composer, { columns }: TableFacts): readonly Row[] {
  if (columns.every(({ sum }) => sum === null)) return [];
  const cells = columns.map(({ sum }, i): Cell => {
    if (sum !== null) return cell({ children: say(sum) });
    return cell({ children: i === 0 ? words('table.sum') : [] });
  });
  return [{ kind: 'subtotal', cells, carried: null }];
}
