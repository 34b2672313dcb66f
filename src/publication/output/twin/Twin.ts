import * as z from 'zod/mini';
import { sectionIds } from '../../../proposal/sectionIds.ts';

/** What a machine reads of a proposal: an allow-list. Whatever is not named here cannot get out by this door. */

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const amount = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
const lines = z.array(z.string());

const told = (says: string) => z.meta({ description: says });

/** Words in the order of reading, one string a line or a paragraph. */
const words = z.strictObject({
  kind: z.enum(['heading', 'text', 'list', 'chart']),
  lines,
});

const table = z.strictObject({
  kind: z.literal('table'),
  title: z.nullable(z.string()),
  head: lines,
  rows: z.array(
    z.strictObject({
      kind: z.enum(['body', 'group', 'discount', 'subtotal', 'sum', 'total']),
      cells: lines,
    }),
  ),
  note: z.nullable(z.string()),
});

const part = {
  title: z.string(),
  lead: z.nullable(z.string()),
  content: z.array(z.union([words, table])),
};

/** A cell of the price: words, or a number as it is printed, without signs between its digits. */
const cell = z.nullable(
  z.union([
    z.strictObject({ text: z.string() }),
    z.strictObject({
      number: amount,
      currency: z.optional(z.string()),
      /** 19 % is 0.19. */
      percent: z.optional(z.literal(true)),
      approximate: z.optional(z.literal(true)),
    }),
  ]),
);

const sheet = z.strictObject({
  name: z.string(),
  rows: z.array(
    z.strictObject({
      kind: z.enum(['title', 'note', 'head', 'body', 'group', 'step', 'subtotal', 'sum', 'total', 'space']),
      cells: z.array(cell),
    }),
  ),
});

export const twinSchema = z.strictObject({
  twin: z.literal(1).check(told('The form of this file')),
  proposal: z
    .strictObject({
      number: z.nullable(z.string()),
      revision: z.string(),
      client: z.string(),
      title: z.string(),
      language: z.string().check(told('BCP 47')),
      draft: z.boolean(),
      issued: day,
      expires: day.check(told('The last day on which its terms hold')),
      total: z.string().check(told('"237287.50 EUR", one a currency with " + " between them; empty without a price')),
    })
    .check(told('What the file says of itself')),
  cover: lines.check(told('The words of the cover')),
  sections: z
    .array(z.strictObject({ id: z.enum([...sectionIds, 'changes']), number: z.nullable(z.number()), ...part }))
    .check(told('The sections in their order, as they are composed; the numbers of pages are left out')),
  annexes: z.array(z.strictObject({ letter: z.string(), ...part })),
  price: z.array(sheet).check(told('The price as it is printed, with its numbers as numbers: price.csv says the same')),
});

export type Twin = z.infer<typeof twinSchema>;
export type TwinSheet = Twin['price'][number];
