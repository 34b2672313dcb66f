import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to standard output, as bytes. */
  readonly bytes: Buffer;
}

/** Runs the program in this process, as a user would from a shell; on 23 November 2026 unless told. */
export async function runCli(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  now = Date.UTC(2026, 10, 23, 9),
  isTerminal = false,
): Promise<Run> {
  const out: Buffer[] = [];
  const err: string[] = [];
  const exit = await main(argv, {
    stdout: (text) => out.push(Buffer.from(text)),
    stderr: (text) => err.push(text),
    env,
    stdoutIsTerminal: isTerminal,
    stderrIsTerminal: isTerminal,
    now: () => now,
  });
  const bytes = Buffer.concat(out);
  return { exit, bytes, stdout: bytes.toString('utf8'), stderr: err.join('') };
}
