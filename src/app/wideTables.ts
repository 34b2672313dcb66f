import { finding } from '../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import { cellWith } from './cellWith.ts';
import { placeFinding } from './findings.ts';
import type { ReadDossier } from './readDossier.ts';
import type { Typeset } from './typeset.ts';

/** Tables in which words would be cut (E521), at the cell of the longest word. */
export const wideTables = (wide: Typeset['tooWide'], { loaded }: ReadDossier): readonly Diagnostic[] =>
  wide.flatMap(({ place, column, word }) => {
    const table = loaded.dossier?.tables[place];
    if (table === undefined) return [];
    const head = table.columns[column]?.head;
    const holes = { table: table.id, column: head === undefined ? String(column + 1) : firstText(head), word };
    const path = ['tables', place, ...cellWith(word, column, table)];
    return [placeFinding(finding('E521', 'wide', { path, found: word, ...holes }), loaded.places)];
  });
