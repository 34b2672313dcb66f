import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import {
  isOfNumbers,
  numbersIn,
  runningSums,
  sumOf,
  type Table,
  type TableCell,
} from '../internal/dossier/model/tableNumbers.ts';
import type { Path } from '../foundation/data/Path.ts';
import type { Decimal } from '../foundation/money/Decimal.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { TableCellFacts, TableFacts } from '../proposal/Table.ts';
import { numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Tables of the writer's own, with the sums of their columns. */
export const discloseTables = ({ tables }: Dossier, speaker: Speaker): Facts['tables'] =>
  Object.fromEntries(tables.map((table, place) => [table.id, disclosed(table, place, speaker)]));

function disclosed(table: Table, place: number, speaker: Speaker): TableFacts {
  const path = ['tables', place];
  const { title, section, columns, rows, note, source } = table;
  const running = runningSums(table);
  const numbers = columns.map((_, at) => numbersIn(table, at));
  return {
    place,
    section,
    title: speaker.say(title, [...path, 'title']),
    columns: columns.map((column, at) => {
      const sum = sumOf(table, at);
      return {
        head: speaker.say(column.head, [...path, 'columns', at, 'head']),
        unit: speaker.maybe(column.unit, [...path, 'columns', at, 'unit']),
        numeric: isOfNumbers(column),
        even: column.places !== undefined,
        sum: sum === null ? null : numeral(sum),
      };
    }),
    rows: rows.map((row, at) => {
      const sum = running[at] ?? null;
      return {
        cells: columns.map((_, i) => cell(row[i] ?? null, numbers[i]?.[at] ?? null, [...path, 'rows', at, i], speaker)),
        running: sum === null ? null : numeral(sum),
      };
    }),
    note: speaker.maybe(note, [...path, 'note']),
    source: speaker.maybe(source, [...path, 'source']),
  };
}

function cell(written: TableCell, number: Decimal | null, path: Path, speaker: Speaker): TableCellFacts {
  if (number !== null) return { text: null, number: numeral(number, path) };
  return { text: written === null ? null : speaker.say(written, path), number: null };
}
