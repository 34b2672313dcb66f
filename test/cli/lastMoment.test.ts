import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/foundation/calendar/CalendarDate.ts';
import { endOfDay } from '../../src/foundation/calendar/zone.ts';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

const last = '2026-12-31';

describe('the last day holds to its last millisecond, there and not here (D13)', () => {
  test.each(['Pacific/Kiritimati', 'Asia/Riyadh', 'Europe/Oslo', 'America/Anchorage', 'Etc/GMT+12'])(
    '%s',
    async (zone) => {
      if (!isCalendarDate(last)) throw new Error(last);
      const text = quickStartWith(
        ['  days: 30', `  until: ${last}\n  time_zone: ${zone}`],
        ['  currency: EUR', '  currency: EUR\n  date: 2026-12-01'],
      );
      const file = put(workFolder(), 'dossier.yaml', text);
      const end = endOfDay(last, zone);
      expect((await runCli(['validate', file], {}, end)).exit).toBe(0);
      const after = await runCli(['validate', file], {}, end + 1);
      expect(after.exit).toBe(4);
      expect(after.stderr).toContain('E204');
    },
  );
});
