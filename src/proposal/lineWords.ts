import * as z from 'zod/mini';
import { many, numeral, orNull, picture, wording } from './leaves.ts';

/** What tells one line of a price from another, however it is charged. */
export const lineWords = {
  /** Its place in `offer.lines`, from 0. */
  place: z.int(),
  /** Its place among all lines, from 1; null where they are not numbered. */
  number: orNull(numeral),
  text: wording,
  /** What stands in the further columns, as many as there are; null where nothing does. */
  more: many(orNull(wording)),
  detail: orNull(wording),
  sku: orNull(wording),
  picture: orNull(picture),
};
