import * as z from 'zod/mini';
import { amount, many, numeral, orNull, picture, wording } from './leaves.ts';
import { taxName } from './Sums.ts';

/** Charged by what is used: what one unit costs, and with its own taxes; in no sum. */
export const lineAtRate = z.readonly(
  z.strictObject({
    /** Its place in `offer.lines`, from 0. */
    place: z.int(),
    number: orNull(numeral),
    text: wording,
    more: many(orNull(wording)),
    detail: orNull(wording),
    sku: orNull(wording),
    picture: orNull(picture),
    /** Told where no group of lines has that title. */
    section: orNull(wording),
    unit: orNull(wording),
    rate: amount,
    taxes: many(taxName),
    with_tax: amount,
  }),
);

export type LineAtRateFacts = z.infer<typeof lineAtRate>;
