import { dirname, relative, resolve } from 'node:path';
import { formatPath, type Path } from '../foundation/data/Path.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { isField } from '../internal/dossier/schema/fieldNames.ts';

/** A finding as it may leave the company: its code, how grave it is, and its place. */
export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  /** Counted from the folder of the dossier; null where no file of the user is meant. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Keys that are the user's own words are left out: `dmu[1].criteria.*`. */
  readonly path: string | null;
}

/** Findings without anything that was written: no sentence, no value, no key that is not one of the program's. */
export const findingsJson = (diagnostics: readonly Diagnostic[], dossier: string): readonly FindingJson[] =>
  diagnostics.map(({ code, severity, place, path }) => ({
    code,
    severity,
    file: place === null ? null : fileFrom(dossier, place.file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: path.length === 0 ? null : formatPath(path.map(ownWord)).replaceAll('["*"]', '.*').replace(/^\./, ''),
  }));

const ownWord = (step: Path[number]): Path[number] => (typeof step === 'number' || isField(step) ? step : '*');

/** Files of the package have names of their own; others lie near the dossier. */
const fileFrom = (dossier: string, file: string): string =>
  file.startsWith('templates') ? file : relative(dirname(resolve(dossier)), resolve(file)).replaceAll('\\', '/');
