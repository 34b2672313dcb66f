import { describe, expect, test } from 'vitest';
import {
  addDays,
  isCalendarDate,
  type CalendarDate,
  daysBetween,
  weekday,
} from '../../../src/foundation/calendar/CalendarDate.ts';
import { buildDate, dateIn, isTimeZone } from '../../../src/foundation/calendar/zone.ts';
import { readWeekend, weekendOf } from '../../../src/foundation/calendar/weekendOf.ts';

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(`no date: ${text}`);
  return text;
};

test.each([
  ['2026-02-30'],
  ['2026-02-29'],
  ['2100-02-29'],
  ['2026-04-31'],
  ['2026-00-10'],
  ['2026-13-01'],
  ['2026-01-00'],
  ['2026-01-32'],
  ['2026-2-3'],
  ['26-02-03'],
  ['02-03-2026'],
  ['2026/02/03'],
  ['2026.02.03'],
  ['20260203'],
  ['2026-02-03T00:00:00Z'],
  ['2026-02-03 '],
  [' 2026-02-03'],
  ['2026-02-03\n'],
  ['+2026-02-03'],
  ['-2026-02-03'],
  ['1899-12-31'],
  ['3000-01-01'],
  ['٢٠٢٦-٠٢-٠٣'],
  ['tomorrow'],
  [''],
])('%j is no date', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each([
  ['2026-11-23', 30, '2026-12-23'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 365, '2029-02-28'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2000-02-29', 1, '2000-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-29', 0, '2026-03-29'],
  ['2999-12-31', 1, null],
  ['1900-01-01', -1, null],
  ['2026-01-01', 1e12, null],
])('%s + %i days is %s', (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected);
  if (expected !== null) expect(daysBetween(day(from), day(expected))).toBe(days);
});

test.each([
  ['2026-11-23', 1],
  ['2026-12-31', 4],
  ['2027-01-02', 6],
  ['2027-01-03', 7],
  ['1969-12-31', 3],
])('%s is weekday %i', (date, expected) => {
  expect(weekday(day(date))).toBe(expected);
});

test.each([
  ['SA', [5, 6]],
  ['AE', [6, 7]],
  ['NO', [6, 7]],
  ['RU', [6, 7]],
  ['IL', [5, 6]],
  ['IR', [5]],
  ['EG', [5, 6]],
  ['Norway', null],
  ['', null],
  ['N0', null],
])('the weekend of %s is %j', (country, expected) => {
  expect(weekendOf(country)).toEqual(expected);
});

test('reads the weekend from the getter of Node 20 and from the method of newer versions', () => {
  expect(readWeekend({ weekInfo: { weekend: [5] } })).toEqual([5]);
  expect(readWeekend({ getWeekInfo: () => ({ weekend: [6, 7] }) })).toEqual([6, 7]);
  expect(readWeekend({})).toBeNull();
});

test.each([
  ['Asia/Riyadh', true],
  ['UTC', true],
  ['Etc/GMT+12', true],
  ['Riyadh', false],
  ['Asia/Riyad', false],
  ['+03:00', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});

test.each([
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ['Pacific/Kiritimati', '2026-12-31T09:59:59.999Z', '2026-12-31'],
  ['Etc/GMT+12', '2027-01-01T11:59:59.999Z', '2026-12-31'],
  ['Etc/GMT+12', '2027-01-01T12:00:00Z', '2027-01-01'],
  ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['UTC', '1899-12-31T00:00:00Z', null],
  ['Asia/Riyadh', '3000-01-01T00:00:00Z', null],
])('in %s, %s falls on %s', (zone, instant, expected) => {
  expect(dateIn(zone, Date.parse(instant))).toBe(expected);
});

describe('the build date', () => {
  const now = Date.parse('2026-11-23T22:30:00Z');
  const sources = { date: undefined, sourceDateEpoch: undefined, now, zone: undefined };
  const epoch = String(Date.parse('2026-01-31T20:59:59Z') / 1000);

  test.each([
    [{ date: '2026-05-01', sourceDateEpoch: epoch, zone: 'Asia/Riyadh' }, '2026-05-01'],
    [{ sourceDateEpoch: epoch, zone: 'Asia/Riyadh' }, '2026-01-31'],
    [{ sourceDateEpoch: String(Number(epoch) + 1), zone: 'Asia/Riyadh' }, '2026-02-01'],
    [{ sourceDateEpoch: epoch }, '2026-01-31'],
    [{ sourceDateEpoch: '0' }, '1970-01-01'],
    [{ sourceDateEpoch: '0', zone: 'America/New_York' }, '1969-12-31'],
    [{ sourceDateEpoch: '' }, '2026-11-23'],
    [{}, '2026-11-23'],
    [{ zone: 'Asia/Riyadh' }, '2026-11-24'],
    [{ zone: 'Nowhere/Land' }, '2026-11-23'],
  ])('%j gives %s', (given, expected) => {
    expect(buildDate({ ...sources, ...given })).toEqual({ date: expected });
  });

  test.each([
    [{ date: '2026-02-30' }, '--date'],
    [{ date: '' }, '--date'],
    [{ sourceDateEpoch: '-1' }, 'SOURCE_DATE_EPOCH'],
    [{ sourceDateEpoch: '1.5' }, 'SOURCE_DATE_EPOCH'],
    [{ sourceDateEpoch: '1e9' }, 'SOURCE_DATE_EPOCH'],
    [{ sourceDateEpoch: 'today' }, 'SOURCE_DATE_EPOCH'],
    [{ sourceDateEpoch: '999999999999' }, 'SOURCE_DATE_EPOCH'],
    [{ now: Date.parse('3000-01-02') }, 'clock'],
  ])('%j is refused', (given, word) => {
    const built = buildDate({ ...sources, ...given });
    expect('problem' in built ? built.problem : '').toContain(word);
  });
});
