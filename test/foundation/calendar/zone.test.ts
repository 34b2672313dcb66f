import { expect, test } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { dateIn, endOfDay } from '../../../src/foundation/calendar/zone.ts';

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(`no date: ${text}`);
  return text;
};

test.each([
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ['2026-12-31', 'Asia/Riyadh', '2026-12-31T20:59:59.999Z'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.999Z'],
  ['2026-12-31', 'Etc/GMT+12', '2027-01-01T11:59:59.999Z'],
  ['2026-12-31', 'Asia/Kathmandu', '2026-12-31T18:14:59.999Z'],
  // 23 and 25 hours.
  ['2026-03-29', 'Europe/Oslo', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', 'Europe/Oslo', '2026-10-25T22:59:59.999Z'],
  // The clock jumps from midnight to one: the day before ends at midnight as ever.
  ['2026-04-23', 'Africa/Cairo', '2026-04-23T21:59:59.999Z'],
  // The clock goes back at midnight: the last hour is lived twice.
  ['2026-10-29', 'Africa/Cairo', '2026-10-29T21:59:59.999Z'],
  ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T02:59:59.999Z'],
  // A day that the zone skipped: it ended when the day before did.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
])('%s in %s ends at %s', (date, zone, expected) => {
  expect(new Date(endOfDay(day(date), zone)).toISOString()).toBe(expected);
});

const zones = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/Johannesburg', 'Africa/Lagos', 'Africa/Nairobi'],
  ...['America/Anchorage', 'America/Argentina/Buenos_Aires', 'America/Asuncion', 'America/Bogota', 'America/Caracas'],
  ...['America/Chicago', 'America/Denver', 'America/Halifax', 'America/Havana', 'America/Los_Angeles'],
  ...['America/Mexico_City', 'America/New_York', 'America/Nuuk', 'America/Santiago', 'America/Sao_Paulo'],
  ...['America/St_Johns', 'Asia/Almaty', 'Asia/Baghdad', 'Asia/Beirut', 'Asia/Dhaka', 'Asia/Dubai', 'Asia/Gaza'],
  ...['Asia/Jerusalem', 'Asia/Kabul', 'Asia/Karachi', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Riyadh', 'Asia/Tehran'],
  ...['Asia/Tokyo', 'Asia/Vladivostok', 'Asia/Yangon', 'Atlantic/Azores', 'Australia/Adelaide', 'Australia/Eucla'],
  ...['Australia/Lord_Howe', 'Etc/GMT+12', 'Europe/London', 'Europe/Moscow', 'Europe/Oslo', 'Pacific/Apia'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'Pacific/Pago_Pago'],
];

/** Last days on and beside the nights on which some of these zones change their clocks, and ordinary ones. */
const dates = [
  '2026-03-28',
  '2026-03-29',
  '2026-04-23',
  '2026-09-05',
  '2026-10-24',
  '2026-10-29',
  '2026-12-31',
  '2028-02-29',
];

/** Hours before and after UTC midnight at the end of the last day: from beyond +14 to beyond -12. */
const hours = Array.from({ length: 24 }, (_, index) => index * 1.25 - 15);

/** The wall clock as a number that sorts, taken another way than the program does: in another language and from hours. */
function wallClock(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('de-u-ca-iso8601', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day: ofMonth = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, ofMonth, hour, minute, second);
}

test(`${zones.length} zones, ${hours.length} instants round each last day: valid exactly until the wall clock passes midnight`, () => {
  expect([zones.length, hours.length]).toEqual([50, 24]);
  const wrong: string[] = [];
  for (const zone of zones) {
    for (const date of dates.map(day)) {
      const end = endOfDay(date, zone);
      const midnight = Date.parse(date) + 86_400_000;
      for (const instant of hours.map((hour) => midnight + hour * 3_600_000)) {
        const holds = wallClock(zone, instant) < midnight;
        const found = [instant <= end, (dateIn(zone, instant) ?? '') <= date];
        if (found.some((answer) => answer !== holds)) wrong.push(`${zone} ${date} ${new Date(instant).toISOString()}`);
      }
      if (wallClock(zone, end) >= midnight || wallClock(zone, end + 1) < midnight) wrong.push(`${zone} ${date} edge`);
    }
  }
  expect(wrong).toEqual([]);
});
