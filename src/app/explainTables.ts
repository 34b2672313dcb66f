import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Document } from '../publication/document/Document.ts';
import { ownTablesIn } from '../publication/document/ownTables.ts';

/** A table of the writer's own: by its id, with the section in which it stands and how many rows it has. */
export interface ExplainedTable {
  readonly id: string;
  readonly section: string;
  readonly rows: number;
}

/** The tables that a document holds, in the order in which they stand there. */
export const explainTables = ({ tables }: Dossier, { sections, annexes }: Document): readonly ExplainedTable[] =>
  [...sections, ...annexes.map(({ blocks }) => ({ id: 'annex', blocks }))].flatMap(({ id: section, blocks }) =>
    ownTablesIn(blocks).flatMap(({ place }) => {
      const table = tables[place];
      return table === undefined ? [] : [{ id: table.id, section, rows: table.rows.length }];
    }),
  );
