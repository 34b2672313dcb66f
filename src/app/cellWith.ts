import type { Path } from '../foundation/data/Path.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { everyText, type Words } from '../internal/dossier/schema/words.ts';

type Table = Dossier['tables'][number];

/** The cell of a column in which a word stands, from the table: of its rows, else its head; the table where none has it. */
export function cellWith(word: string, column: number, { columns, rows }: Pick<Table, 'columns' | 'rows'>): Path {
  const has = (words: Words | null | undefined): boolean =>
    everyText(words ?? undefined).some((text) => text.includes(word));
  const row = rows.findIndex((cells) => has(cells[column]));
  if (row >= 0) return ['rows', row, column];
  return has(columns[column]?.head) ? ['columns', column, 'head'] : [];
}
