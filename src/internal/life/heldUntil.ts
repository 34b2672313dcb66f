import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { ValiditySection } from '../validity/Validity.ts';

/** From when until when terms hold, the last day included. */
export interface Held {
  readonly issued: CalendarDate;
  readonly until: CalendarDate;
}

/** From when until when the terms hold, over or not; null where nobody can tell. */
export function heldUntil(
  validity: Pick<ValiditySection, 'until' | 'days'> | undefined,
  issued: CalendarDate,
): Held | null {
  const until = validity?.until ?? (validity?.days === undefined ? null : addDays(issued, validity.days));
  return until === null ? null : { issued, until };
}
