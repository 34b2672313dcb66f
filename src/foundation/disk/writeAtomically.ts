import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

import { errorCode } from './readFileAt.ts';
import type { Problem } from './Problem.ts';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';

const reasons: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space and build again.'],
  EDQUOT: ['your share of the disk is full', 'Free some space and build again.'],
  EIO: ['the disk reports an error', 'Write to another disk with -o.'],
  EACCES: ['you have no right to write there', 'Choose another folder with -o.'],
  EPERM: ['you have no right to write there', 'Choose another folder with -o.'],
  EROFS: ['that disk is read-only', 'Choose another folder with -o.'],
  ENOENT: ['there is no such folder', 'Make the folder first, or choose another with -o.'],
  ENOTDIR: ['there is no such folder', 'Make the folder first, or choose another with -o.'],
  EISDIR: ['a folder bears that name', 'Choose another name with -o.'],
  EXDEV: ['that name is on another disk', 'Choose another folder with -o.'],
  EMFILE: ['too many files are open', 'Close other programs and build again.'],
  EBUSY: ['another program holds that file', 'Close it there and build again.'],
  ENAMETOOLONG: ['that name is too long', 'Choose a shorter one with -o.'],
};

const explain = (path: string, error: unknown): Problem => {
  const code = errorCode(error);
  const [reason, fix] = reasons[code] ?? [
    code === '' ? 'of an unknown reason' : `the system says ${code}`,
    'Choose another folder with -o.',
  ];
  return { code: 'E603', message: `${path} cannot be written: ${reason}. What was there before is unchanged.`, fix };
};

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
 * file is as it was and the temporary one is gone.
 * @returns null when it is done
 */
export function writeAtomically(path: string, bytes: Uint8Array, disk: Disk = realDisk): Problem | null {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(9).toString('hex')}.tmp`);
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
    return explain(path, error);
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
