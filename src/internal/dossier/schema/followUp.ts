import * as z from 'zod/mini';
import { date, note } from './primitives.ts';
import { list, oneOf, whole } from '../../../foundation/schema/fields.ts';
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

/** Preparing a tender (D17). Internal; kept for later (I101). */
export const tender = secret(
  z.strictObject({
    deadline: z.optional(date),
    prepare_months: z.optional(whole(0, 60)),
    envelopes: list(note),
  }),
);
