import { fstatSync, writeSync } from 'node:fs';
import { clock } from '../app/clock.ts';
import type { Io } from './terminal/Io.ts';
import { main } from './main.ts';
import { tuneEngine } from './terminal/tuneEngine.ts';

/** The process as the program's world. */
export async function run(): Promise<void> {
  const io: Io = {
    stdout: (text) => {
      write(1, text);
    },
    stderr: (text) => {
      try {
        write(2, text);
      } catch {
        // Talk that cannot be heard changes nothing of what was done.
      }
    },
    env: process.env,
    // Asked only where it matters: it takes longer than the help.
    get stdoutIsTerminal() {
      return isTerminal(1);
    },
    get stderrIsTerminal() {
      return isTerminal(2);
    },
    get columns() {
      return isTerminal(2) ? process.stderr.columns : undefined;
    },
    get terminal() {
      return isTerminal(0) && isTerminal(2) ? { input: process.stdin, output: process.stderr } : undefined;
    },
    beforeWork: tuneEngine,
    now: clock,
  };
  process.exitCode = await main(process.argv.slice(2), io);
}

/** Writes all of it, also into a pipe that takes little at a time; a reader that has left is no fault. */
function write(descriptor: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let offset = 0; offset < bytes.length;) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') return;
      throw error;
    }
  }
}

const streams = { 0: () => process.stdin, 1: () => process.stdout, 2: () => process.stderr };

/**
 * Whether a stream of the process is a terminal. Node's own answer loads all that it knows about streams, and a pipe or
 * a file is no terminal anyway.
 */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    // It is closed.
    return false;
  }
  return streams[descriptor]().isTTY;
}
