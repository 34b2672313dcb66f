import * as z from 'zod/mini';
import { many, numeral, orNull, wording } from './leaves.ts';

/** Over which time availability is measured. */
export const periods = ['month', 'quarter', 'year'] as const;

/** What is promised of a service that runs. Percentages are of time, and in credits of what `of` says. */
export const serviceLevels = z.readonly(
  z.strictObject({
    availability: orNull(
      z.readonly(z.strictObject({ percent: numeral, per: z.enum(periods), except: orNull(wording) })),
    ),
    severities: many(
      z.readonly(
        z.strictObject({
          name: wording,
          means: orNull(wording),
          answer: orNull(wording),
          repair: orNull(wording),
          escalation: orNull(wording),
        }),
      ),
    ),
    credits: many(z.readonly(z.strictObject({ below: numeral, percent: numeral, of: orNull(wording) }))),
    /** What may be lost, and how long it may take, after a disaster. */
    recovery: z.readonly(z.strictObject({ point: orNull(wording), time: orNull(wording) })),
    hours: orNull(wording),
  }),
);
export type ServiceLevelFacts = z.infer<typeof serviceLevels>;
