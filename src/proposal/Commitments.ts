import * as z from 'zod/mini';
import { day, many, numeral, orNull, wording } from './leaves.ts';

/** What it means that the client says nothing in time. */
export const silences = ['accepted', 'rejected'] as const;

const deliverable = z.readonly(
  z.strictObject({
    title: wording,
    form: orNull(wording),
    due: orNull(day),
    /** The place in `offer.milestones` of the milestone with which it is due. */
    milestone: orNull(numeral),
    accepted_when: orNull(wording),
    /** The client's criteria that it answers, by their labels. */
    criteria: many(wording),
  }),
);

/** What both sides are held to, facts of the contract; a part of the offer. */
export const commitmentShape = {
  deliverables: many(deliverable),
  /** Within how many days the client answers, and what silence means. */
  acceptance: orNull(z.readonly(z.strictObject({ days: numeral, silent: orNull(z.enum(silences)) }))),
  assumptions: many(z.readonly(z.strictObject({ text: wording, source: orNull(wording) }))),
  duties: many(
    z.readonly(z.strictObject({ what: wording, who: wording, when: orNull(wording), if_late: orNull(wording) })),
  ),
};

/** All of it, as one group. */
export const commitments = z.readonly(z.strictObject(commitmentShape));
export type CommitmentFacts = z.infer<typeof commitments>;
export type Deliverable = CommitmentFacts['deliverables'][number];
