import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { statement } from '../../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { createWhole } from '../../foundation/disk/createWhole.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import type { Dossier } from '../../internal/dossier/model/Dossier.ts';
import { frozenEntry } from '../../internal/life/frozenEntry.ts';
import { buildPrepared, prepare, type BuildRequest, type BuildResult, type Prepared } from '../build.ts';
import type { ComposedDocument } from '../composeDocument.ts';
import { editDossier } from '../editDossier.ts';
import { asDiagnostic, exitFor } from '../findings.ts';
import { formatsWanted } from '../formatsWanted.ts';
import { foldersOf } from '../refuseFrozen.ts';
import type { World } from '../request.ts';
import type { Press } from '../typeset.ts';
import { openLock, type FoundLock } from '../findLock.ts';
import { lockOf } from '../frozenRevision.ts';
import { lockEnding } from '../lockEnding.ts';
import { lockFor, saltFor } from './lockFor.ts';
import { writeLock, type Lock } from '../Lock.ts';
import { sealInputs } from './seal.ts';
import { keyFor, readKey, type Chance } from './workspaceKey.ts';

export interface FreezeRequest extends Omit<BuildRequest, 'force' | 'draft' | 'formats'> {
  /** A new key where the old one is lost. */
  readonly newKey: boolean;
}

export interface FreezeResult {
  readonly build: BuildResult;
  /** The lock; null where nothing was frozen. */
  readonly lock: FoundLock | null;
  /** The key, where this run made it. */
  readonly madeKey: boolean;
  /** Whether it had been frozen before, as it is. */
  readonly isOld: boolean;
}

/** Freezes a revision: the PDF, its lock, and in the dossier that it is approved: prepare → key → build → lock → dossier. */
export async function freeze(
  asked: FreezeRequest,
  world: World & { readonly chance: Chance },
  press: Press,
): Promise<FreezeResult> {
  const request: BuildRequest = { ...asked, draft: false, force: false };
  const formats = formatsWanted(request, press.outputs);
  const prepared = prepare(request, world);
  const { read, composed } = prepared;
  const { dossier, workspace } = read.loaded;
  if (composed === null || dossier === null) return stopped(await buildPrepared(prepared, formats, request, press));
  const { stamp } = composed;
  const found = lockOf({ file: request.file, proposal: dossier.proposal, stamp, folders: foldersOf(request) });
  if (found !== null && 'code' in found) return refused(prepared, found);
  if (found !== null) return frozenAlready(found, prepared, composed, request.file);

  const missing = unapproved(prepared);
  if (missing !== null) return missing;
  const hadKey = readKey(workspace) !== null;
  const made = keyFor(workspace, { chance: world.chance, anew: asked.newKey });
  if ('problem' in made) return refused(prepared, made.problem);
  const built = await buildPrepared(prepared, formats, request, press);
  const [pdf] = built.files;
  if (pdf === undefined) return stopped(built);
  const lock = lockFor(prepared, composed, {
    ...{ pdf: { file: basename(pdf.path), sha256: pdf.hash }, request, key: made.key },
    salt: saltFor(foldersOf(request), stamp, world.chance),
  });
  const file = join(dirname(pdf.path), `${basename(pdf.path, extname(pdf.path))}${lockEnding}`);
  const problem = keepLock(file, lock) ?? record({ file, lock }, prepared, dossier, request.file);
  if (problem !== null) return refused(prepared, problem, built);
  return { build: built, lock: { file, lock }, madeKey: !hadKey, isOld: false };
}

/** Why a revision is not frozen whose approvals are missing: those of a company's rules, whatever is allowed (E704). */
function unapproved(prepared: Prepared): FreezeResult | null {
  const { approvals, diagnostics, loaded } = prepared.read;
  const rules = (approvals?.needed ?? []).filter(({ given }) => given === null).map(({ rule }) => rule);
  if (rules.length === 0) return null;
  const told = prepared.diagnostics.filter(({ code }) => code !== 'W704');
  const missing = diagnostics.filter(({ code }) => code === 'W704');
  const revision = loaded.dossier?.proposal.revision ?? 1;
  const problem = statement('E704', 'unapproved', { revision, rules: [...new Set(rules)] });
  return refused({ ...prepared, diagnostics: [...told, ...missing] }, problem);
}

/** Writes the lock where none is; one that says the same is the work of another run at the same time. */
function keepLock(file: string, lock: Lock): Problem | null {
  const made = createWhole(file, Buffer.from(writeLock(lock)));
  if (made === 'made') return null;
  if (made !== 'there') return made;
  const standing = openLock(file);
  if ('code' in standing) return standing;
  return standing.lock.pdf.sha256 === lock.pdf.sha256 ? null : statement('E606', 'lock', { file });
}

/** A revision that is frozen stays; what its dossier does not say yet is written. */
function frozenAlready(found: FoundLock, prepared: Prepared, { stamp }: ComposedDocument, named: string): FreezeResult {
  const { lock } = found;
  const { dossier, workspace } = prepared.read.loaded;
  const holes = { revision: lock.proposal.revision, date: lock.frozen, dossier: named };
  if (lock.content !== stamp.digest) return refused(prepared, statement('E604', 'content', holes));
  const key = readKey(workspace);
  if (key !== null && 'problem' in key) return refused(prepared, key.problem);
  if (key !== null && sealInputs(prepared.read, key.key) !== lock.sealed.inputs)
    return refused(prepared, statement('E604', 'private', holes));
  const problem =
    dossier === null || frozenEntry(dossier.proposal) !== null ? null : record(found, prepared, dossier, named);
  if (problem !== null) return refused(prepared, problem);
  return { ...stopped(nothingBuilt(prepared, [], 0)), lock: found, isOld: true };
}

/** Says in the dossier that its revision is frozen and approved, and on which day it is issued. */
function record({ file, lock }: FoundLock, { read }: Prepared, { proposal }: Dossier, named: string): Problem | null {
  const entry = {
    revision: proposal.revision,
    date: read.buildDate,
    event: 'frozen',
    sha256: lock.pdf.sha256,
    file: relative(dirname(resolve(named)), resolve(file)).replaceAll('\\', '/'),
  };
  const edits: readonly Edit[] = [
    { path: ['proposal', 'status'], value: 'approved' },
    ...(proposal.date === undefined ? [{ path: ['proposal', 'date'], value: lock.proposal.issued }] : []),
    { path: ['proposal', 'history', proposal.history.length], value: entry },
  ];
  return editDossier(read.loaded.sources, edits);
}

const stopped = (build: BuildResult): FreezeResult => ({ build, lock: null, madeKey: false, isOld: false });

/** Why nothing was frozen, with the files that were written before that was known. */
const refused = (prepared: Prepared, problem: Problem, built?: BuildResult): FreezeResult =>
  stopped({
    ...nothingBuilt(prepared, [asDiagnostic(problem)], exitFor([asDiagnostic(problem)], { strict: false })),
    files: built?.files ?? [],
  });

const nothingBuilt = ({ diagnostics, inputs }: Prepared, more: readonly Diagnostic[], exit: number): BuildResult => ({
  ...{ file: null, files: [], bytes: null, summary: null },
  diagnostics: [...diagnostics, ...more],
  inputs,
  exit,
});
