import * as z from 'zod/mini';
import { day, many, orNull, wording } from './leaves.ts';

/** Terms for this client alone, agreed inside; empty until then (D8). */
export const specialTerms = many(
  z.readonly(z.strictObject({ text: wording, until: orNull(day), because: orNull(wording) })),
);

export type SpecialTerms = z.infer<typeof specialTerms>;
