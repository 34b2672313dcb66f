import { realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { statement } from '../diagnostics/finding.ts';
import type { Problem } from './Problem.ts';
import { errorCode } from './readFileAt.ts';

const statOf = (path: string): Stats | null => {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
};

/** The real name a file has or would get: links in its folder followed. */
function realName(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(resolve(path))), basename(path));
    } catch {
      return resolve(path);
    }
  }
}

/** Names that some file systems hold to be one: case and the form of accents do not count there. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

function isSameFile(path: string, other: string): boolean {
  const [one, two] = [statOf(path), statOf(other)];
  if (one !== null && one.dev === two?.dev && one.ino === two.ino) return true;
  return folded(realName(path)) === folded(realName(other));
}

/** What no flag can help against: a folder of that name, or a name that the system does not take. */
function hindranceAt(path: string): Problem | null {
  try {
    return statSync(path).isDirectory() ? statement('E603', 'folder', { file: path }) : null;
  } catch (error) {
    return errorCode(error) === 'ENAMETOOLONG' ? statement('E603', 'longName', { file: path }) : null;
  }
}

/**
 * An output is never written over one of the inputs, whatever it is called and however it is reached, nor where a folder has
 * its name.
 * @param inputs absolute paths of every file that was read
 */
export const checkOutput = (path: string, inputs: readonly string[]): Problem | null =>
  inputs.some((input) => isSameFile(path, input)) ? statement('E602', 'input', { file: path }) : hindranceAt(path);
