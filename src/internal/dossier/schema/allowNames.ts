import * as z from 'zod/mini';
import { about, list, text } from '../../../foundation/schema/fields.ts';

/** A name that may stand in a document although it is looked for; the reason is what `explain` and the summary say. */
const allowance = z.union([
  text,
  z.strictObject({
    name: about('The name as it stands in the text', text),
    because: about('Whom or what it means there', text),
  }),
]);

export const allowNames = list(allowance);
