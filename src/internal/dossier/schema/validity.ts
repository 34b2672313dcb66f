import * as z from 'zod/mini';
import { about, fail, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { dateOr, realDay, words } from './primitives.ts';

/** Until when the terms are guaranteed (D13). Exactly one of `until` and `days`; checked by the validity room. */
export const validity = z.strictObject({
  until: about(
    'The last day, inclusive, YYYY-MM-DD',
    z.optional(dateOr(fail('a date that exists, written YYYY-MM-DD', 'E203', realDay))),
  ),
  days: about('Or: so many days after the issue date, that day included', z.optional(whole(1, 3650))),
  time_zone: about('Whose midnight ends the last day, such as Europe/Oslo', z.optional(text)),
  binding: about(
    'What acceptance makes: a contract to be signed, or a firm offer',
    z._default(oneOf(['subject_to_contract', 'firm']), 'subject_to_contract'),
  ),
  because: about('Why the terms can be held until then, a clause each', list(words)),
});
