import * as z from 'zod/mini';
import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about } from '../../../foundation/schema/fields.ts';
import { id } from './primitives.ts';
import { words } from './words.ts';

/** More lines than these do not fit one page with what is signed. */
const mostSigners = 4;

/** Somebody who is in no other list of the dossier. */
const person = z.strictObject({
  name: about('As it is printed beside the signature', words),
  position: about('Without one no position is asked for', z.optional(words)),
});

/** A DMU member by id, or somebody who is not among them. */
const ofClient = z
  .strictObject({
    member: about('The id of a DMU member: naming a person here is the consent to print the name', z.optional(id)),
    name: about('Or the name of somebody who is not in the DMU', z.optional(words)),
    position: about(
      "The position, where it is not the member's. Without one no position is asked for",
      z.optional(words),
    ),
  })
  .check(
    z.refine(({ member, name }) => (member === undefined) !== (name === undefined), {
      error: expectedOneOf('E105', 'memberOrName', ['member', 'name']),
    }),
  );

/** One of the team or of people by id, or somebody who is in neither. */
const ofSeller = z.union([id, person], expected('E106', 'idOrPerson'));

const several = <S extends z.ZodMiniType>(item: S): z.ZodMiniDefault<z.ZodMiniArray<S>> =>
  z._default(z.array(item).check(z.maxLength(mostSigners, expected('E107', 'signers', { most: mostSigners }))), []);

/** Who signs for each side, and who approved the proposal on the seller's. */
export const signatories = z.strictObject({
  client: about(
    `Who signs for the client, a block of lines each; at most ${mostSigners}. Empty lines when left out`,
    several(ofClient),
  ),
  seller: about(
    `Who signs for us: ids of team or of people, or somebody by name; at most ${mostSigners}. proposal.signatory when left out`,
    several(ofSeller),
  ),
  approved_by: about(
    'Who approved the proposal on our side: ids of team or of people, or somebody by name; printed over the signatures',
    several(ofSeller),
  ),
});
