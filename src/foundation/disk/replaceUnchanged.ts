import { closeSync, openSync, readFileSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { statement } from '../diagnostics/finding.ts';
import { holdSignals } from './holdSignals.ts';
import type { Problem } from './Problem.ts';
import { errorCode } from './readFileAt.ts';
import { explainWriting, writeAtomically } from './writeAtomically.ts';

/** How long one run waits for another that writes the same file: tries, and ms between them. */
const patience = { tries: 20, pause: 50 } as const;

/**
 * Replaces a file as long as it still holds what was read from it: what somebody else wrote meanwhile is never lost
 * (E606). Runs of this program take turns by a file beside it, which is there only while one of them writes.
 * @param before the bytes as they were read
 */
export const replaceUnchanged = (path: string, before: Uint8Array, bytes: Uint8Array): Problem | null =>
  holdSignals(() => {
    const guard = join(dirname(path), `.${basename(path)}.busy`);
    const taken = take(guard);
    if (taken === 'held') return statement('E606', 'held', { file: path, guard });
    if (taken !== null) return explainWriting(path, taken.error);
    try {
      if (!isAs(path, before)) return statement('E606', 'changed', { file: path });
      return writeAtomically(path, bytes);
    } finally {
      unlinkSync(guard);
    }
  });

function take(guard: string): 'held' | { readonly error: unknown } | null {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    try {
      closeSync(openSync(guard, 'wx', 0o600));
      return null;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return { error };
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.pause);
    }
  }
  return 'held';
}

function isAs(path: string, before: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(before);
  } catch {
    // Somebody took it away.
    return false;
  }
}
