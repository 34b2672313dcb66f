import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { CalendarDate } from './CalendarDate.ts';

dayjs.extend(utc);

/** A calendar date as dayjs reckons with it: midnight UTC, so that no zone of the machine gets in between. */
export const utcDay = (date: CalendarDate): Dayjs => dayjs.utc(date);
