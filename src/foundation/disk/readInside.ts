import { realpathSync, statSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep, extname } from 'node:path';
import { errorCode, readFileAt, mostBytes } from './readFileAt.ts';

import type { FileRead, Problem } from './Problem.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';

// Names that Windows keeps for devices: such a dossier could not be opened by a colleague.
const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

const outside: Problem = {
  code: 'E122',
  message: 'This file lies outside the dossier’s folder and the workspace.',
  fix: 'Copy the file into the dossier’s folder, and name it from there without "..".',
};
const missing: Problem = {
  code: 'E120',
  message: 'There is no such file.',
  fix: 'Check the name and the folder; names count from the folder of the file that names them.',
};
const fromTheNet: Problem = {
  code: 'E122',
  message: 'Nothing is fetched from the net: only files are read.',
  fix: 'Save it beside the dossier, and write the name of that file here.',
};
const locked: Problem = {
  code: 'E120',
  message: 'This file may not be read.',
  fix: 'Give yourself the right to read it.',
};
const unfit = (what: string): Problem => ({
  code: 'E121',
  message: `This is ${what}.`,
  fix: 'Name an ordinary file here.',
});

function isInside(root: string, absolute: string): boolean {
  const way = relative(root, absolute);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function explain(error: unknown): Problem {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return locked;
    case 'ELOOP':
      return unfit('a link that leads to itself');
    case 'EISDIR':
      return unfit('a folder');
    case 'ENXIO':
      return unfit('no ordinary file');
    case 'ENAMETOOLONG':
      return { ...missing, message: 'This file name is too long.' };
    default:
      return missing;
  }
}

/** The real path of a file that a dossier names, when it lies in one of the folders; links are followed first. */
export function resolveInside(
  roots: readonly string[],
  baseFolder: string,
  name: string,
): { readonly absolute: string } | { readonly problem: Problem } {
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|data:)/i.test(name)) return { problem: fromTheNet };
  const wanted = resolve(baseFolder, name);
  // Asked before the disk is: whether a file outside exists is nobody's business.
  if (!roots.some((root) => isInside(resolve(root), wanted))) return { problem: outside };
  if (name.split(/[\\/]/).some((part) => reserved.test(part)))
    return { problem: unfit('a name that Windows keeps for devices') };
  try {
    const absolute = realpathSync(wanted);
    return roots.some((root) => isInside(realpathSync(root), absolute)) ? { absolute } : { problem: outside };
  } catch (error) {
    const problem = explain(error);
    return { problem: problem === missing ? meantBy(name, wanted, roots) : problem };
  }
}

/** A file that is not there, with the name of one beside it that was probably meant. */
function meantBy(name: string, wanted: string, roots: readonly string[]): Problem {
  const folder = realPath(dirname(wanted));
  const real = roots.flatMap((root) => realPath(root) ?? []);
  const near = folder !== null && real.some((root) => isInside(root, folder)) ? findNear(wanted) : null;
  return near === null ? missing : { ...missing, fix: `Did you mean ${name.slice(0, -basename(name).length)}${near}?` };
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // Not there, or not to be read.
    return null;
  }
}

/**
 * Reads a file that a dossier names: only inside `roots` (the dossier's folder and the workspace), only an ordinary file.
 * @param most bytes it may have
 */
export function readInside(
  roots: readonly string[],
  baseFolder: string,
  name: string,
  most: number = mostBytes,
): FileRead {
  const found = resolveInside(roots, baseFolder, name);
  if ('problem' in found) return { bytes: null, problem: found.problem };
  try {
    if (statSync(found.absolute).isDirectory()) return { bytes: null, problem: unfit('a folder') };
    const bytes = readFileAt(found.absolute, most);
    if (bytes === 'not a file') return { bytes: null, problem: unfit('no ordinary file') };
    if (bytes === 'too large') return { bytes: null, problem: unfit('a file that is too large') };
    return { bytes, absolute: found.absolute, problem: null };
  } catch (error) {
    return { bytes: null, problem: explain(error) };
  }
}

/** Names of the files in a folder and where it really is, or what went wrong. */
type FolderList =
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

/**
 * The file in the same folder that was probably meant: other capitals, a slip, another ending; or a folder, where the name
 * has no ending. Null when none is near.
 */
function findNear(absolute: string): string | null {
  const wanted = basename(absolute);
  const names = namesIn(dirname(absolute), extname(wanted) === '');
  const sameName = names.find((name) => plain(name) === plain(wanted));
  if (sameName !== undefined) return sameName;
  const ending = extname(wanted).toLowerCase();
  const stem = basename(wanted, extname(wanted));
  // Endings are compared apart: with them short names would look alike.
  const alike = names.filter((name) => extname(name).toLowerCase() === ending);
  const meant = didYouMean(
    stem,
    alike.map((name) => basename(name, extname(name))),
  );
  return (
    alike.find((name) => basename(name, extname(name)) === meant) ??
    names.find((name) => plain(basename(name, extname(name))) === plain(stem)) ??
    null
  );
}

/** Systems write the letters of a file name in two ways, and some do not tell capitals apart. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase();

function namesIn(folder: string, withFolders: boolean): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() && !withFolders ? [] : [entry.name])).sort();
  } catch {
    // The folder itself is not there.
    return [];
  }
}
