import { closeSync, fsyncSync, linkSync, openSync, unlinkSync, writeSync } from 'node:fs';
import type { Problem } from './Problem.ts';
import { holdSignals } from './holdSignals.ts';
import { errorCode } from './readFileAt.ts';
import { temporaryNameFor } from './temporaryFiles.ts';
import { explainWriting } from './writeAtomically.ts';

/**
 * Makes a file where none is, whole or not at all: of several runs that make it at once one does, and the others find it
 * there. It is never written over.
 * @param mode permission bits
 */
export const createWhole = (path: string, bytes: Uint8Array, mode = 0o666): 'made' | 'there' | Problem =>
  holdSignals(() => {
    const temporary = temporaryNameFor(path);
    try {
      fill(temporary, bytes, mode);
      linkSync(temporary, path);
      return 'made';
    } catch (error) {
      return errorCode(error) === 'EEXIST' ? 'there' : explainWriting(path, error);
    } finally {
      try {
        unlinkSync(temporary);
      } catch {
        // It was never made.
      }
    }
  });

function fill(temporary: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(temporary, 'wx', mode);
  try {
    for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
