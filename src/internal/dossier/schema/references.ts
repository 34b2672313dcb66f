import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { about, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { date, email, id, note, phone } from './primitives.ts';
import { secret } from './secret.ts';
import { words } from './words.ts';

/**
 * Only YAML's own `true` and `false` count; absent and null mean "not asked yet". `yes`, `no`, `on` and quoted words
 * are refused: read as text they would all be true.
 */
const answer = z.optional(z.nullable(z.boolean(expected('E305', 'consent'))));

const consent = z.strictObject({
  can: about('Is this person able to recommend?', answer),
  wants: about('Does this person want to?', answer),
  scope: about('What they agreed to', list(oneOf(['named', 'contact_shared', 'will_call']))),
  asked: about('When you asked', z.optional(date)),
  given: about('When they agreed', z.optional(date)),
  valid_until: about('Their agreement ends', z.optional(date)),
  withdrawn: about('They took it back: a no from then on', z.optional(date)),
  anonymous_ok: about('The project may be described without the name', answer),
});

/** Who said it, where that is not the person who may be called. */
const speaker = z.strictObject({
  name: about('Printed with the scope named', words),
  position: about('As on the business card', z.optional(words)),
});

/** What the other client says of you, alone or with who said it. */
const quote = z.union([
  z.strictObject({
    text: about('As it was said; the quotation marks are set for you', words),
    by: about('Who said it; the person of this reference when left out', z.optional(speaker)),
  }),
  words,
]);

/** A comparable project and a person who can and wants to recommend (D9). */
const reference = z.strictObject({
  id: about('The name other parts use', z.optional(id)),
  company: about('The other client', words),
  project: about('What was done, in a line', z.optional(words)),
  text: about('How it went, in a sentence or two', z.optional(words)),
  quote: about(
    'What they say of you, a sentence or two, as a quotation under the reference; printed with the scope named',
    z.optional(quote),
  ),
  facts: about(
    'Short facts',
    list(
      z.strictObject({
        label: about('What it is: employees, live since', words),
        value: about('As it is to be printed', words),
      }),
    ),
  ),
  anonymous: about(
    'How it is described without the name',
    z.optional(
      z.strictObject({
        title: about('Such as: a retailer with 60 stores', words),
        text: about('How it went, without the name', z.optional(words)),
        quote: about('What they say, in words that give nobody away', z.optional(words)),
      }),
    ),
  ),
  industry: about('Steers the order; never printed', z.optional(text)),
  figure: about('The figure it reached', z.optional(id)),
  criteria: about('Of the criteria of the client, those it answers', list(id)),
  person: about(
    'Who may be called',
    z.optional(
      z.strictObject({
        name: about('Printed with the scope named', words),
        position: about('As on the business card', z.optional(words)),
        email: about('Printed with the scope contact_shared', z.optional(email)),
        phone: about('Printed with the scope contact_shared', z.optional(phone)),
      }),
    ),
  ),
  consent: about('Can and wants to recommend', z._default(consent, { scope: [] })),
  internal: about(
    'Never printed',
    z.optional(
      secret(
        z.strictObject({
          uses_this_quarter: about('How often this person was asked already', z.optional(whole(0, 1000))),
          note: about('Anything else', z.optional(note)),
        }),
      ),
    ),
  ),
});

export const references = z.array(reference);
