import * as z from 'zod/mini';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, list, oneOf } from '../../../foundation/schema/fields.ts';
import { date, digest, id, percent } from './primitives.ts';
import { secret } from './secret.ts';

/** What a company may want to see before it goes out. */
const rules = ['discount_over', 'margin_under', 'below_floor', 'exclusivity', 'terms_changed', 'binding_firm'] as const;
export type ApprovalRule = (typeof rules)[number];

const asked = z.strictObject({
  when: about('What has to be approved', oneOf(rules)),
  percent: about(
    'Of discount_over and margin_under: from where on; left out, the limit of this file counts, else any discount or margin',
    z.optional(percent),
  ),
  by: about('Who may approve it, one of these ids of people or team; left out, any of them', list(id)),
});

/** Rules of a company, in `kam-propose.yaml`. */
export const approvalRules = secret(
  z.array(
    asked.check(
      z.refine(({ when, percent: set }) => set === undefined || when === 'discount_over' || when === 'margin_under', {
        error: expected('E107', 'noPercent'),
        path: ['percent'],
      }),
    ),
  ),
);

/** What was approved, by whom, and a digest of it. */
export const approvals = z.array(
  z.strictObject({
    rule: about('The rule of kam-propose.yaml', oneOf(rules)),
    by: about('Who approved it, an id of team or people', id),
    date: about('When, YYYY-MM-DD', date),
    sha256: about('The digest of what was approved: when that changes, the approval is void', digest),
  }),
);
