import * as z from 'zod/mini';
import { expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about, list, oneOf, text, flag } from '../../../foundation/schema/fields.ts';
import { country, id, note, percent, quantity } from './primitives.ts';
import { secret } from './secret.ts';
import { upTo, words, wordsUpTo } from './words.ts';

/** What the client looks at first (D6): named, ranked by its place in the list. */
const criterion = z.strictObject({
  id: about('The name members and arguments use for it', id),
  label: about('As the client calls it', words),
  source: about('Where the client said so', z.optional(words)),
  answer: about(
    'Our answer to it in one line; what answers it best, in its own words, when left out',
    z.optional(words),
  ),
  points: about('The points that the client gives for it, as the request says', z.optional(quantity)),
});

const labelled = z.strictObject({
  label: about('What it is: a register, a tax number', words),
  value: about('As it is to be printed', words),
});

/** The client. */
export const account = z.strictObject({
  name: about(`The client's name; ${upTo(120)}`, wordsUpTo(120, 'head')),
  short_name: about('For the running header, when the name is long', z.optional(words)),
  address: about('Postal address; on the cover', z.optional(words)),
  details: about("The client's registration data, a reference of theirs", list(labelled)),
  invoices_to: about('Where invoices go', z.optional(words)),
  notices_to: about('Where notices under the contract go', z.optional(words)),
  sites: about(
    'Where the work is done',
    list(
      z
        .strictObject({
          id: about('The name other parts use for it', z.optional(id)),
          name: about('What the place is called', z.optional(words)),
          address: about('Where it is', z.optional(words)),
        })
        .check(
          z.refine(
            ({ name, address }) => name !== undefined || address !== undefined,
            expectedOneOf('E105', 'site', ['name', 'address']),
          ),
        ),
    ),
  ),
  industry: about(
    'Steers which references and arguments fit best; never printed. `private` for a private person, who has no position and no stamp',
    z.optional(text),
  ),
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

/** A statement, alone or with its source. */
const sourced = z.union([
  z.strictObject({
    text: about("In the client's own words, where you have them", words),
    source: about('Where the client said so', z.optional(words)),
  }),
  words,
]);

/** "Our understanding of your situation" (D3, D8). */
export const situation = z.strictObject({
  summary: about('One sentence that the director would sign', z.optional(words)),
  goals: about('What the client wants to reach', list(sourced)),
  needs: about('What the client asks for', list(sourced)),
  success_factors: about('What makes it succeed', list(sourced)),
  internal: about(
    'Never printed',
    z.optional(secret(z.strictObject({ weak_points: about('What hurts the client', list(text)) }))),
  ),
});

/** The history with this client (D2, D6). */
export const cooperation = z.strictObject({
  status: about('How it went', z._default(oneOf(['none', 'positive', 'mixed', 'negative']), 'none')),
  address_openly: about('Print the history although it was not all good', z._default(flag, false)),
  results: about(
    'What came out of it',
    list(
      z.strictObject({
        text: about('What was reached', words),
        figure: about('The id of a figure that shows it', z.optional(id)),
        period: about('When', z.optional(words)),
        source: about('Where it is written down', z.optional(words)),
        print: about(
          'After a cooperation that was mixed: false keeps a result to yourself, true prints it. One is enough, and what is not false is printed',
          z.optional(flag),
        ),
      }),
    ),
  ),
  internal: about(
    'Never printed',
    z.optional(secret(z.strictObject({ incidents: about('What went wrong, and how it ended', list(text)) }))),
  ),
});
