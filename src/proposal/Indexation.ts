import * as z from 'zod/mini';
import { day, many, numeral, orNull, wording } from './leaves.ts';
import { chargePeriods } from './Recurring.ts';
import { summed } from './Sums.ts';

const every = z.enum(chargePeriods);

/** One index that the price of something that recurs follows. */
export const indexation = z.readonly(
  z.strictObject({
    index: wording,
    /** Charges that begin on it or later follow the index. */
    from: day,
    every,
    /** By how many percent the price may rise each time; null where nothing is agreed. */
    cap: orNull(numeral),
    /** What follows it, where that is not all that recurs; else empty. */
    lines: many(wording),
    /** Whether options, and alternatives, that follow it may be charged after it begins. */
    options: z.boolean(),
    alternatives: z.boolean(),
  }),
);

/** Which sums of a price an index moves: they are all before indexation. */
export const indexed = z.readonly(
  z.strictObject({
    first_year: z.boolean(),
    /** The second year, or the later ones where they are said together. */
    later: z.boolean(),
    term: z.boolean(),
    /** What the term comes to at most; null where nobody can say. */
    at_cap: orNull(summed),
    /** The cap that moves it; null where there are several. */
    cap: orNull(z.readonly(z.strictObject({ percent: numeral, every }))),
  }),
);

export type IndexationFacts = z.infer<typeof indexation>;
export type IndexedFacts = z.infer<typeof indexed>;
