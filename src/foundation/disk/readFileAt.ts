import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SizeLimit } from './sizeLimits.ts';

/** Why a file's bytes could not be had, without an error of the system; `bytes` is the size it has on the disk. */
type Refusal = 'not a file' | { readonly bytes: number };

/**
 * Reads a regular file of at most `most` bytes. Looks before it reads, and opens without waiting: a pipe or a device
 * would never end. A file that grows meanwhile is read to its end, or refused where that is too far. Throws what the system
 * throws.
 */
export function readFileAt(absolute: string, { most }: Pick<SizeLimit, 'most'>): Uint8Array | Refusal {
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not a file';
    if (stat.size > most) return { bytes: stat.size };
    // One byte more than there are, to see the end; some systems say 0 of files that hold something.
    let buffer = Buffer.alloc(stat.size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      length += read;
      if (length > most) return { bytes: length };
      if (read === 0) return new Uint8Array(buffer.subarray(0, length));
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(most + 1, 2 * length + 4096));
    }
  } finally {
    closeSync(file);
  }
}

/** The system's own name of an error, such as `ENOSPC`; empty for errors of other kinds. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
