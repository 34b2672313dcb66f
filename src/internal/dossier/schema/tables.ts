import * as z from 'zod/mini';
import { isDecimal, type Decimal } from '../../../foundation/money/Decimal.ts';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, asTyped, leafTypes, list, oneOf, stringOrNumber, whole } from '../../../foundation/schema/fields.ts';
import { tableSections } from '../../../proposal/tableSections.ts';
import { id } from './primitives.ts';
import { words } from './words.ts';

/** More columns than these cannot be read on an upright page. */
const mostColumns = 7;

/** Whether a column is added up; or what it comes to. That number is held against the computed one, so it reads in one way. */
const adds = z.union(
  [
    z.boolean(),
    z
      .pipe(
        asTyped,
        z.custom<Decimal>((value) => typeof value === 'string' && isDecimal(value), expected('E107', 'columnSum')),
      )
      .register(leafTypes, { ...stringOrNumber, examples: ['42.186'] }),
  ],
  expected('E107', 'columnSum'),
);

/** A column: what its numbers are in, how many decimals they show, whether they add up. */
const column = z.strictObject({
  head: about('What stands in the column', words),
  unit: about('What its numbers are in: t, hours, EUR. Printed with the head', z.optional(words)),
  align: about(
    '`number` writes numbers as the language does and sets them under each other',
    z.optional(oneOf(['start', 'number'])),
  ),
  places: about('Decimals of every number of the column', z.optional(whole(0, 6))),
  sum: about('true adds the column up under the table. A sum that is written here is checked', z._default(adds, false)),
});

/** Words, a number as it is typed, or nothing. */
const cell = z.pipe(
  z.transform((value: unknown) => (value === '' ? null : value)),
  z.nullable(words),
);

/** A table of the writer's own. */
const table = z.strictObject({
  id: about('The name by which a block or a layout places it', id),
  title: about('Printed over it, and read out to those who cannot see it', words),
  section: about('At the end of which section it stands', z._default(oneOf(tableSections), 'solution')),
  columns: about(
    `At most ${mostColumns}`,
    z
      .array(column)
      .check(
        z.minLength(1, expected('E107', 'tableColumns', { most: mostColumns })),
        z.maxLength(mostColumns, expected('E107', 'tableColumns', { most: mostColumns })),
      ),
  ),
  rows: about(
    'As many cells in each as there are columns; "" is an empty one',
    z.array(z.array(cell)).check(z.minLength(1, expected('E107', 'tableRows'))),
  ),
  note: about('Printed under it', z.optional(words)),
  source: about('Where it comes from', z.optional(words)),
});

export const tables = list(table);
