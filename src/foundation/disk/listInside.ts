import { readdirSync } from 'node:fs';
import type { Problem } from './Problem.ts';
import { resolveInside } from './readInside.ts';

/** Names of the files in a folder and where it really is, or what went wrong. */
export type FolderList =
  | { readonly names: readonly string[]; readonly absolute: string; readonly problem: null }
  | { readonly names: null; readonly problem: Problem };

/** Lists a folder that a dossier names, only inside `roots`; sorted by code point, folders in it left out. */
export function listInside(roots: readonly string[], baseFolder: string, name: string): FolderList {
  const found = resolveInside(roots, baseFolder, name);
  if ('problem' in found) return { names: null, problem: found.problem };
  try {
    const entries = readdirSync(found.absolute, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    return { names: names.sort(), absolute: found.absolute, problem: null };
  } catch {
    const problem = {
      code: 'E121',
      message: 'This is no folder that may be read.',
      fix: 'Name a folder here.',
    } as const;
    return { names: null, problem };
  }
}
