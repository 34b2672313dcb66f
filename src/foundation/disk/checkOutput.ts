import { realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { statement } from '../diagnostics/finding.ts';
import type { Problem } from './Problem.ts';

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

/**
 * An output is never written over one of the inputs, whatever it is called and however it is reached.
 * @param inputs absolute paths of every file that was read
 */
export const checkOutput = (path: string, inputs: readonly string[]): Problem | null =>
  inputs.some((input) => isSameFile(path, input)) ? statement('E602', 'input', { file: path }) : null;
