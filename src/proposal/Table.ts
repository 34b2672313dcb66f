import * as z from 'zod/mini';
import { many, numeral, orNull, wording } from './leaves.ts';
import { tableSections } from './tableSections.ts';

/** Words, a number, or nothing at all. */
const cell = z.readonly(z.strictObject({ text: orNull(wording), number: orNull(numeral) }));

/** A table of the writer's own: what its numbers are in, its rows, and what its columns come to, which is computed. */
export const table = z.readonly(
  z.strictObject({
    /** Its place among the tables, from 0: keys of a map have no order of their own. */
    place: z.int(),
    title: wording,
    section: z.enum(tableSections),
    columns: many(
      z.readonly(
        z.strictObject({
          head: wording,
          unit: orNull(wording),
          /** Whether it holds numbers, which are set under each other. */
          numeric: z.boolean(),
          /** Whether all its numbers have as many decimals. */
          even: z.boolean(),
          /** Of its numbers; null where it is not added up. */
          sum: orNull(numeral),
        }),
      ),
    ),
    rows: many(
      z.readonly(
        z.strictObject({
          /** As many as there are columns. */
          cells: many(cell),
          /** The sum of the last column down to this row; null where it is not added up. */
          running: orNull(numeral),
        }),
      ),
    ),
    note: orNull(wording),
    source: orNull(wording),
  }),
);

export type TableFacts = z.infer<typeof table>;
export type TableCellFacts = z.infer<typeof cell>;
