import * as z from 'zod/mini';
import { expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { date, digest, note } from './primitives.ts';
import { secret } from './secret.ts';
import { words } from './words.ts';

/** Where a proposal stands: what was done with it last. */
export const statuses = ['draft', 'approved', 'sent', 'accepted', 'declined', 'superseded', 'lapsed'] as const;
export type Status = (typeof statuses)[number];

/** What happened to a revision. */
export const events = ['revised', 'frozen', 'extended', 'sent', 'accepted', 'declined'] as const;

/** Why a client said no. */
export const lostReasons = ['price', 'scope', 'timing', 'incumbent', 'no_decision', 'relation'] as const;

const entry = z.strictObject({
  revision: about('Its number; each higher than the one before, the last one that of the proposal', whole(1, 999)),
  date: about('When the client got it, or when it happened, YYYY-MM-DD', date),
  text: about(
    'What is new in it, and why; an entry without is of what happened to that revision, and is not printed',
    z.optional(words),
  ),
  event: about('Internal: what happened; written by the commands', z.optional(secret(oneOf(events)))),
  reason: about('Internal: why; of a proposal that was declined one word of the list', z.optional(secret(note))),
  until: about('Internal: the last day, where it was extended', z.optional(secret(date))),
  sha256: about('Internal: the digest of the PDF, or of the signed copy', z.optional(secret(digest))),
  file: about('Internal: the name of that file', z.optional(secret(note))),
  by: about('Internal: who signed', z.optional(secret(note))),
  to: about('Internal: who got the order instead', z.optional(secret(note))),
});

/** What changed from one revision to the next, each version that the client got; and what happened to it. */
export const history = z.array(
  entry.check(
    z.refine((value) => value.text !== undefined || value.event !== undefined, {
      error: expectedOneOf('E105', 'textOrEvent', ['text', 'event']),
    }),
  ),
);
