import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Line } from './Price.ts';

/** The day on which the first charge of a line begins; null where nothing says it. */
export const firstDayOf = ({ from }: Line): CalendarDate | null => from ?? null;
