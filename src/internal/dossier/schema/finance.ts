import * as z from 'zod/mini';
import { about, decimal, flag, id, list, price, text, whole, words } from './primitives.ts';

const benefit = z.strictObject({
  id: z.optional(id),
  label: words,
  reckoned: about('How it is reckoned, in words', z.optional(words)),
  per_year: about('Numbers, + - * / ( ) and figure:<id>', text),
  low: z.optional(price),
  high: z.optional(price),
  source: words,
});

/** The business case: every result is computed, none is typed. */
export const finance = z.strictObject({
  horizon_years: z._default(whole(1, 30), 3),
  discount_rate: about('As a fraction: "0.10"', z.optional(decimal)),
  costs: z.optional(
    z.strictObject({
      from_offer: z._default(flag, true),
      client_effort: z.optional(z.strictObject({ value: price, source: words })),
    }),
  ),
  benefits: list(benefit),
});
