import * as z from 'zod/mini';
import { about, list } from '../../../foundation/schema/fields.ts';
import { byId, id } from './primitives.ts';
import { words } from './words.ts';

/** What the packages differ in: who has it, or what each has. */
const feature = z.strictObject({
  text: about('What a package has or not', words),
  in: about('The ids of the packages that have it', list(id)),
  values: about(
    'What stands in the column of each package, by its id, in place of a tick',
    z._default(byId(words), {}),
  ),
});

/** The alternatives of one group side by side, with what they differ in. */
export const packages = about(
  'Alternatives side by side: two or three, four at most',
  z.strictObject({
    group: about('The group that its lines name under `alternative`', id),
    recommended: about('The id of the line that you recommend', z.optional(id)),
    features: about('Row by row what they differ in', list(feature)),
  }),
);
