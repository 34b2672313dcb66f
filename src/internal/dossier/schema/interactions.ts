import * as z from 'zod/mini';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, asTyped, leafTypes, list, oneOf, stringOrNumber } from '../../../foundation/schema/fields.ts';
import { channels } from '../../../proposal/channels.ts';
import { date, id, note } from './primitives.ts';
import { secret } from './secret.ts';

/** A member by the id, or a reference as `reference:<id>`. */
const partner = z
  .pipe(
    asTyped,
    z
      .string(expected('E106', 'memberOrReference'))
      .check(z.regex(/^(reference:)?[A-Za-z0-9][A-Za-z0-9_-]*$/, expected('E107', 'memberOrReference'))),
  )
  .register(leafTypes, stringOrNumber);

const interaction = z.strictObject({
  id: about('The name that a source gives: source: interaction:<id>', z.optional(id)),
  date: about('When, YYYY-MM-DD', date),
  kind: about('What it was', oneOf(['meeting', 'call', 'mail', 'reference_call'])),
  with: about('Ids of DMU members, or reference:<id>', list(partner)),
  channel: about(
    'How, where the kind does not say it; printed with the date where a source names this',
    z.optional(oneOf(channels)),
  ),
  said: about('What they said', z.optional(note)),
  agreed: about('What was agreed', z.optional(note)),
  next: about(
    'What comes next',
    z.optional(
      z.strictObject({
        what: about('What is to be done', note),
        on: about('Until when, YYYY-MM-DD', z.optional(date)),
      }),
    ),
  ),
});

/** Talks and letters with the client: internal; a source that names one prints its date and its channel. */
export const interactions = secret(z.array(interaction));
