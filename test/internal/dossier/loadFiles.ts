import { formatPath } from '../../../src/foundation/data/Path.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Loaded, load } from '../../../src/internal/dossier/load.ts';
import type { WrittenOffer } from '../../../src/internal/dossier/model/Dossier.ts';
import { findWorkspace } from '../../../src/internal/dossier/sources/readWorkspace.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';

export const roles = [
  'director',
  'hr',
  'finance',
  'technical',
  'procurement',
  'legal',
  'security',
  'operations',
  'user',
  'other',
];
export const languages = ['en', 'ru', 'ar'];

/** Loads a dossier as the program does, with the languages and roles of the package. */
export const loadFile = (file: string): Loaded<WrittenOffer> =>
  load({ file, workspace: findWorkspace(resolve(dirname(file))), languages, roles, roleOf: () => null });

/** Loads one of the given files out of a folder that holds them all. */
export function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = 'dossier.yaml',
): Loaded<WrittenOffer> {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return loadFile(join(folder, name));
}

/** Findings in short, `E107:12 offer.lines[0].qty`, notes left out. */
export function brief({ diagnostics }: Pick<Loaded, 'diagnostics'>): readonly string[] {
  return diagnostics
    .filter(({ code }) => !code.startsWith('I'))
    .map(({ code, place, path }) => `${code}:${place?.line ?? 0}${path.length === 0 ? '' : ` ${formatPath(path)}`}`);
}
