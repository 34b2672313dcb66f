import { daysBetween, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Status } from '../dossier/schema/history.ts';
import { happened } from './happened.ts';
import type { Held } from './heldUntil.ts';

/** Where a proposal stands on a day. */
export interface State {
  /** As it is written; what nobody answered before its last day has lapsed. */
  readonly status: Status;
  /** The last day; null where nobody can tell. */
  readonly until: CalendarDate | null;
  /** Days that are left, 0 on the last one; null where the question is over or cannot be answered. */
  readonly left: number | null;
  /** Why it was declined, and who got it. */
  readonly lost: { readonly reason: string | null; readonly to: string | null } | null;
}

/** What is still a promise. */
const open: ReadonlySet<Status> = new Set(['draft', 'approved', 'sent']);

/** Where a proposal stands. */
export function stateOf(
  proposal: Pick<Dossier['proposal'], 'history' | 'revision' | 'status'>,
  held: Held | null,
  today: CalendarDate,
): State {
  const written = proposal.status?.reveal() ?? 'draft';
  const until = held?.until ?? null;
  const left = until === null || !open.has(written) ? null : daysBetween(today, until);
  const declined = happened(proposal).findLast(
    ({ event, revision }) => event === 'declined' && revision === proposal.revision,
  );
  return {
    status: left !== null && left < 0 ? 'lapsed' : written,
    until,
    left: left !== null && left < 0 ? null : left,
    lost: declined === undefined ? null : { reason: declined.reason, to: declined.to },
  };
}
