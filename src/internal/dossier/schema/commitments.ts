import * as z from 'zod/mini';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, list, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { silences } from '../../../proposal/Commitments.ts';
import { dateOr, id } from './primitives.ts';
import { words } from './words.ts';

const deliverable = z
  .strictObject({
    id: about('By which other parts of the dossier name it', z.optional(id)),
    title: about('What is handed over', words),
    form: about('In what form: a report, a file, a training day', z.optional(words)),
    due: about('The day on which it is due', z.optional(dateOr(expected('E107', 'dueDay')))),
    milestone: about('The milestone with which it is due, in the place of a day', z.optional(id)),
    accepted_when: about('When it counts as accepted: what can be checked', z.optional(words)),
    criteria: about('Of the criteria of the client, those it answers', list(id)),
  })
  .check(z.refine(({ due, milestone }) => due === undefined || milestone === undefined, expected('E107', 'dueOnce')));

/** What is handed over, when, and when it counts as accepted: facts of the contract. */
export const deliverables = about('What is handed over, and when it counts as accepted', list(deliverable));

export const acceptance = about(
  'How a deliverable is accepted',
  z.optional(
    z.strictObject({
      days: about('Within how many days the client answers', whole(1, 365)),
      silent: about('What no answer within these days means', z.optional(oneOf(silences))),
    }),
  ),
);

export const assumptions = about(
  'What the offer takes for granted',
  list(
    z.strictObject({
      text: about('One statement', words),
      source: about('Where it comes from', z.optional(words)),
    }),
  ),
);

export const duties = about(
  'What each side does so that the work can go on',
  list(
    z.strictObject({
      what: about('What has to be done', words),
      who: about('us, you, both, or a name; you where nothing is said', z.optional(words)),
      when: about('Until when, or how often', z.optional(words)),
      if_late: about('What follows where it comes late', z.optional(words)),
    }),
  ),
);
