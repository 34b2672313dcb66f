import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statement } from '../foundation/diagnostics/finding.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { readArgument } from '../foundation/disk/readArgument.ts';
import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import { isSameProposal } from './isSameProposal.ts';
import { readLock, type Lock } from './Lock.ts';
import { lockEnding } from './lockEnding.ts';

/** A lock, and the file that it is. */
export interface FoundLock {
  readonly file: string;
  readonly lock: Lock;
}

/** What a lock tells of its PDF, as the PDF itself does. */
export const stampOfLock = ({ proposal, content }: Lock): Stamp => ({ ...proposal, draft: false, digest: content });

/** The locks of a folder; of a broken one that it is. */
export function locksIn(folder: string): readonly (FoundLock | Problem)[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(lockEnding))
    .map((name) => openLock(join(folder, name)));
}

/** The lock of this revision in some folders; null where none of them has it. */
export function findLock(folders: readonly string[], stamp: Stamp): FoundLock | Problem | null {
  const all = [...new Set(folders.map((folder) => resolve(folder)))].flatMap(locksIn);
  const locks = all.filter((one) => 'lock' in one);
  return locks.find(({ lock }) => isSameProposal(stampOfLock(lock), stamp)) ?? all.find((one) => 'code' in one) ?? null;
}

/** One lock by its name. */
export function openLock(file: string): FoundLock | Problem {
  const read = readArgument(file, sizeLimits.lock);
  if (read.problem !== null) return read.problem;
  const lock = readLock(read.bytes);
  return lock === null ? statement('E608', 'broken', { file }) : { file, lock };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // A folder that is not there holds no lock.
    return [];
  }
}
