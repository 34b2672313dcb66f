import { sizeLimits } from '../../../foundation/disk/sizeLimits.ts';
import { join } from 'node:path';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { findUpwards } from '../../../foundation/disk/findFiles.ts';
import { readInside } from '../../../foundation/disk/readInside.ts';
import type * as z from 'zod/mini';
import { readSection } from '../../../foundation/schema/readSection.ts';
import { workspace as schema } from '../schema/dossier.ts';
import { doubtfulNumbers } from '../schema/doubtfulNumbers.ts';
import { readYaml, type ReadFile } from './readYaml.ts';

const fileName = 'kam-propose.yaml';

/** Where a workspace is: looked for once, before anything is read. */
export interface FoundWorkspace {
  /** The nearest folder above with kam-propose.yaml, else the dossier's own. */
  readonly folder: string;
  /** Its kam-propose.yaml, absolute; null where there is none. */
  readonly file: string | null;
}

/** Looks for the workspace of a dossier's folder. */
export function findWorkspace(folder: string): FoundWorkspace {
  const found = findUpwards(folder, fileName);
  return found === null ? { folder, file: null } : { folder: found, file: join(found, fileName) };
}

/** What a company writes once, and where. */
export interface Workspace {
  readonly folder: string;
  /** Null where there is no kam-propose.yaml, or it cannot be read. */
  readonly file: ReadFile | null;
  readonly settings: z.output<typeof schema> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a workspace's file. `nameOf` turns its absolute path into a name for messages. */
export function readWorkspace(found: FoundWorkspace, nameOf: (absolute: string) => string): Workspace {
  const { folder } = found;
  const nothing = { folder, file: null, settings: null, diagnostics: [] };
  if (found.file === null) return nothing;
  const name = nameOf(found.file);
  const read = readInside([folder], folder, fileName, sizeLimits.workspace);
  if (read.problem) {
    const place = { file: name, line: 1, column: 1, length: 1 };
    return { ...nothing, diagnostics: [diagnose({ ...read.problem, path: [], found: null }, place)] };
  }
  const file = readYaml(read.bytes, name, read.absolute, 'map');
  const { tree } = file;
  if (!tree) return { folder, file, settings: null, diagnostics: file.diagnostics };
  const diagnostics = [...file.diagnostics];
  const reading = { section: null, sections: [], schema, value: tree.value, place: tree.place };
  const settings = readSection(schema, reading, (more) => diagnostics.push(...more)) ?? null;
  const doubts = doubtfulNumbers(schema, tree.value, [], null);
  diagnostics.push(...doubts.map((doubt) => diagnose(doubt, tree.place(doubt.path))));
  return { folder, file, settings, diagnostics };
}
