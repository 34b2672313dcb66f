import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Spec } from './Question.ts';

/** A day that is still to come, or today. */
export const notBeforeToday: NonNullable<Spec['refuses']> = (typed, { setting: { today } }) =>
  isCalendarDate(typed) && typed < today ? `${typed} is before today, ${today}.` : null;

/** A day that has been, or today. */
export const notAfterToday: NonNullable<Spec['refuses']> = (typed, { setting: { today } }) =>
  isCalendarDate(typed) && typed > today ? `${typed} is after today, ${today}: it cannot have been yet.` : null;
