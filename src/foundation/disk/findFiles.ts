import { readdirSync, statSync } from 'node:fs';
import { join, dirname, resolve } from 'node:path';

/** How far a search goes: a company's workspace, and not somebody's whole disk. */
const mostFolders = 2_000;
const mostFiles = 5_000;

/**
 * Files of a folder and of the folders in it whose names end as asked for, sorted by path. Hidden folders, installed
 * packages and links are not followed; what may not be read holds nothing for us.
 */
export function findFiles(root: string, ends: RegExp, deep: boolean): readonly string[] {
  const found: string[] = [];
  const open = [root];
  for (let seen = 0; seen < mostFolders && found.length < mostFiles; seen++) {
    const folder = open.shift();
    if (folder === undefined) break;
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && deep && !/^(\.|node_modules$)/.test(entry.name)) open.push(path);
      else if (entry.isFile() && ends.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
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
