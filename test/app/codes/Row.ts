import { readFileSync } from 'node:fs';
import type { Code } from '../../../src/foundation/diagnostics/messages/index.ts';

export type Change = readonly [from: string, to: string];

/** A dossier, and what else lies in its folder, that gives a code. */
export interface Row {
  readonly code: Code;
  /** Of the quick start. */
  readonly changes: readonly Change[];
  /** Beside the dossier, or in its place. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Runs of the program, `{}` for the folder; the last of them tells the code. */
  readonly runs: readonly (readonly string[])[];
}

const validate = [['validate', '{}/dossier.yaml', '-v']];

export const row = (code: Code, ...changes: readonly Change[]): Row => ({ code, changes, files: {}, runs: validate });
export const withFiles = (code: Code, files: Row['files'], ...changes: readonly Change[]): Row => ({
  ...row(code, ...changes),
  files,
});
export const runs = ({ code, changes, files }: Row, ...all: Row['runs']): Row => ({ code, changes, files, runs: all });

/** A section at the end of the quick start. */
export const section = (text: string): Change => ['\nteam:\n', `\n${text}\nteam:\n`];

export const shipped = (path: string): string => readFileSync(`templates/${path}`, 'utf8');
export const minimal = (from = '', to = ''): string =>
  readFileSync('test/fixtures/minimal.yaml', 'utf8').replace(from, to);
