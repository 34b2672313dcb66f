import { isCalendarDate, type CalendarDate } from './CalendarDate.ts';
import { dateIn } from './dateIn.ts';
import { isTimeZone } from './isTimeZone.ts';

/** Everything that can say which day it is. */
export interface BuildDateSources {
  /** What `--date` says. */
  readonly date: string | undefined;
  /** The variable SOURCE_DATE_EPOCH: whole seconds since 1970 UTC; empty counts as unset. */
  readonly sourceDateEpoch: string | undefined;
  /** The clock, ms since 1970 UTC. */
  readonly now: number;
  /** Where the day is read; UTC where none is named, or none of that name exists (the validity says so). */
  readonly zone: string | undefined;
}

/** The day, or a sentence about what is wrong with the option or the variable. */
export type BuildDate = { readonly date: CalendarDate } | { readonly problem: string };

/** The day for which a proposal is built: the option, else the variable as a date in the zone, else today there. */
export function buildDate({ date, sourceDateEpoch, now, zone }: BuildDateSources): BuildDate {
  if (date !== undefined) {
    return isCalendarDate(date)
      ? { date }
      : { problem: `--date ${date} is not a date that exists, written YYYY-MM-DD.` };
  }
  const place = zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') {
    const today = dateIn(place, now);
    return today ? { date: today } : { problem: 'The clock of this computer is outside the years 1900 to 2999.' };
  }
  const day = /^\d{1,12}$/.test(sourceDateEpoch) ? dateIn(place, Number(sourceDateEpoch) * 1000) : null;
  return day
    ? { date: day }
    : {
        problem: `SOURCE_DATE_EPOCH is ${sourceDateEpoch}; it has to be whole seconds since 1970, below the year 3000.`,
      };
}
