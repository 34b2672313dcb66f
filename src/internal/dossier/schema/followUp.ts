import * as z from 'zod/mini';
import { date, note } from './primitives.ts';
import { about, list, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { secret } from './secret.ts';

/** After sending (D15). Internal; kept for later (I101). */
export const followUp = secret(
  z.strictObject({
    channel: about('How you will follow up', z.optional(oneOf(['email', 'letter', 'call', 'meeting']))),
    confirm_after_business_days: about('When you ask whether it arrived', z.optional(whole(0, 60))),
    interim_results: about('When you expect a first word', z.optional(date)),
    note: about('Anything else', z.optional(note)),
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
    prepare_months: about('How long before the deadline you begin', z.optional(whole(0, 60))),
    envelopes: about('What goes into which envelope', list(note)),
  }),
);
