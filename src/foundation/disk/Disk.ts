import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';

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
