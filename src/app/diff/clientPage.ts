import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { statement } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Input } from '../../internal/dossier/load.ts';
import type { Proposal } from '../../proposal/Proposal.ts';
import { changesDocument } from '../../publication/compose/changes/changesDocument.ts';
import type { Revision } from '../../publication/compose/changes/Entry.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { prepare, type Prepared } from '../build.ts';
import { asDiagnostic, exitFor, hasErrors } from '../findings.ts';
import { stampOfLock } from '../findLock.ts';
import type { Lock } from '../Lock.ts';
import { outputName } from '../outputName.ts';
import type { World } from '../request.ts';
import type { Press } from '../typeset.ts';
import { writeSheet, type SheetRequest, type SheetResult } from '../writeSheet.ts';
import type { DiffRequest } from './diffRevisions.ts';
import { dossierOf } from './dossierOf.ts';
import { openSide, type OpenSide } from './openSide.ts';
import { keysAsIn, knownKey, stateOfLock } from './publicState.ts';
import { revisionOfDossier, revisionOfLock } from './revisionOf.ts';

export interface ClientPageRequest extends DiffRequest, SheetRequest {}

export interface ClientPageResult extends SheetResult {
  readonly inputs: readonly Input[];
}

/** What changed between two revisions as a page for the client: open → prepare → refuse → compose → write. */
export async function clientPage(request: ClientPageRequest, world: World, press: Press): Promise<ClientPageResult> {
  const [before, after] = [openSide(request.before), openSide(request.after)];
  if ('code' in before) return refused(before);
  if ('code' in after) return refused(after);
  const home = after.kind === 'dossier' ? after.file : (request.dossier ?? dossierOf(after.found));
  if (home === null) return refused(statement('E643', 'none', { lock: after.file }));
  const lock = after.kind === 'lock' ? after.found.lock : before.kind === 'lock' ? before.found.lock : null;
  const prepared = prepareAs(home, lock, request, world);
  const other = before.kind === 'dossier' ? prepareAs(before.file, lock, request, world) : null;
  const unsound = [prepared, other].find((one) => one?.composed === null);
  if (unsound !== undefined && unsound !== null) return stopped(unsound.diagnostics, unsound.inputs, request);
  const sides = [side(before, other ?? prepared, lock), side(after, prepared, lock)];
  const [old, now] = sides;
  if (old === undefined || now === undefined) throw new Error('A side was not read.');
  if ('code' in old) return refused(old);
  if ('code' in now) return refused(now);
  const problem = unfit({ before: request.before, old }, { after: request.after, now });
  if (problem !== null) return refused(problem);
  return { ...(await page(old, now, { prepared, request, home, press })), inputs: prepared.inputs };
}

interface Side {
  readonly revision: Revision;
  readonly stamp: Stamp;
  readonly isFrozen: boolean;
}

/** As on the day on which it was frozen: an offer that is over can be compared too. */
const prepareAs = (file: string, lock: Lock | null, request: DiffRequest, world: World): Prepared =>
  prepare(
    {
      ...{ file, allow: request.allow, strict: request.strict, draft: false },
      date: request.date ?? lock?.proposal.issued,
      language: request.language ?? lock?.proposal.language,
    },
    world,
  );

function side(open: OpenSide, prepared: Prepared, lock: Lock | null): Side | Problem {
  const { read, composed, pictures } = prepared;
  if (open.kind === 'lock') {
    const state = stateOfLock(open.found, knownKey(read.loaded.workspace));
    if ('code' in state) return state;
    const revision = revisionOfLock(withKnownLogo(state.proposal, pictures));
    return { revision, stamp: stampOfLock(open.found.lock), isFrozen: true };
  }
  if (composed === null) throw new Error('A dossier was not composed.');
  const revision = revisionOfDossier(composed.proposal, keysAsIn(read, lock));
  return { revision, stamp: composed.stamp, isFrozen: false };
}

/** A logo that the dossier has no more is left out: the name of the seller stands in its place. */
const withKnownLogo = (proposal: Proposal, pictures: Prepared['pictures']): Proposal => {
  const { seller } = proposal;
  const isKnown = seller.logo !== null && pictures.has(seller.logo.handle);
  return isKnown ? proposal : { ...proposal, seller: { ...seller, logo: null } };
};

/** Why a client may not see the two side by side (E642). */
function unfit(
  { before, old }: { readonly before: string; readonly old: Side },
  { after, now }: { readonly after: string; readonly now: Side },
): Problem | null {
  const [one, other] = [old.stamp, now.stamp];
  const files = { before, after };
  const isSame =
    one.number !== null || other.number !== null ? one.number === other.number : one.client === other.client;
  if (!isSame || one.client !== other.client)
    return statement('E642', 'other', { ...files, first: titleOf(one), second: titleOf(other) });
  if (one.language !== other.language)
    return statement('E642', 'language', { ...files, first: one.language, second: other.language });
  if (Number(one.revision) >= Number(other.revision))
    return statement('E642', 'order', { ...files, first: one.revision, second: other.revision });
  return null;
}

const titleOf = ({ number, title, client }: Stamp): string =>
  `${number === null ? '' : `${number}, `}${title} (${client})`;

interface Making {
  readonly prepared: Prepared;
  readonly request: ClientPageRequest;
  readonly home: string;
  readonly press: Press;
}

function page(old: Side, now: Side, { prepared, request, home, press }: Making): Promise<SheetResult> {
  const { words, read } = prepared;
  if (words === null) throw new Error('A dossier has no words.');
  const document = changesDocument(old.revision, now.revision, words.locale, now.isFrozen);
  const name = outputName(now.revision.proposal, read.loaded.partial.proposal?.language);
  const usual = join(request.outDir ?? dirname(home), `${name}-changes.pdf`);
  const as = `changes since ${old.stamp.revision}`;
  return writeSheet({ document, stamp: now.stamp, as, usual }, prepared, request, press);
}

function refused(problem: Problem): ClientPageResult {
  return stopped([asDiagnostic(problem)], [], { strict: false });
}

/** Why there is no page: errors alone, since of what else a dossier lacks its build tells. */
function stopped(
  diagnostics: readonly Diagnostic[],
  inputs: readonly Input[],
  { strict }: Pick<DiffRequest, 'strict'>,
): ClientPageResult {
  const told = diagnostics.filter((one) => strict || hasErrors([one]));
  return { file: null, bytes: null, pages: null, diagnostics: told, inputs, exit: exitFor(told, { strict }) };
}
