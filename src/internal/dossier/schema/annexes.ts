import * as z from 'zod/mini';
import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about, text } from '../../../foundation/schema/fields.ts';
import { date, id } from './primitives.ts';
import { words } from './words.ts';

/** As many as every language has letters for. */
const mostAnnexes = 20;

/** What an annex can hold: one of these. */
export const annexContents = ['block', 'table', 'picture', 'requirements'] as const;

/** One annex: a block of the library, a table, a picture or the requirements, on pages of its own. */
const annex = z
  .strictObject({
    title: about(
      "Printed after its letter; the block's, the table's or the picture's own when left out",
      z.optional(words),
    ),
    block: about(
      'The id of a block of a library, such as your standard terms; it is printed here and not in its section',
      z.optional(id),
    ),
    table: about('Or the id of a table of your own', z.optional(id)),
    picture: about('Or the id of a picture', z.optional(id)),
    requirements: about(
      'Or the answers to the requirements',
      z.optional(z.literal(true, expected('E107', 'justTrue'))),
    ),
    version: about(
      'Of general terms and the like: which wording it is. Printed under the title, and with the title in the terms of the contract',
      z.optional(text),
    ),
    date: about('The day of that wording; printed beside the version', z.optional(date)),
  })
  .check(
    z.refine((given) => annexContents.filter((key) => given[key] !== undefined).length === 1, {
      error: expectedOneOf('E105', 'annexContent', [...annexContents]),
    }),
  );

/** What stands behind the guarantee, lettered in this order. */
export const annexes = z._default(
  z.array(annex).check(z.maxLength(mostAnnexes, expected('E107', 'annexes', { most: mostAnnexes }))),
  [],
);
