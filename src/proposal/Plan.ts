import * as z from 'zod/mini';
import { day, many, numeral, orNull, wording } from './leaves.ts';

/** What the steps of a plan can be counted in. */
export const planUnits = ['day', 'week', 'month'] as const;

/** A step of the work. In a plan of numbers it has `first` and `last`, in one of dates `starts` and `ends`. */
export const milestone = z.readonly(
  z.strictObject({
    phase: orNull(wording),
    text: wording,
    week: orNull(numeral),
    first: orNull(numeral),
    last: orNull(numeral),
    starts: orNull(day),
    ends: orNull(day),
    /** The places of the milestones that have to be finished before. */
    after: many(numeral),
    gives: orNull(wording),
    needs: orNull(wording),
    review: z.boolean(),
  }),
);

/** How long the whole work takes: in units from its start, or from one day to another. */
export const plan = z.readonly(
  z.strictObject({
    unit: z.enum([...planUnits, 'date']),
    length: orNull(numeral),
    starts: orNull(day),
    ends: orNull(day),
  }),
);

export type MilestoneFacts = z.infer<typeof milestone>;
export type PlanFacts = z.infer<typeof plan>;
