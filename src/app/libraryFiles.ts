import { join, relative, resolve } from 'node:path';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { findWorkspace, readWorkspace } from '../internal/dossier/sources/readWorkspace.ts';
import { type BlockFile, readFolder } from '../internal/library/blockFiles.ts';
import { UsageError } from './Session.ts';

/** Whose library is looked at: a folder, or the one that the workspace names. */
export interface LibraryRequest {
  /** Null: the library of the workspace one stands in. */
  readonly folder: string | null;
  /** Dossiers that the library has to serve. */
  readonly dossiers: readonly string[];
  readonly date: string | undefined;
  readonly allow: readonly string[];
  readonly strict: boolean;
}

export interface LibraryFiles {
  readonly files: readonly BlockFile[];
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files of the library that was asked for. */
export function libraryFiles({ folder }: Pick<LibraryRequest, 'folder'>): LibraryFiles {
  const base = folder ?? workspaceFolder();
  const read = readFolder({ name: '.', base: resolve(base), roots: [resolve(base)], shown: base, origin: 'workspace' });
  const missing: readonly Diagnostic[] =
    read.problem === null
      ? []
      : [
          diagnose(
            {
              code: 'E601',
              message: `${base} is not a readable folder.`,
              path: [],
              found: null,
              fix: 'Check the name, and the folder you are in.',
            },
            null,
          ),
        ];
  return {
    files: read.files,
    inputs: read.files.map(({ shown, absolute, text }) => ({ name: shown, absolute, text, privateLines: new Set() })),
    diagnostics: [...missing, ...read.diagnostics],
  };
}

/** The library that the nearest kam-propose.yaml names. */
function workspaceFolder(): string {
  const { folder, settings } = readWorkspace(findWorkspace(resolve('.')), (absolute) => relative('', absolute));
  if (settings?.library === undefined)
    throw new UsageError('Name the folder of a library: there is no kam-propose.yaml above that names one.');
  return relative('', join(folder, settings.library)) || '.';
}
