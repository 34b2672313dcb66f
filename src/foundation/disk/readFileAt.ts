import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Why a file's bytes could not be had, without an error of the system. */
type Refusal = 'not a file' | 'too large';

/** What a file that somebody names may have, where nothing smaller is asked for. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a regular file of at most `most` bytes. Looks before it reads, and opens without waiting: a pipe or a device
 * would never end. Throws what the system throws.
 */
export function readFileAt(absolute: string, most: number): Uint8Array | Refusal {
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not a file';
    if (stat.size > most) return 'too large';
    // One byte more than allowed: the file may grow while it is read.
    const buffer = Buffer.alloc(Math.max(stat.size, 1) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    return new Uint8Array(buffer.subarray(0, Math.min(length, most)));
  } finally {
    closeSync(file);
  }
}

/** The system's own name of an error, such as `ENOSPC`; empty for errors of other kinds. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
