import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, dirname, resolve, sep } from 'node:path';

/** How far a search goes: a company's workspace, and not somebody's whole disk. */
const mostFolders = 2_000;
const mostFiles = 5_000;

/**
 * Real paths of the files of a folder and of the folders in it whose names end as asked for, sorted and each once. Links are
 * followed, except to a folder that holds this one. Hidden folders and installed packages are left out; what may not be
 * read holds nothing for us.
 */
export function findFiles(root: string, ends: RegExp, deep: boolean): readonly string[] {
  const top = realPath(root);
  if (top === null) return [];
  const [found, folders] = [new Set<string>(), new Set([top])];
  for (const folder of folders) {
    if (folders.size > mostFolders || found.size >= mostFiles) break;
    for (const entry of entriesOf(folder)) {
      const path = entry.isSymbolicLink() ? realPath(join(folder, entry.name)) : join(folder, entry.name);
      if (path === null) continue;
      const is = entry.isSymbolicLink() ? statSync(path) : entry;
      const isHidden = /^(\.|node_modules$)/.test(entry.name) || `${top}${sep}`.startsWith(`${path}${sep}`);
      if (is.isDirectory() && deep && !isHidden && path !== sep) folders.add(path);
      else if (is.isFile() && ends.test(entry.name)) found.add(path);
    }
  }
  return [...found].sort();
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // A link that leads nowhere, or in a ring.
    return null;
  }
}

function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch {
    return [];
  }
}

const readFolder = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** The nearest folder, from this one upwards, that holds a file of this name; null when none does. */
export function findUpwards(folder: string, name: string): string | null {
  for (let current = resolve(folder); ; current = dirname(current)) {
    try {
      if (statSync(join(current, name), { throwIfNoEntry: false })?.isFile()) return current;
    } catch {
      // A folder that may not be looked into holds nothing for us.
    }
    if (dirname(current) === current) return null;
  }
}
