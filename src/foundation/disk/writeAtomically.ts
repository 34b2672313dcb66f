import { statement, type Says, type Statement } from '../diagnostics/finding.ts';
import type { ofSchemas } from '../diagnostics/messages/shared.ts';
import { holdSignals } from './holdSignals.ts';
import { errorCode } from './readFileAt.ts';
import type { Problem } from './Problem.ts';
import { removeLeftovers, temporaryNameFor } from './temporaryFiles.ts';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';

const reasons: Readonly<Record<string, Exclude<Says<'E603'>, 'system' | keyof typeof ofSchemas>>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EIO: 'broken',
  EACCES: 'right',
  EPERM: 'right',
  EROFS: 'readOnly',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'folder',
  EXDEV: 'otherDisk',
  EMFILE: 'open',
  EBUSY: 'busy',
  ENAMETOOLONG: 'longName',
};

/** Why a file could not be written, as the system says it (E603). */
export function explainWriting(file: string, error: unknown): Statement {
  const reason = errorCode(error);
  const known = reasons[reason];
  if (known !== undefined) return statement('E603', known, { file });
  return reason === '' ? statement('E603', 'unknown', { file }) : statement('E603', 'system', { file, reason });
}

function fill(disk: Disk, file: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) {
    const written = disk.write(file, bytes, offset);
    // A full disk may answer with zero bytes instead of an error.
    if (written <= 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC' });
    offset += written;
  }
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The first failure is the one to tell; this one would hide it.
  }
}

/**
 * Writes a whole file or nothing: temporary file in the same folder, to the disk, then one rename. On any failure the old
 * file is as it was and the temporary one is gone; signals wait until it is done.
 * @returns null when it is done
 */
export const writeAtomically = (path: string, bytes: Uint8Array, disk: Disk = realDisk): Problem | null =>
  holdSignals(() => {
    const problem = replace(path, bytes, disk);
    if (problem === null) removeLeftovers(path);
    return problem;
  });

function replace(path: string, bytes: Uint8Array, disk: Disk): Problem | null {
  const temporary = temporaryNameFor(path);
  let file: number | null = null;
  let made = false;
  try {
    file = disk.open(temporary);
    made = true;
    fill(disk, file, bytes);
    const mode = disk.modeOf(path);
    if (mode !== null) disk.setMode(file, mode);
    disk.sync(file);
    const closing = file;
    file = null;
    disk.close(closing);
    disk.rename(temporary, path);
    return null;
  } catch (error) {
    const open = file;
    if (open !== null)
      attempt(() => {
        disk.close(open);
      });
    if (made)
      attempt(() => {
        disk.remove(temporary);
      });
    return explainWriting(path, error);
  }
}

/** The calls that writing needs, so that tests can let each of them fail. */
export interface Disk {
  readonly open: (path: string) => number;
  readonly write: (file: number, bytes: Uint8Array, offset: number) => number;
  readonly sync: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Permission bits of a file that is there, or null. */
  readonly modeOf: (path: string) => number | null;
  readonly setMode: (file: number, mode: number) => void;
}

/** The real disk. `wx`: a file that is already there, or a link laid in the way, is never written through. */
export const realDisk: Disk = {
  open: (path) => openSync(path, 'wx', 0o666),
  write: (file, bytes, offset) => writeSync(file, bytes, offset),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
  modeOf: (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? stat.mode & 0o777 : null;
  },
  setMode: fchmodSync,
};
