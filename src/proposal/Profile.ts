import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull, wording } from './leaves.ts';

/** What the seller is, as a buyer's forms ask it. */
export const profile = z.readonly(
  z.strictObject({
    /** A year, which no language groups. */
    founded: orNull(wording),
    people: orNull(numeral),
    turnover: many(z.readonly(z.strictObject({ year: wording, amount }))),
    certificates: many(z.readonly(z.strictObject({ name: wording, number: orNull(wording), until: orNull(day) }))),
    registers: many(wording),
  }),
);

export type Profile = z.infer<typeof profile>;

/** Whether it answers a reader who looks for rules that are kept. */
export const isCertified = (given: Profile | null): boolean =>
  given !== null && given.certificates.length + given.registers.length > 0;
