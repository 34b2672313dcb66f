import * as z from 'zod/mini';
import { many, numeral, orNull, wording } from './leaves.ts';

/** Alternatives side by side: each row says of every package, in their order, whether it has something, or what. */
export const compared = z.readonly(
  z.strictObject({
    /** The place of the recommended one among the alternatives, from 0. */
    recommended: orNull(numeral),
    features: many(
      z.readonly(
        z.strictObject({
          text: wording,
          cells: many(z.readonly(z.strictObject({ has: z.boolean(), value: orNull(wording) }))),
        }),
      ),
    ),
  }),
);
export type ComparedFacts = z.infer<typeof compared>;
