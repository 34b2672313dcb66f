import * as z from 'zod/mini';
import { about, flag, list, oneOf, text } from '../../../foundation/schema/fields.ts';
import { id, secret, words } from './primitives.ts';

/** The history with this client (D2, D6). */
export const cooperation = z.strictObject({
  status: about('How it went', z._default(oneOf(['none', 'positive', 'mixed', 'negative']), 'none')),
  address_openly: about('Print the history although it was not all good', z._default(flag, false)),
  results: about(
    'What came out of it',
    list(
      z.strictObject({
        text: words,
        figure: about('A figure that shows it', z.optional(id)),
        period: about('When', z.optional(words)),
        source: about('Where it is written down', z.optional(words)),
      }),
    ),
  ),
  internal: about('Never printed', z.optional(secret(z.strictObject({ incidents: list(text) })))),
});
