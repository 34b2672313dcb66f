import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { UsageError, type World } from '../request.ts';
import { dayTyped, openRecord, record, type OpenRecord, type Recorded, type RecordRequest } from './openRecord.ts';
import { ending, entryEdit, headOf, messageOf, numberAfter } from './revise.ts';

export interface ExtendRequest extends RecordRequest {
  readonly message: string;
  readonly reason: string | undefined;
  /** The new last day. */
  readonly until: string;
}

/** A revision in which nothing changes but the last day, before it is written. */
export interface PlannedExtension {
  readonly revision: number;
  readonly today: CalendarDate;
  readonly until: CalendarDate;
  /** The edits of the dossier, with what else its history keeps. */
  readonly editsWith: (more: Readonly<Record<string, string>>) => readonly Edit[];
  readonly done: readonly string[];
}

/** A revision in which nothing changes but the last day, with the reason. */
export function extend(request: ExtendRequest, world: World): Recorded {
  dayTyped('--until', request.until);
  const opened = openRecord(request, world);
  if ('done' in opened) return opened;
  const { editsWith, done } = planExtension(request, opened);
  return record(opened, request, { edits: editsWith({}), done });
}

/** What an extension comes to; a last day that is no later one is a mistake of the command line. */
export function planExtension(request: ExtendRequest, opened: OpenRecord): PlannedExtension {
  const until = dayTyped('--until', request.until);
  const { proposal, held, today, read } = opened;
  if (held !== null && until <= held.until)
    throw new UsageError(`The proposal holds until ${held.until} already: --until takes a later day.`);
  const revision = numberAfter(proposal.revision);
  const entry = {
    ...{ revision, date: today, text: messageOf(request.message), event: 'extended', until },
    ...(request.reason === undefined ? {} : { reason: request.reason }),
  };
  const { edits } = ending(until, today, read);
  return {
    ...{ revision, today, until },
    editsWith: (more) => [...headOf(revision, today), ...edits, entryEdit(opened, { ...entry, ...more })],
    done: [`This is revision ${revision} now, of ${today}: it holds until ${until}, and all else is unchanged.`],
  };
}
