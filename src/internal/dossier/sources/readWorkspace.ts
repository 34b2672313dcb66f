import { join, relative } from 'node:path';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { findUpwards } from '../../../foundation/disk/findUpwards.ts';
import { readInside } from '../../../foundation/disk/readInside.ts';
import type * as z from 'zod/mini';
import { readSection } from '../../../foundation/schema/readSection.ts';
import { workspace as schema } from '../schema/dossier.ts';
import { readYaml, type ReadFile } from './readYaml.ts';

const fileName = 'kam-propose.yaml';

/** What a company writes once, and where. */
export interface Workspace {
  /** The nearest folder above with kam-propose.yaml, else the dossier's own. */
  readonly folder: string;
  readonly file: ReadFile | null;
  readonly settings: z.output<typeof schema> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds and reads the workspace of a dossier's folder. `nameOf` turns a name beside the dossier into one for messages. */
export function readWorkspace(dossierFolder: string, nameOf: (name: string) => string): Workspace {
  const folder = findUpwards(dossierFolder, fileName);
  if (folder === null) return { folder: dossierFolder, file: null, settings: null, diagnostics: [] };
  const name = nameOf(join(relative(dossierFolder, folder), fileName));
  const read = readInside([folder], folder, fileName);
  if (read.problem) {
    const place = { file: name, line: 1, column: 1, length: 1 };
    const diagnostics = [diagnose({ ...read.problem, path: [], found: null }, place)];
    return { folder, file: null, settings: null, diagnostics };
  }
  const file = readYaml(read.bytes, name, read.absolute, 'map');
  const { tree } = file;
  if (!tree) return { folder, file, settings: null, diagnostics: file.diagnostics };
  const found = [...file.diagnostics];
  const reading = { section: null, sections: [], schema, value: tree.value, place: tree.place };
  const settings = readSection(schema, reading, (more) => found.push(...more)) ?? null;
  return { folder, file, settings, diagnostics: found };
}
