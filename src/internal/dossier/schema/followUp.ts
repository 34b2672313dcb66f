import * as z from 'zod/mini';
import { date, note } from './primitives.ts';
import { about, list, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { secret } from './secret.ts';

/** After sending (D15). Internal; kept for later (I101). */
export const followUp = secret(
  z.strictObject({
    channel: z.optional(oneOf(['email', 'letter', 'call', 'meeting'])),
    confirm_after_business_days: z.optional(whole(0, 60)),
    interim_results: z.optional(date),
    note: z.optional(note),
  }),
);

/** A tender (D17): how long bids must hold is checked; its preparation is kept for later (I101). Internal. */
export const tender = secret(
  z.strictObject({
    deadline: about('The last day for bids, YYYY-MM-DD', z.optional(date)),
    validity_days: about(
      'For how many days after the deadline bids must hold; a shorter validity is an error',
      z.optional(whole(1, 3650)),
    ),
    prepare_months: z.optional(whole(0, 60)),
    envelopes: list(note),
  }),
);
