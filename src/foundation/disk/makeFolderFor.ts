import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder of a file that is about to be written; where that cannot be done, the writing says why. */
export function makeFolderFor(file: string, mode = 0o777): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode });
  } catch {
    // Said by the writing.
  }
}
