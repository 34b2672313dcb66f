import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { press } from '../../../src/app/press.ts';
import type { Verified } from '../../../src/app/verify/Verified.ts';
import { verify } from '../../../src/app/verify/verify.ts';
import { workFolder } from '../../cli/workFolder.ts';
import { dossierWith, frozen } from '../life/frozen.ts';

interface Asked {
  readonly date?: string;
  readonly lock?: string;
  readonly dossier?: string;
}

const world = { now: Date.UTC(2026, 10, 24), sourceDateEpoch: undefined };
/** One file, looked at. */
export async function look(file: string, { date = '2026-11-24', lock, dossier }: Asked = {}): Promise<Verified> {
  const { files } = await verify({ files: [file], date, lock, dossier, allow: [], strict: false }, world, () =>
    Promise.resolve(press),
  );
  const [one] = files;
  if (one === undefined) throw new Error('Nothing was looked at.');
  return one;
}
/** The codes of what was found. */
export const codesOf = ({ diagnostics }: Verified): readonly string[] => diagnostics.map(({ code }) => code);
/** Its sentences. */
export const messagesOf = ({ diagnostics }: Verified): string => diagnostics.map(({ message }) => message).join('\n');
/** Exchanges some text of a file. */
export const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(from);
  writeFileSync(file, text.replace(from, to));
};

/** A frozen revision: its dossier, its PDF and its lock. */
export async function frozenPdf(
  ...changes: readonly (readonly [from: string, to: string])[]
): Promise<Readonly<Record<'dossier' | 'lock' | 'pdf', string>>> {
  const dossier = dossierWith(...changes);
  const { lock } = await frozen(dossier);
  if (lock === null) throw new Error('Nothing was frozen.');
  return { dossier, lock: lock.file, pdf: join(dirname(dossier), lock.lock.pdf.file) };
}

/** The same file where nothing lies beside it. */
export function apart(file: string): string {
  const copy = join(workFolder(), 'sent.pdf');
  copyFileSync(file, copy);
  return copy;
}
