import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Input } from '../../internal/dossier/load.ts';
import { firstText } from '../../internal/dossier/schema/words.ts';
import { prepare, type Prepared } from '../build.ts';
import { asDiagnostic, exitFor, hasErrors } from '../findings.ts';
import { fingerprintOf, sealInputs } from '../life/seal.ts';
import type { Lock } from '../Lock.ts';
import { readDossier, type ReadDossier } from '../readDossier.ts';
import type { DossierRequest, World } from '../request.ts';
import { locate } from '../templates/Home.ts';
import { compareDossiers } from './compareDossiers.ts';
import { comparePublic, type PublicSide } from './comparePublic.ts';
import type { Diff, DiffLine, DiffSide, PrivatePart } from './Diff.ts';
import { dossierOf } from './dossierOf.ts';
import { openSide, type OpenSide } from './openSide.ts';
import { keysAsIn, knownKey, stateOfDossier, stateOfLock } from './publicState.ts';

/** What `diff` is asked: two revisions, and the dossier of the locks where it is said. */
export interface DiffRequest extends Omit<DossierRequest, 'file' | 'output'> {
  readonly before: string;
  readonly after: string;
  readonly dossier: string | null;
}

export interface DiffResult {
  /** Null where one of the two cannot be read. */
  readonly diff: Diff | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** What differs between two revisions: all of it between two dossiers, what the client reads where one of them is a lock. */
export function diffRevisions(request: DiffRequest, world: World): DiffResult {
  const [before, after] = [openSide(request.before), openSide(request.after)];
  if ('code' in before) return refused(before);
  if ('code' in after) return refused(after);
  if (before.kind === 'dossier' && after.kind === 'dossier') return ofDossiers(before.file, after.file, request, world);
  return ofLocks(before, after, request, world);
}

function ofDossiers(before: string, after: string, { date }: DiffRequest, world: World): DiffResult {
  const [one, other] = [before, after].map((file) => readDossier(locate(file), date, world));
  if (one === undefined || other === undefined) throw new Error('A dossier was not read.');
  const inputs = [...one.inputs, ...other.inputs];
  // What cannot be read at all: of a dossier with other faults all that is written can be compared.
  const broken = [one, other].filter(
    ({ loaded }) => loaded.sources.root === null || loaded.sources.unreadable.size > 0,
  );
  const found = broken.flatMap(({ diagnostics }) => diagnostics.filter((one) => hasErrors([one])));
  if (found.length > 0) return { diff: null, diagnostics: found, inputs, exit: exitFor(found, { strict: false }) };
  const sides = { before: sideOf(before, one), after: sideOf(after, other) };
  const lines = compareDossiers(one, other);
  return { diff: { ...sides, lines, privatePart: 'compared' }, diagnostics: [], inputs, exit: 0 };
}

function sideOf(file: string, { loaded }: ReadDossier): DiffSide {
  const { proposal, account } = loaded.partial;
  return {
    ...{ file, from: 'dossier', number: proposal?.number ?? null },
    revision: String(proposal?.revision ?? '?'),
    title: proposal === undefined ? '' : firstText(proposal.title),
    client: account === undefined ? '' : firstText(account.name),
  };
}

const sideOfLock = (file: string, { proposal }: Lock): DiffSide => {
  const { number, revision, title, client } = proposal;
  return { file, from: 'lock', number, revision, title, client };
};

/** Two of which one at least is a lock. */
function ofLocks(before: OpenSide, after: OpenSide, request: DiffRequest, world: World): DiffResult {
  const lock = after.kind === 'lock' ? after.found.lock : before.kind === 'lock' ? before.found.lock : null;
  // Where texts stand the dossier of the newer lock tells, if it is there and sound.
  const known =
    after.kind === 'dossier'
      ? after.file
      : before.kind === 'dossier'
        ? null
        : (request.dossier ?? dossierOf(after.found));
  const read = new Map<string, Prepared>();
  for (const side of [before, after])
    if (side.kind === 'dossier') read.set(side.file, prepareAs(side.file, lock, request, world));
  const failed = [...read.values()].filter(({ composed }) => composed === null);
  const inputs = [...read.values()].flatMap((one) => one.inputs);
  const found = failed.flatMap(({ diagnostics }) => diagnostics.filter((one) => hasErrors([one])));
  if (failed.length > 0) return { diff: null, diagnostics: found, inputs, exit: exitFor(found, { strict: false }) };
  const placed = known === null ? null : (read.get(known) ?? prepareAs(known, lock, request, world));
  const sides = [before, after].map((side) => publicSide(side, read, placed, lock));
  const [one, other] = sides;
  if (one === undefined || other === undefined) throw new Error('A side was not read.');
  if ('code' in one) return refused(one);
  if ('code' in other) return refused(other);
  const lines = comparePublic(one, other);
  const named = (side: OpenSide): DiffSide => {
    if (side.kind === 'lock') return sideOfLock(side.file, side.found.lock);
    const prepared = read.get(side.file);
    return prepared === undefined ? { ...sideless, file: side.file } : sideOf(side.file, prepared.read);
  };
  const privatePart = privatePartOf(lines, lock, [...read.values()][0]?.read ?? null);
  return { diff: { before: named(before), after: named(after), lines, privatePart }, diagnostics: [], inputs, exit: 0 };
}

const sideless = { from: 'dossier', number: null, revision: '?', title: '', client: '' } as const;

/** A dossier in the language of the lock, on its day: an offer that is over can be compared too. */
function prepareAs(file: string, lock: Lock | null, request: DiffRequest, world: World): Prepared {
  const date = request.date ?? lock?.frozen;
  return prepare(
    { ...request, file, date, language: request.language ?? lock?.proposal.language, draft: false },
    world,
  );
}

function publicSide(
  side: OpenSide,
  read: ReadonlyMap<string, Prepared>,
  placed: Prepared | null,
  lock: Lock | null,
): PublicSide | Problem {
  if (side.kind === 'lock') {
    const folder = placed?.read.loaded.workspace ?? locate(side.found.file).workspace;
    const state = stateOfLock(side.found, knownKey(folder));
    if ('code' in state || placed?.composed === null || placed === null)
      return 'code' in state ? state : { state, places: null };
    // The dossier tells where a key was written.
    const { pathOf } = stateOfDossier(placed.composed.proposal, keysAsIn(placed.read, side.found.lock));
    return { state: { ...state, pathOf }, places: placed.read.loaded.places };
  }
  const prepared = read.get(side.file);
  if (prepared === undefined || prepared.composed === null) throw new Error('A dossier was not composed.');
  const state = stateOfDossier(prepared.composed.proposal, keysAsIn(prepared.read, lock));
  return { state, places: prepared.read.loaded.places };
}

/** What the digest of the private part tells: nothing, where public texts differ too, since it is over all that is written. */
function privatePartOf(lines: readonly DiffLine[], lock: Lock | null, read: ReadDossier | null): PrivatePart {
  if (lock === null || read === null) return 'unseen';
  const key = knownKey(read.loaded.workspace);
  if (key === null || fingerprintOf(key) !== lock.sealed.key) return 'unchecked';
  if (sealInputs(read, key) === lock.sealed.inputs) return 'same';
  return lines.length === 0 ? 'changed' : 'unseen';
}

function refused(problem: Problem): DiffResult {
  const diagnostics = [asDiagnostic(problem)];
  return { diff: null, diagnostics, inputs: [], exit: exitFor(diagnostics, { strict: false }) };
}
