import * as z from 'zod/mini';
import { amount, orNull, wording } from './leaves.ts';

/** A contract on public record, with where it can be looked up. */
export const work = z.readonly(
  z.strictObject({
    project: wording,
    client: wording,
    year: orNull(wording),
    duration: orNull(wording),
    value: orNull(amount),
    source: wording,
  }),
);

export type WorkFacts = z.infer<typeof work>;
