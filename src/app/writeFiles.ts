import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { makeFolder } from '../foundation/disk/makeFolder.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import type { Plan } from './planFiles.ts';

/** A file that was written, with the hash of its bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the files of a plan, each whole, and takes away the pages that are no longer any. */
export function writeFiles({ files, surplus, folder }: Plan): {
  readonly written: readonly WrittenFile[];
  readonly problem: Problem | null;
} {
  if (folder !== null) makeFolder(folder);
  const written: WrittenFile[] = [];
  for (const { path, bytes } of files) {
    const problem = writeAtomically(path, bytes);
    if (problem) return { written, problem };
    written.push({ path, hash: hashOf(bytes) });
  }
  for (const path of surplus) rmSync(path, { force: true });
  return { written, problem: null };
}
