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
const said = (revision: number, told: readonly number[]): readonly string[] =>
  checkHistory({ revision, history: told.map(entry) }, day('2026-11-23')).map(({ code, says }) => `${code}.${says}`);

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
