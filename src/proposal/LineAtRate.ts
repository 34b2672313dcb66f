import * as z from 'zod/mini';
import { amount, many, orNull, wording } from './leaves.ts';
import { lineWords } from './lineWords.ts';
import { taxName } from './Sums.ts';

/** Charged by what is used: what one unit costs, and with its own taxes; in no sum. */
export const lineAtRate = z.readonly(
  z.strictObject({
    ...lineWords,
    /** Told where no group of lines has that title. */
    section: orNull(wording),
    unit: orNull(wording),
    rate: amount,
    taxes: many(taxName),
    with_tax: amount,
  }),
);

export type LineAtRateFacts = z.infer<typeof lineAtRate>;
