import { isCalendarDate, type CalendarDate } from './CalendarDate.ts';

/** Whether this names a zone of the IANA database, such as Europe/Oslo; an offset such as +03:00 names none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A calendar on the wall of a time zone: which day, `YYYY-MM-DD`, an instant (ms since 1970 UTC) falls on there. */
function calendarOf(zone: string): (instant: number) => string {
  // Most builds name no zone: they needn't wait for Intl.
  if (zone === 'UTC') return (instant) => new Date(instant).toISOString().slice(0, 10);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-');
  };
}

/**
 * The day on which an instant (ms since 1970 UTC) falls in a zone; null outside the years 1900 to 2999. Throws a
 * RangeError for a zone that isn't one.
 */
export function dateIn(zone: string, instant: number): CalendarDate | null {
  const date = calendarOf(zone)(instant);
  return isCalendarDate(date) ? date : null;
}

const hour = 3_600_000;

/**
 * The last millisecond of a day in a zone (ms since 1970 UTC): the last instant at which the wall calendar there shows
 * that day or an earlier one (D13). Searched for rather than computed from offsets, so that days of 23 and 25 hours,
 * clocks that change at midnight, and days that a zone skipped need no cases of their own. Throws for an unknown zone.
 */
export function endOfDay(date: CalendarDate, zone: string): number {
  const dayAt = calendarOf(zone);
  // Zones lie between -12 and +14 (before standard time, ±16): midnight in any of them is inside this window.
  const midnight = Date.parse(date) + 24 * hour;
  let still = midnight - 24 * hour;
  let past = midnight + 24 * hour;
  while (past - still > 1) {
    const middle = Math.floor((still + past) / 2);
    if (dayAt(middle) <= date) still = middle;
    else past = middle;
  }
  return still;
}

/** Everything that can say which day it is. */
interface BuildDateSources {
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
type BuildDate = { readonly date: CalendarDate } | { readonly problem: string };

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
