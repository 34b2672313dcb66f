import * as z from 'zod/mini';
import { about, list, oneOf } from '../../../foundation/schema/fields.ts';
import { date, digest, id, percent } from './primitives.ts';
import { secret } from './secret.ts';

/** What a company may want to see before it goes out. */
const rules = ['discount_over', 'margin_under', 'below_floor', 'exclusivity', 'terms_changed', 'binding_firm'] as const;
export type ApprovalRule = (typeof rules)[number];

const asked = z.strictObject({
  when: about('What has to be approved', oneOf(rules)),
  percent: about(
    'Of discount_over and margin_under; without it the limit of this file, else none',
    z.optional(percent),
  ),
  by: about('Ids of people or team, any of whom may; without it all of them', list(id)),
});

/** Rules of a company, in `kam-propose.yaml`. */
export const approvalRules = secret(z.array(asked));

/** What was approved, by whom, and a digest of it. */
export const approvals = z.array(
  z.strictObject({
    rule: about('The rule', oneOf(rules)),
    by: about('Who, an id of team or people', id),
    date: about('When', date),
    sha256: about('Digest of what was approved', digest),
  }),
);
