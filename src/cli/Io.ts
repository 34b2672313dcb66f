/** The world of one run, passed in: tests give their own, the program gives the process's. */
export interface Io {
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** ms since 1970 UTC. */
  readonly now: () => number;
}
