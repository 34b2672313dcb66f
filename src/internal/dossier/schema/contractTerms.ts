import * as z from 'zod/mini';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, list } from '../../../foundation/schema/fields.ts';
import { clauseId, id } from './primitives.ts';
import { words } from './words.ts';

/** A clause of the library by its file's name, with other words than it has there. */
const changedClause = z.strictObject({
  id: about('Of a clause of the library, with words of this offer: a deviation for your lawyers to see', id),
  title: about("Its heading, where it is not the clause's", z.optional(words)),
  text: about("What holds, where it is not the clause's", z.optional(words)),
});

/** A term that stands in this offer alone. */
const ownTerm = z.strictObject({ title: about('What it is about', words), text: about('What holds', words) });

/** Terms of the contract, the law it is under, and which document prevails. */
export const contractTerms = {
  terms: about(
    'Terms of the contract: warranty, delivery, liability; a clause of the library by its id (payment-30 is terms/payment-30.yaml there), the same with a text of your own, or a term of this offer',
    list(z.union([clauseId, ownTerm, changedClause], expected('E106', 'clauseOrTerm'))),
  ),
  law: about('Under which law, and where disputes are settled', z.optional(words)),
  precedence: about('Which document prevails where they conflict, the strongest first', list(words)),
};
