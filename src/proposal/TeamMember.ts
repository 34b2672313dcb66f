import * as z from 'zod/mini';
import { many, orNull, picture, wording } from './leaves.ts';

/** Somebody of the seller's, or of a partner's, with position and contact (D12). */
export const teamMember = z.readonly(
  z.strictObject({
    name: wording,
    position: wording,
    /** Of a partner: whom this person works for. */
    company: orNull(wording),
    /** Where this person comes from, a paragraph each. */
    bio: many(wording),
    task: orNull(wording),
    email: orNull(wording),
    phone: orNull(wording),
    hours: orNull(wording),
    /** A length of time: one business day. */
    answers_within: orNull(wording),
    photo: orNull(picture),
    /** Ids of the sections this person prepared (D12). */
    prepared: many(z.string()),
  }),
);

export type TeamMember = z.infer<typeof teamMember>;
