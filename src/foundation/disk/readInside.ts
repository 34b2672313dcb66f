import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { errorCode } from './errorCode.ts';
import { findNear } from './findNear.ts';
import type { FileRead, Problem } from './Problem.ts';
import { readFileAt } from './readFileAt.ts';

const mostBytes = 64 * 1024 * 1024;
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
