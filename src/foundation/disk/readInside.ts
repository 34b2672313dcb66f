import { realpathSync, statSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep, extname } from 'node:path';
import { statement, type Statement } from '../diagnostics/finding.ts';
import { errorCode, readFileAt } from './readFileAt.ts';
import { tooLarge, type SizeLimit } from './sizeLimits.ts';

import type { FileRead, Problem } from './Problem.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';

// Names that Windows keeps for devices: such a dossier could not be opened by a colleague.
const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

function isInside(root: string, absolute: string): boolean {
  const way = relative(root, absolute);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function explain(error: unknown): Statement {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return statement('E120', 'locked');
    case 'ELOOP':
      return statement('E121', 'loop');
    case 'EISDIR':
      return statement('E121', 'folder');
    case 'ENXIO':
      return statement('E121', 'device');
    case 'ENAMETOOLONG':
      return statement('E120', 'longName');
    default:
      return statement('E120', 'missing');
  }
}

/** The real path of a file that a dossier names, when it lies in one of the folders; links are followed first. */
export function resolveInside(
  roots: readonly string[],
  baseFolder: string,
  name: string,
): { readonly absolute: string } | { readonly problem: Problem } {
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|data:)/i.test(name)) return { problem: statement('E122', 'net') };
  // A drive of Windows: on another system it would be looked for beside the dossier.
  if (/^[a-z]:[\\/]/i.test(name) && sep === '/') return { problem: statement('E122', 'outside') };
  const wanted = resolve(baseFolder, name);
  // Asked before the disk is: whether a file outside exists is nobody's business.
  if (!roots.some((root) => isInside(resolve(root), wanted))) return { problem: statement('E122', 'outside') };
  if (name.split(/[\\/]/).some((part) => reserved.test(part))) return { problem: statement('E121', 'reserved') };
  try {
    const absolute = realpathSync(wanted);
    return roots.some((root) => isInside(realpathSync(root), absolute))
      ? { absolute }
      : { problem: statement('E122', 'outside') };
  } catch (error) {
    const problem = explain(error);
    return { problem: problem.says === 'missing' ? meantBy(name, wanted, roots) : problem };
  }
}

/** A file that is not there, with the name of one beside it that was probably meant. */
function meantBy(name: string, wanted: string, roots: readonly string[]): Statement {
  const slashed = sep === '/' && name.includes('\\') ? name.replaceAll('\\', '/') : null;
  if (slashed !== null && !/^[a-z]:/i.test(slashed)) return statement('E120', 'backslash', { suggestion: slashed });
  const folder = realPath(dirname(wanted));
  const real = roots.flatMap((root) => realPath(root) ?? []);
  const near = folder !== null && real.some((root) => isInside(root, folder)) ? findNear(wanted) : null;
  const suggestion = near === null ? null : `${name.slice(0, -basename(name).length)}${near}`;
  return statement('E120', 'missing', { suggestion });
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
 * @param limit of its kind
 */
export function readInside(roots: readonly string[], baseFolder: string, name: string, limit: SizeLimit): FileRead {
  const found = resolveInside(roots, baseFolder, name);
  if ('problem' in found) return { bytes: null, problem: found.problem };
  try {
    if (statSync(found.absolute).isDirectory()) return { bytes: null, problem: statement('E121', 'folder') };
    const bytes = readFileAt(found.absolute, limit);
    if (bytes === 'not a file') return { bytes: null, problem: statement('E121', 'device') };
    if (!(bytes instanceof Uint8Array))
      return { bytes: null, problem: statement('E121', 'large', tooLarge(bytes, limit)) };
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
    return { names: null, problem: statement('E121', 'noFolder') };
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
