import * as z from 'zod/mini';
import { many, orNull, wording } from './leaves.ts';
import { sectionIds } from './sectionIds.ts';

/** Whether a requirement is met. */
export const answers = ['yes', 'partly', 'no'] as const;

/** Where more is said, by places and never by ids; which argument it is, the argument itself knows. */
const where = z.union([
  z.readonly(z.strictObject({ section: z.enum(sectionIds) })),
  /** The place among `tables`. */
  z.readonly(z.strictObject({ table: z.int() })),
  /** The place among `offer.lines`. */
  z.readonly(z.strictObject({ line: z.int() })),
  /** The first of the annexes. */
  z.readonly(z.strictObject({ annex: z.literal(true) })),
  z.readonly(z.strictObject({ argument: z.literal(true) })),
]);

/** What the client asks for, as the client numbers it, and how it is met. */
export const requirement = z.readonly(
  z.strictObject({
    no: wording,
    text: wording,
    group: orNull(wording),
    answer: z.enum(answers),
    how: orNull(wording),
    source: orNull(wording),
    where: orNull(where),
  }),
);

export const requirements = many(requirement);
export type RequirementFacts = z.infer<typeof requirement>;
