import { isPlainList, type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { counted } from '../../../foundation/text/counted.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { asTyped, cutTo, rowsIn } from './cells.ts';
import { mostPlaces, numbersOf, unclearIn } from './columnNumbers.ts';
import { columnsOfTable } from './tableColumns.ts';
import type { Context, Group, Spec } from './Question.ts';
import { sectionSpec } from './sections.ts';
import { entriesAt, textAt } from './textAt.ts';
import { wouldBreak } from './wouldBreak.ts';

const mostColumns = 7;

const editsOfRow = (row: readonly string[], path: Path): readonly Edit[] =>
  row.map((cell, at) => ({ path: [...path, at], value: cell }));

const editsOfRows = (rows: readonly (readonly string[])[], list: Path, from: number): readonly Edit[] =>
  rows.flatMap((row, at) => editsOfRow(row, [...list, from + at]));

/** The heads of a table with what was pasted below them. */
function tableIn(typed: string): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const all = rowsIn(typed);
  const width = Math.max(0, ...all.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const [heads = [], ...rows] = cutTo(all, width);
  return { heads, rows };
}

/** A table whose heads are asked for may be pasted whole; what is below its first row are its rows. */
const writeHeads: NonNullable<Spec['writes']> = (answer, { item }) => {
  const { heads, rows } = tableIn(String(answer));
  return [
    ...heads.map((head, at) => ({ path: [...item, 'columns', at, 'head'], value: head })),
    ...editsOfRows(rows, [...item, 'rows'], 0),
  ];
};

const refuseHeads: NonNullable<Spec['refuses']> = (typed) => {
  const { heads, rows } = tableIn(typed);
  if (heads.length > mostColumns)
    return `These are ${heads.length} columns, and ${mostColumns} are what can be read on a page. Leave some out, or make two tables of them.`;
  const empty = heads.indexOf('');
  if (heads.length === 0 || empty >= 0) return `Column ${empty + 1 || 1} has no head. Write one: Tag; Weight; Price`;
  return refuseLength(rows, heads.length);
};

/** Rows that have not a cell for each column. */
function refuseLength(rows: readonly (readonly string[])[], columns: number): string | null {
  const at = rows.findIndex((row) => row.length !== columns);
  const row = rows[at];
  if (row === undefined) return null;
  const which = rows.length === 1 ? 'This row' : `Row ${at + 1}, ${asTyped(row)},`;
  const example = 'with ; between them, and nothing between two ; for an empty one';
  return `${which} has ${counted(row.length, 'cell')}, and the table has ${counted(columns, 'column')}. Write ${counted(columns, 'cell')}, ${example}.`;
}

/** What came of a paste. */
const tellTable: NonNullable<Spec['tells']> = (answer) => {
  const { heads, rows: below } = tableIn(String(answer));
  return below.length === 0
    ? null
    : `Read: ${counted(heads.length, 'column')}, and ${counted(below.length, 'row')} under the heads.`;
};

const tellRows: NonNullable<Spec['tells']> = (answer) => {
  const count = rowsIn(String(answer ?? '')).length;
  return count < 2 ? null : `Read: ${counted(count, 'row')}.`;
};

const columnsAt = ({ values, item }: Context): readonly Plain[] => entriesAt(values, ...item.slice(0, -2), 'columns');

const headsOf = (context: Context): string => asTyped(columnsAt(context).map((column) => textAt(column, 'head')));

const isThere = ({ values, item }: Context): boolean => plainAt(values, item) !== undefined;

/** The row in its own place takes one; at the end of the list there may come several. */
const refuseRows: NonNullable<Spec['refuses']> = (typed, context) => {
  const rows = cutTo(rowsIn(typed), columnsAt(context).length);
  if (rows.length === 0) return 'All its cells are empty.';
  if (rows.length > 1 && isThere(context)) return 'This is one row: write its cells, with ; between them.';
  const wrong = refuseLength(rows, columnsAt(context).length);
  return wrong ?? wouldBreak(writeRows(typed, context), context, context.item.slice(0, 2));
};

/** Rows as they are typed; in a column of numbers as a dossier writes them, with as many decimals as it then needs. */
const writeRows: NonNullable<Spec['writes']> = (answer, context) => {
  const columns = columnsAt(context);
  const rows = cutTo(rowsIn(String(answer)), columns.length).map((row) =>
    row.map((cell, at) => (textAt(columns[at] ?? null, 'align') === 'number' ? asNumber(cell) : cell)),
  );
  const { item } = context;
  const widened = columns.flatMap((column, at) => {
    const places = Number(textAt(column, 'places') || 0);
    const most = Math.max(...rows.map((row) => decimalsOf(row[at] ?? '')));
    const path = [...item.slice(0, -2), 'columns', at, 'places'];
    return places > 0 && most > places && most <= mostPlaces ? [{ path, value: most }] : [];
  });
  return [...widened, ...editsOfRows(rows, item.slice(0, -1), Number(item.at(-1)))];
};

/** What reads in two ways is left, for the loader to ask. */
const asNumber = (cell: string): string => (unclearIn([cell]) === null ? (numbersOf([cell])?.cells[0] ?? cell) : cell);

const decimalsOf = (cell: string): number =>
  unclearIn([cell]) === null ? (/^-?\d+\.(\d+)$/.exec(cell)?.[1]?.length ?? 0) : 0;

const cellsOf = (row: Plain): readonly string[] => (isPlainList(row) ? row.map((cell) => textAt(cell)) : []);

function promptRow(context: Context): string {
  if (isThere(context)) return `This row: ${headsOf(context)}`;
  return context.item.at(-1) === 0 ? `The first row: ${headsOf(context)}` : 'The next row, or several (Enter: no more)';
}

const rows: Group = {
  group: 'texts',
  id: 'rows',
  at: 'rows',
  title: 'Row',
  mandatory: true,
  more: 'The next row, or several (Enter: no more)',
  tell: (entry) => asTyped(cellsOf(entry)),
  specs: [
    {
      id: 'row',
      label: 'Row',
      kind: 'rows',
      prompt: promptRow,
      why: ({ item }) =>
        item.at(-1) === 0
          ? 'Its cells with ; between them. Rows that are copied from a spreadsheet can be pasted.'
          : '',
      refuses: refuseRows,
      writes: writeRows,
      tells: tellRows,
    },
  ],
};

/** A table of the writer's own: typed row by row, or pasted. */
export const tables: Group = {
  group: 'list',
  id: 'tables',
  at: 'tables',
  title: 'Table',
  more: 'Another table?',
  named: (entry) => textAt(entry, 'title'),
  tell: (entry) => `${textAt(entry, 'title')}, ${counted(entriesAt(entry, 'rows').length, 'row')}`,
  specs: [
    { id: 'table_title', at: 'title', mandatory: true, label: 'Title', prompt: 'The title of the table' },
    sectionSpec('table_section'),
    {
      id: 'heads',
      kind: 'rows',
      mandatory: true,
      prompt: 'The heads of its columns, with ; between them: Tag; Weight; Price',
      why: 'Or copy the whole table in your spreadsheet, heads first, and paste it here.',
      refuses: refuseHeads,
      writes: writeHeads,
      tells: tellTable,
    },
    { id: 'table_note', at: 'note', label: 'Note under it', prompt: 'A note under it (optional)', when: () => false },
    {
      id: 'table_source',
      at: 'source',
      label: 'Source',
      prompt: 'Where does it come from? (optional)',
      when: () => false,
    },
  ],
  inner: [rows, columnsOfTable],
};
