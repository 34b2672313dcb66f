import { fstatSync } from 'node:fs';

const streams = { 0: () => process.stdin, 1: () => process.stdout, 2: () => process.stderr };

/**
 * Whether a stream of the process is a terminal. Node's own answer loads all that it knows about streams, and a pipe or
 * a file is no terminal anyway.
 */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    // It is closed.
    return false;
  }
  return streams[descriptor]().isTTY;
}
