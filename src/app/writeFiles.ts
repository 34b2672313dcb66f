import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { checkOutput } from '../foundation/disk/checkOutput.ts';
import { isOursOrAbsent } from '../foundation/disk/isOursOrAbsent.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import { filePaths, pagePath } from './outputName.ts';
import type { Made } from './typeset.ts';

/** A file that was written, with the hash of its bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the files of every format, each whole. All names are looked at before the first is written.
 * @param inputs absolute paths of every file that was read
 */
export function writeFiles(
  made: readonly Made[],
  named: string,
  inputs: readonly string[],
  force: boolean,
): { readonly written: readonly WrittenFile[]; readonly problem: Problem | null } {
  const planned = made.flatMap(({ output, files }) => {
    const paths = filePaths(named, output, { count: files.length, alone: made.length === 1 });
    return files.map((bytes, i) => ({ path: paths[i] ?? named, bytes }));
  });
  for (const { path } of planned) {
    const problem = checkOutput(path, inputs, force);
    if (problem) return { written: [], problem };
  }
  const written: WrittenFile[] = [];
  for (const { path, bytes } of planned) {
    const problem = writeAtomically(path, bytes);
    if (problem) return { written, problem };
    written.push({ path, hash: hashOf(bytes) });
  }
  for (const { output, files } of made)
    if (output.files === 'one a page') removeBeyond(named, output.format, files.length);
  return { written, problem: null };
}

/** Pages of ours that an earlier, longer build left behind: whoever sends the folder would send them too. */
function removeBeyond(named: string, format: string, count: number): void {
  for (let page = count + 1; ; page += 1) {
    const path = pagePath(named, format, page, count);
    if (!existsSync(path) || !isOursOrAbsent(path)) return;
    rmSync(path, { force: true });
  }
}
