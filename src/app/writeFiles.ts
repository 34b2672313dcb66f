import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { checkOutput } from '../foundation/disk/checkOutput.ts';
import { isOursOrAbsent, type Mark } from '../foundation/disk/isOursOrAbsent.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import { filePaths, pagePath, stemOf } from './outputName.ts';
import type { Format } from '../publication/output/formats.ts';
import type { Made } from './typeset.ts';

/** A file that was written, with the hash of its bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What files are written with. */
export interface WrittenWith {
  /** Absolute paths of every file that was read. */
  readonly inputs: readonly string[];
  /** Every format that there is: its endings and marks are known. */
  readonly formats: readonly Format[];
  readonly force: boolean;
}

/** Writes the files of every format, each whole. All names are looked at before the first is written. */
export function writeFiles(
  made: readonly Made[],
  named: string,
  { inputs, formats, force }: WrittenWith,
): { readonly written: readonly WrittenFile[]; readonly problem: Problem | null } {
  const stem = stemOf(named, formats);
  const marks = formats.map(({ isOurs }) => isOurs);
  const planned = made.flatMap(({ output, files }) => {
    const paths = filePaths({ named, stem }, output, { count: files.length, alone: made.length === 1 });
    return files.map((bytes, i) => ({ path: paths[i] ?? named, bytes }));
  });
  for (const { path } of planned) {
    const problem = checkOutput(path, inputs, marks, force);
    if (problem) return { written: [], problem };
  }
  const written: WrittenFile[] = [];
  for (const { path, bytes } of planned) {
    const problem = writeAtomically(path, bytes);
    if (problem) return { written, problem };
    written.push({ path, hash: hashOf(bytes) });
  }
  for (const { output, files } of made)
    if (output.files === 'one a page') removeBeyond(stem, output.extension, files.length, marks);
  return { written, problem: null };
}

/** Pages that an earlier, longer build left behind: whoever sends the folder would send them too. */
function removeBeyond(stem: string, extension: string, count: number, marks: readonly Mark[]): void {
  for (let page = count + 1; ; page += 1) {
    const path = pagePath(stem, extension, page, count);
    if (!existsSync(path) || !isOursOrAbsent(path, marks)) return;
    rmSync(path, { force: true });
  }
}
