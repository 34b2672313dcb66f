import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder where it is missing, but none above it; where that cannot be done, the writing says why. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    // Said by the writing, where it is not there already.
  }
}

/** Makes the folder of a file that is about to be written, with those above it; the writing says what cannot be done. */
export function makeFolderFor(file: string, mode = 0o777): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode });
  } catch {
    // Said by the writing.
  }
}
