import * as z from 'zod/mini';
import { day, many, numeral, orNull, wording } from './leaves.ts';

/** A figure with what makes it believable (D10). */
export const figure = z.readonly(
  z.strictObject({
    value: numeral,
    unit: wording,
    label: wording,
    short: orNull(wording),
    source: wording,
    as_of: day,
    /** Whose it is, where it is that of a reference: by the name under which that is printed. */
    client: orNull(wording),
    key: z.boolean(),
    /** The client's criteria that it answers, by their labels; so everywhere below. */
    criteria: many(wording),
    parts: many(z.readonly(z.strictObject({ label: wording, value: numeral }))),
    target: orNull(z.readonly(z.strictObject({ label: wording, value: numeral }))),
  }),
);

/** A claim of the offer: what it says, where from, the client's criteria it answers, by their labels. */
export const claim = z.readonly(
  z.strictObject({
    title: orNull(wording),
    text: wording,
    source: orNull(wording),
    figure: orNull(figure),
    criteria: many(wording),
  }),
);

/** Something inside or outside of the scope, and what it means or why. */
export const scoped = z.readonly(z.strictObject({ title: orNull(wording), text: wording }));

/** A fact for one kind of argument. */
export const point = z.readonly(
  z.strictObject({
    title: orNull(wording),
    text: wording,
    source: orNull(wording),
    figure: orNull(figure),
    answer: orNull(wording),
    /** Of a risk: a level (low, medium, high) or words. */
    likelihood: orNull(wording),
    effect: orNull(wording),
    owner: orNull(wording),
    criteria: many(wording),
  }),
);

export type Figure = z.infer<typeof figure>;
export type Scoped = z.infer<typeof scoped>;
export type Claim = z.infer<typeof claim>;
export type Point = z.infer<typeof point>;
