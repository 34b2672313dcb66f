import * as z from 'zod/mini';
import { about } from '../../../foundation/schema/fields.ts';
import { id } from './primitives.ts';
import { words } from './words.ts';

/** Somebody of the house who acts for it: approves, signs, owns a clause. Printed only where this person signs. */
const person = z.strictObject({
  id: about('The name by which approvals, signatures and clauses name this person', id),
  name: about('As it is printed beside a signature', words),
  position: about('What this person is in your company', words),
  authority: about(
    'By what this person signs for the company: power of attorney No. 12 of 3 March 2026. Printed beside the signature',
    z.optional(words),
  ),
});

/** Never in the team section, which is for those whom the client talks to. */
export const people = z.array(person);
