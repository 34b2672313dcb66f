import { formatPath } from '../../../src/foundation/data/formatPath.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Loaded, load } from '../../../src/internal/dossier/load.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';

export const roles = ['director', 'hr', 'finance', 'technical', 'procurement', 'legal', 'security', 'user', 'other'];
export const languages = ['en', 'ru', 'ar'];

/** Loads one of the given files out of a folder that holds them all. */
export function loadFiles(files: Readonly<Record<string, string | Uint8Array>>, name = 'dossier.yaml'): Loaded {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return load({ file: join(folder, name), languages, roles });
}

/** Findings in short, `E107:12 offer.lines[0].qty`, notes left out. */
export function brief({ diagnostics }: Loaded): readonly string[] {
  return diagnostics
    .filter(({ code }) => !code.startsWith('I'))
    .map(({ code, place, path }) => `${code}:${place?.line ?? 0}${path.length === 0 ? '' : ` ${formatPath(path)}`}`);
}
