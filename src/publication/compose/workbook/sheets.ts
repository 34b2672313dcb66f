import type { Inlines } from '../../document/Inline.ts';
import type { Sheet, SheetRow } from '../../document/Workbook.ts';
import { editableOf } from '../coverOf.ts';
import type { Composer } from '../pieces/Composer.ts';
import { text } from './cells.ts';

/** A table of a sheet: its head, and how wide its columns are for what it holds. */
export interface SheetTable {
  readonly table: {
    readonly head: SheetRow;
    readonly widths: (rows: readonly SheetRow[]) => readonly number[];
  };
  readonly body: readonly SheetRow[];
  /** Over its head, where a sheet has several. */
  readonly title?: Inlines;
  /** Under it. */
  readonly notes?: readonly Inlines[];
}

interface SheetParts {
  readonly name: Inlines;
  readonly title: Inlines;
  readonly tables: readonly SheetTable[];
}

export const space: SheetRow = { kind: 'space', cells: [] };

/** What is said over or under a table runs over its columns. */
const isTabular = ({ kind }: SheetRow): boolean => kind !== 'note' && kind !== 'title';

/** As wide as what is said over a table needs, in characters: its first column of words gives way. */
const leastOfAll = 76;

function withRoom(widths: readonly number[]): readonly number[] {
  const missing = leastOfAll - widths.reduce((all, width) => all + width, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return missing <= 0 ? widths : widths.map((width, i) => (i === widest ? width + missing : width));
}

/** A sheet: its title, that it is a copy of the PDF, and its tables one under the other. */
export function sheetOf(composer: Composer, { name, title, tables }: SheetParts): Sheet {
  const widths = tables.map(({ table, body }) => table.widths(body.filter(isTabular)));
  const columns = Math.max(0, ...widths.map((all) => all.length));
  const each = Array.from({ length: columns }, (_, i) => Math.max(...widths.map((all) => all[i] ?? 0)));
  return {
    name,
    widths: withRoom(each),
    rows: [
      { kind: 'title', cells: [text(title)] },
      { kind: 'note', cells: [text(editableOf(composer))] },
      ...tables.flatMap(({ table, body, title: own = [], notes = [] }, i): readonly SheetRow[] => [
        ...(i === 0 ? [] : [space]),
        ...(own.length === 0 ? [] : [{ kind: 'title', cells: [text(own)] } as const]),
        ...(table.head.cells.every((cell) => cell === null) ? [] : [table.head]),
        ...body,
        ...notes.flatMap((note): readonly SheetRow[] =>
          note.length === 0 ? [] : [{ kind: 'note', cells: [text(note)] }],
        ),
      ]),
    ],
  };
}
