import { isTimeZone } from '../../foundation/calendar/isTimeZone.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';

/** Whether the zone whose midnight ends the last day exists. */
export function checkZone(zone: string | undefined): readonly Finding[] {
  if (zone === undefined || isTimeZone(zone)) return [];
  return [
    {
      code: 'E203',
      path: ['validity', 'time_zone'],
      message: 'There is no time zone of this name.',
      found: zone,
      fix: 'Write a region and a town, such as Europe/Oslo or Asia/Riyadh, or leave the line out.',
    },
  ];
}
