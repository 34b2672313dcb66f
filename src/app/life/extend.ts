import { UsageError, type World } from '../request.ts';
import { dayTyped, openRecord, record, type Recorded, type RecordRequest } from './openRecord.ts';
import { ending, entryEdit, headOf, messageOf, numberAfter } from './revise.ts';

export interface ExtendRequest extends RecordRequest {
  readonly message: string;
  readonly reason: string | undefined;
  /** The new last day. */
  readonly until: string;
}

/** A revision in which nothing changes but the last day, with the reason. */
export function extend(request: ExtendRequest, world: World): Recorded {
  const until = dayTyped('--until', request.until);
  const opened = openRecord(request, world);
  if ('done' in opened) return opened;
  const { proposal, held, today, read } = opened;
  if (held !== null && until <= held.until)
    throw new UsageError(`The proposal holds until ${held.until} already: --until takes a later day.`);
  const next = numberAfter(proposal.revision);
  const entry = {
    ...{ revision: next, date: today, text: messageOf(request.message), event: 'extended', until },
    ...(request.reason === undefined ? {} : { reason: request.reason }),
  };
  return record(opened, request, {
    edits: [...headOf(next, today), ...ending(until, today, read).edits, entryEdit(opened, entry)],
    done: [`This is revision ${next} now, of ${today}: it holds until ${until}, and all else is unchanged.`],
  });
}
