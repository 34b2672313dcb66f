import * as z from 'zod/mini';
import { about, list, oneOf, text } from '../../../foundation/schema/fields.ts';
import { country, id, note, percent, secret, words, wordsUpTo } from './primitives.ts';

/** What the client looks at first (D6): named, ranked by its place in the list. */
const criterion = z.strictObject({
  id: about('The name members and arguments use for it', id),
  label: about('As the client calls it', words),
  source: about('Where the client said so', z.optional(words)),
});

/** The client. */
export const account = z.strictObject({
  name: about("The client's name", wordsUpTo(120)),
  short_name: about('For the running header, when the name is long', z.optional(words)),
  industry: about('Steers which references and arguments fit best; never printed', z.optional(text)),
  country: about('Two letters; tells the weekend', z.optional(country)),
  kind: about('A new client, or an existing one', z.optional(oneOf(['new', 'existing']))),
  criteria: about('What the client looks at first, most important first (D6)', list(criterion)),
  internal: about(
    'Never printed',
    z.optional(
      secret(
        z.strictObject({
          key_reason: about('Why this is a key account', list(text)),
          revenue_share_percent: about('Share of your revenue; above 75 warns (D1)', z.optional(percent)),
          urgency_source: about('What makes it urgent for the client', z.optional(note)),
          competitors: about('Who else offers', list(text)),
          whitespace: about('What else could be sold here', list(text)),
        }),
      ),
    ),
  ),
});
