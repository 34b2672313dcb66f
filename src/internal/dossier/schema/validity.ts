import * as z from 'zod/mini';
import { about, dateOr, expected, list, oneOf, text, whole, words } from './primitives.ts';

/** Until when the terms are guaranteed (D13). Exactly one of `until` and `days`; checked by the validity room. */
export const validity = z.strictObject({
  until: about('The last day, inclusive, YYYY-MM-DD', z.optional(dateOr(expected('E203', 'date')))),
  days: about('Or: so many days after the issue date, that day included', z.optional(whole(1, 3650))),
  time_zone: about('Whose midnight ends the last day, such as Europe/Oslo', z.optional(text)),
  binding: about(
    'What acceptance makes: a contract to be signed, or a firm offer',
    z._default(oneOf(['subject_to_contract', 'firm']), 'subject_to_contract'),
  ),
  because: about('Why the terms can be held until then, a clause each', list(words)),
});
