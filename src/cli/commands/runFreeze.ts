import { basename } from 'node:path';
import { chance } from '../../app/chance.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { freeze, type FreezeResult } from '../../app/life/freeze.ts';
import { keyName } from '../../app/life/workspaceKey.ts';
import { sinceBefore } from '../../app/diff/sinceBefore.ts';
import { press } from '../../app/press.ts';
import { UsageError } from '../../app/request.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';
import { requestOf } from './requestOf.ts';

/** What `freeze` takes besides what every command on a dossier takes. */
export interface FreezeOptions extends DossierOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly pdfA: boolean;
  readonly form: boolean;
  readonly twin: boolean;
  readonly newKey: boolean;
  readonly changes: boolean;
}

/** `freeze`: the paths on standard output, the talk on standard error. */
export async function runFreeze(file: string, options: FreezeOptions, io: Io): Promise<number> {
  if (options.output === '-') throw new UsageError('freeze keeps a file, with its lock beside it: name one with -o.');
  const request = {
    ...requestOf(file, options),
    ...{ output: options.output ?? null, outDir: options.outDir ?? null },
    ...{ archive: options.pdfA, form: options.form, twin: options.twin, newKey: options.newKey },
    changes: options.changes ? sinceBefore : undefined,
  };
  const result = await freeze(request, { ...worldOf(io), chance }, press);
  const { build } = result;
  report(build.diagnostics, build.inputs, options, io);
  if (options.json) io.stdout(`${JSON.stringify(jsonOf(file, result), null, 2)}\n`);
  else print(result, options, io);
  return build.exit;
}

function print({ build, lock, madeKey, isOld }: FreezeResult, { quiet }: FreezeOptions, io: Io): void {
  for (const { path } of build.files) io.stdout(`${path}\n`);
  if (lock === null) return;
  io.stdout(`${lock.file}\n`);
  if (quiet) return;
  const { revision, expires } = lock.lock.proposal;
  io.stderr(
    isOld
      ? `Revision ${revision} is frozen since ${lock.lock.frozen}, as it is.\n`
      : `Revision ${revision} is frozen and approved, valid until ${expires}. It will stay as it is.\n`,
  );
  if (madeKey)
    io.stderr(
      `The workspace has a new key, ${keyName}: keep a copy of it; without it nobody can check what is private.\n`,
    );
}

/** What may leave the company. */
const jsonOf = (dossier: string, { build, lock }: FreezeResult): object => ({
  ok: build.exit === 0,
  file: lock?.lock.pdf.file ?? null,
  sha256: lock?.lock.pdf.sha256 ?? null,
  lock: lock === null ? null : basename(lock.file),
  revision: lock?.lock.proposal.revision ?? null,
  expiry: lock?.lock.proposal.expires ?? null,
  diagnostics: findingsJson(build.diagnostics, dossier),
});
