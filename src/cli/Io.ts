import type { Readable, Writable } from 'node:stream';

/** A person at a terminal: what is typed, and where questions are shown. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The world of one run, passed in: tests give their own, the program gives the process's. */
export interface Io {
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Left out where nobody sits at a terminal: then nothing is asked. */
  readonly terminal?: Terminal | undefined;
  /** Called before a command does its work; not for help. */
  readonly beforeWork?: () => void;
  /** ms since 1970 UTC. */
  readonly now: () => number;
}
