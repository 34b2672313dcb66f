import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { frozenEntry } from '../../internal/life/frozenEntry.ts';
import { nextUntil } from '../../internal/life/nextUntil.ts';
import { UsageError, type World } from '../request.ts';
import { dayTyped, openRecord, record, type OpenRecord, type Recorded, type RecordRequest } from './openRecord.ts';

export interface ReviseRequest extends RecordRequest {
  /** `-m`: what is new, as the client reads it. */
  readonly message: string;
  /** Why, for nobody outside. */
  readonly reason: string | undefined;
  readonly until: string | undefined;
  readonly days: number | undefined;
}

/** Begins the next revision: its number, its day, its validity and what is new in it; the last one stays as it is. */
export function revise(request: ReviseRequest, world: World): Recorded {
  const opened = openRecord(request, world);
  if ('done' in opened) return opened;
  const { proposal, today } = opened;
  const next = numberAfter(proposal.revision);
  const validity = validityOf(request, opened);
  const entry = {
    ...{ revision: next, date: today, text: messageOf(request.message), event: 'revised' },
    ...(request.reason === undefined ? {} : { reason: request.reason }),
  };
  const old =
    frozenEntry(proposal) === null ? [] : [`Revision ${proposal.revision} is superseded and stays as it was frozen.`];
  return record(opened, request, {
    edits: [...headOf(next, today), ...validity.edits, entryEdit(opened, entry)],
    done: [`This is revision ${next} now, of ${today}; ${validity.said}.`, ...old],
  });
}

/** What -m says; an empty one says nothing. */
export function messageOf(message: string): string {
  const text = message.trim();
  if (text === '') throw new UsageError('-m says what is new, as the client reads it: it is empty.');
  return text;
}

export function numberAfter(revision: number): number {
  if (revision >= 999) throw new UsageError('There is no revision after 999: give the proposal a new number.');
  return revision + 1;
}

/** The head of the next revision. */
export const headOf = (revision: number, today: CalendarDate): readonly Edit[] => [
  { path: ['proposal', 'revision'], value: revision },
  { path: ['proposal', 'date'], value: today },
  { path: ['proposal', 'status'], value: 'draft' },
];

/** An entry at the end of the history. */
export const entryEdit = ({ proposal }: OpenRecord, entry: Readonly<Record<string, string | number>>): Edit => ({
  path: ['proposal', 'history', proposal.history.length],
  value: entry,
});

/** Until which day the next revision holds, as edits and in words: as asked, else as long as the last one did. */
function validityOf(
  { until, days }: ReviseRequest,
  { read, account, held, today }: OpenRecord,
): { readonly edits: readonly Edit[]; readonly said: string } {
  if (until !== undefined && days !== undefined)
    throw new UsageError('--until and --days say the same: give one of them.');
  if (until !== undefined) return ending(dayTyped('--until', until), today, read);
  const written = days ?? read.loaded.partial.validity?.days;
  if (written !== undefined) {
    const last = addDays(today, written);
    return {
      edits: days === undefined ? [] : [...without(read, 'until'), { path: ['validity', 'days'], value: days }],
      said: `it holds for ${written} days, until ${last ?? 'no day of the calendar'}`,
    };
  }
  const last = held === null ? null : nextUntil(held, today, account?.country);
  if (last === null) return { edits: [], said: 'until when it holds is for you to write, under validity' };
  return ending(last, today, read);
}

/** A validity that ends on a day. */
export function ending(
  until: CalendarDate,
  today: CalendarDate,
  read: OpenRecord['read'],
): { readonly edits: readonly Edit[]; readonly said: string } {
  if (until < today)
    throw new UsageError(`${until} is over: a proposal of ${today} holds until that day or a later one.`);
  return {
    edits: [{ path: ['validity', 'until'], value: until }, ...without(read, 'days')],
    said: `it holds until ${until}`,
  };
}

/** Takes the other form of a validity out, where it is written. */
const without = ({ loaded }: OpenRecord['read'], form: 'until' | 'days'): readonly Edit[] =>
  loaded.partial.validity?.[form] === undefined ? [] : [{ path: ['validity', form], value: undefined }];
