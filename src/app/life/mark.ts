import { basename } from 'node:path';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import type { lostReasons } from '../../internal/dossier/schema/history.ts';
import { frozenEntry } from '../../internal/life/frozenEntry.ts';
import { happened } from '../../internal/life/happened.ts';
import { UsageError, type World } from '../request.ts';
import { hashOf } from '../writeFiles.ts';
import {
  dayTyped,
  openRecord,
  record,
  stoppedBy,
  type OpenRecord,
  type Recorded,
  type RecordRequest,
} from './openRecord.ts';
import { entryEdit } from './revise.ts';

/** What the client did, or what was done with the proposal. */
export type Mark = 'sent' | 'accepted' | 'declined';

export interface MarkRequest extends RecordRequest {
  readonly mark: Mark;
  /** `--on`: when; today where it is not said. */
  readonly on: string | undefined;
  /** `--signed`: the signed copy. */
  readonly signed: string | undefined;
  /** `--by`: who signed. */
  readonly by: string | undefined;
  /** `--reason`: why not. */
  readonly reason: (typeof lostReasons)[number] | undefined;
  /** `--to`: who got it instead. */
  readonly to: string | undefined;
}

/** Writes down what became of a revision. */
export function mark(request: MarkRequest, world: World): Recorded {
  refuseUnfit(request);
  const opened = openRecord(request, world);
  if ('done' in opened) return opened;
  const { proposal, read } = opened;
  const on = dayOf(request, opened);
  const before = alreadyMarked(request, opened);
  if (before !== null) return stoppedBy(before, read);
  const signed = signedCopy(request);
  if ('problem' in signed) return stoppedBy(signed.problem, read);
  const entry = {
    ...{ revision: proposal.revision, date: on, event: request.mark },
    ...signed.fields,
    ...given('by', request.by),
    ...given('reason', request.reason),
    ...given('to', request.to),
  };
  return record(opened, request, {
    edits: [{ path: ['proposal', 'status'], value: request.mark }, entryEdit(opened, entry)],
    warnings: [...unfrozen(opened), ...late(request, opened, on)],
    done: [`Revision ${proposal.revision} was ${request.mark} on ${on}.`],
  });
}

const given = (name: 'by' | 'reason' | 'to', value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [name]: value };

/** Options that do not go with what is marked. */
function refuseUnfit({ mark: what, signed, by, reason, to }: MarkRequest): void {
  const of = (option: string, value: string | undefined, fits: Mark): void => {
    if (value !== undefined && what !== fits)
      throw new UsageError(`${option} goes with ${fits}, and not with ${what}.`);
  };
  of('--signed', signed, 'accepted');
  of('--by', by, 'accepted');
  of('--reason', reason, 'declined');
  of('--to', to, 'declined');
  if (what === 'declined' && reason === undefined)
    throw new UsageError(
      'declined takes a reason, from which one learns: --reason price, scope, timing, incumbent, no_decision or relation.',
    );
}

/** The day on which it happened: not before the proposal was issued, and not in the future. */
function dayOf({ on }: MarkRequest, { today, proposal }: OpenRecord): CalendarDate {
  if (on === undefined) return today;
  const day = dayTyped('--on', on);
  if (day > today) throw new UsageError(`--on ${day} is yet to come: it is ${today}.`);
  if (proposal.date !== undefined && day < proposal.date)
    throw new UsageError(`--on ${day} is before the day of issue, ${proposal.date}.`);
  return day;
}

/** A revision is sent once, and answered once. */
function alreadyMarked({ mark: what, file }: MarkRequest, { proposal }: OpenRecord): Problem | null {
  const ends: readonly string[] = ['accepted', 'declined'];
  const past = happened(proposal).filter(({ revision }) => revision === proposal.revision);
  const found = past.find(({ event }) => event === what || ends.includes(event));
  if (found === undefined) return null;
  const { revision, event, date } = found;
  return statement('E607', event === what ? 'twice' : 'answered', { file, revision, event, date });
}

type Signed = { readonly fields: Readonly<Record<string, string>> } | { readonly problem: Problem };

/** Digest and name of the signed copy. */
function signedCopy({ signed }: MarkRequest): Signed {
  if (signed === undefined) return { fields: {} };
  const read = readArgument(signed, sizeLimits.signed);
  if (read.problem !== null) return { problem: read.problem };
  return { fields: { sha256: hashOf(read.bytes), file: basename(signed) } };
}

/** What the client has cannot be shown later where nobody froze it. */
const unfrozen = ({ proposal }: OpenRecord): readonly Statement[] =>
  frozenEntry(proposal) === null ? [statement('W607', 'unfrozen', { revision: proposal.revision })] : [];

/** An acceptance after the last day binds only whom it suits: it is the seller's option. */
function late({ mark: what }: MarkRequest, { held, read }: OpenRecord, on: CalendarDate): readonly Statement[] {
  if (what !== 'accepted' || held === null || on <= held.until) return [];
  const isFirm = read.loaded.partial.validity?.binding === 'firm';
  return [statement('W606', isFirm ? 'firm' : 'contract', { on, until: held.until })];
}
