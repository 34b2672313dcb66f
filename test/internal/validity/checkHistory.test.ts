import { describe, expect, test } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { checkHistory } from '../../../src/internal/validity/checkHistory.ts';

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};
const entry = (revision: number): { revision: number; date: CalendarDate; text: string } => ({
  ...{ revision, date: day('2026-01-05'), text: 'New' },
});
/** What only happened to a revision. */
const event = (revision: number, date: string): { revision: number; date: CalendarDate } => ({
  ...{ revision, date: day(date) },
});
type Entries = Parameters<typeof checkHistory>[0]['history'];
const saidOf = (revision: number, history: Entries): readonly string[] =>
  checkHistory({ revision, history }, day('2026-11-23')).map(({ code, says }) => `${code}.${says}`);
const said = (revision: number, told: readonly number[]): readonly string[] => saidOf(revision, told.map(entry));

describe('a history ends with the revision that it stands in', () => {
  test.each<readonly [string, number, readonly number[], readonly string[]]>([
    ['it does', 2, [1, 2], []],
    ['it ends early', 2, [1], ['E280.otherEnd']],
    ['an entry is added, as the fix says', 2, [1, 2], []],
    ['it ends late', 1, [1, 2], ['E280.laterEnd']],
    ['the later ones are taken out, as the fix says', 1, [1], []],
    ['the revision is written, as the fix says', 2, [1, 2], []],
  ])('%s', (_, revision, told, expected) => {
    expect(said(revision, told)).toEqual(expected);
  });
});

describe('what only happened to a revision', () => {
  test.each<readonly [string, number, Entries, readonly string[]]>([
    ['stands behind it, on a later day than the issue date', 1, [entry(1), event(1, '2027-02-01')], []],
    ['needs no entry that is printed', 1, [event(1, '2027-02-01')], []],
    ['stands between two revisions', 2, [entry(1), event(1, '2026-03-01'), entry(2)], []],
    ['is not the end of the history', 2, [entry(1), event(2, '2026-03-01')], ['E280.otherEnd']],
    ['cannot be of a revision to come', 1, [entry(1), event(2, '2026-03-01')], ['E281.notYet']],
  ])('%s', (_, revision, history, expected) => {
    expect(saidOf(revision, history)).toEqual(expected);
  });
});
