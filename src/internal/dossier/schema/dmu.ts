import * as z from 'zod/mini';
import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about, flag, list, oneOf, text, textOr, whole } from '../../../foundation/schema/fields.ts';
import { buyingRoles, orientations } from '../../roles/Role.ts';
import { blockOrKind, date, email, id, note, open, phone } from './primitives.ts';
import { secret } from './secret.ts';
import { words } from './words.ts';

const roleName = textOr(expected('E107', 'role'));
open.add(roleName, { from: 'roles' });

/** What is known of a person and helps the KAM alone (D4, D7). */
const portrait = z.strictObject({
  attitude: about('Towards us', z.optional(oneOf(['advocate', 'supporter', 'neutral', 'sceptic', 'opponent']))),
  portrait: about(
    'How this person decides',
    z.optional(
      z.strictObject({
        style: about('Quick or thorough, by numbers or by people', z.optional(note)),
        note: about('What else helps', z.optional(note)),
      }),
    ),
  ),
  owner: about('The team id of who looks after this person', z.optional(id)),
  last_contact: about('YYYY-MM-DD', z.optional(date)),
  talking_points: about('What to bring up', list(text)),
  objections: about(
    'What this person says against it, and the answer',
    list(
      z.strictObject({
        says: about('The objection', text),
        answer: about('What we say to it', z.optional(note)),
      }),
    ),
  ),
  personal: about(
    'Birthday, hobbies, family, values: for the contact, never for a document',
    z.optional(
      z.strictObject({
        birthday: about('A day, with or without the year', z.optional(note)),
        hobbies: about('What this person likes to do', list(text)),
        family: about('As far as it was told to you', z.optional(note)),
        values: about('What matters to this person', z.optional(note)),
        basis: about('Why you may keep this', z.optional(note)),
        delete_after: about('When all of this has to go', z.optional(date)),
      }),
    ),
  ),
  note: about('Anything else', z.optional(note)),
});

/** One person of the decision-making unit; a person not known yet has a position only. */
export const member = z
  .strictObject({
    id: about('The name other parts use; made from the place in the list when left out', z.optional(id)),
    name: about('Prints only for proposal.addressee and proposal.addressees', z.optional(words)),
    position: about('As on the business card', z.optional(words)),
    role: about(
      'The function this person speaks for, or a list of them',
      z.union([roleName, z.array(roleName).check(z.minLength(1))], expected('E106', 'roles')),
    ),
    email: about('Where you write to; never printed', z.optional(secret(email))),
    phone: about('Where you call; never printed', z.optional(secret(phone))),
    language: about('What this person likes to speak; never printed', z.optional(secret(note))),
    salutation: about('How you address this person; never printed', z.optional(secret(note))),
    print_name: about(
      'The name may stand in texts; who stands on the cover is proposal.addressees',
      z._default(flag, false),
    ),
    orientation: about("What convinces this person, instead of the role's list (D11)", z.optional(oneOf(orientations))),
    buying_role: about('By role when left out', z.optional(oneOf(buyingRoles))),
    influence: about('1 to 5', z._default(whole(1, 5), 3)),
    criteria: about("Weight 0 to 5 for the account's criteria", z._default(z.record(z.string(), whole(0, 5)), {})),
    arguments: about(
      'Individual approach: pin or exclude blocks, waive a must-have with a reason (D11)',
      z.optional(
        z.strictObject({
          pin: about('Blocks that must be there for this person', list(id)),
          exclude: about('Blocks, or whole kinds as kind:pilot, that must not', list(blockOrKind)),
          waive: about('By kind, why this person can do without it', z._default(z.record(z.string(), text), {})),
        }),
      ),
    ),
    internal: about('Never printed', z.optional(secret(portrait))),
  })
  .check(
    z.refine((value) => value.name !== undefined || value.position !== undefined, {
      error: expectedOneOf('E105', 'nameOrPosition', ['name', 'position']),
    }),
  );

/** Everyone who takes part in approving the purchase (D6). */
export const dmu = z.array(member);
