import type { World } from '../../app/request.ts';
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
  /** How wide the terminal of standard error is; left out where there is none. */
  readonly columns?: number | undefined;
  /** Left out where nobody sits at a terminal: then nothing is asked. */
  readonly terminal?: Terminal | undefined;
  /** Called before a command does its work; not for help. */
  readonly beforeWork?: () => void;
  /** ms since 1970 UTC. */
  readonly now: () => number;
}

/** The exit code of a run, once one is known; commander hands none back. */
export interface Exit {
  code: number;
}

/** What the person typed to get here: under `npx` the bare name would not be found. */
export const programName = ({ env }: Pick<Io, 'env'>): string =>
  env.npm_command === 'exec' ? 'npx kam-propose' : 'kam-propose';

/** The part of it that a use case may know. */
export const worldOf = (io: Io): World => ({
  now: io.now(),
  sourceDateEpoch: io.env.SOURCE_DATE_EPOCH,
  othersRead: othersRead(io),
});

/** Whether what is written on standard output is seen on a terminal and kept nowhere: costs and list prices are shown there alone. */
export const isForEyes = (io: Io): boolean => io.stdoutIsTerminal && !othersRead(io);

/** Whether the run is one of CI, whose log others read. */
export const othersRead = ({ env }: Pick<Io, 'env'>): boolean =>
  ['CI', ...servers].some(
    (name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false' && env[name] !== '0',
  );

/** What servers set that do not set `CI`. */
const servers = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'BUILDKITE', 'GITHUB_ACTIONS', 'GITLAB_CI'] as const;
