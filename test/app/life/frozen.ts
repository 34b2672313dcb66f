import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeze, type FreezeResult } from '../../../src/app/life/freeze.ts';
import { press } from '../../../src/app/press.ts';
import { quickStartWith, workFolder } from '../../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

/** A quick start in a folder of its own, with some of its text exchanged. */
export function dossierWith(...changes: readonly Change[]): string {
  const file = join(workFolder(), 'dossier.yaml');
  writeFileSync(file, quickStartWith(...changes));
  return file;
}

/** Random bytes that a test can foresee: each call has the next ones. */
export function foreseen(): (bytes: number) => Uint8Array {
  let call = 0;
  return (bytes) => {
    call += 1;
    return new Uint8Array(bytes).fill(call);
  };
}

/** Freezes a dossier as on a day. */
export const frozen = (
  file: string,
  { date = '2026-11-23', chance = foreseen(), newKey = false, form = false } = {},
): Promise<FreezeResult> =>
  freeze(
    { file, date, allow: [], strict: false, output: null, outDir: null, newKey, form },
    { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined, chance },
    press,
  );

/** The lock beside a dossier, as text. */
export const lockText = (result: FreezeResult): string => readFileSync(result.lock?.file ?? '', 'utf8');

/** The codes of what was found. */
export const codesOf = ({ build }: FreezeResult): readonly string[] => build.diagnostics.map(({ code }) => code);
