import { contextOf, type Outcome, type Play, playSpec, withEdits } from './play.ts';
import { paidAnew } from './questions/paidAnew.ts';
import { isRhythmOpen, tellPayment } from './questions/paidParts.ts';
import { paid } from './questions/paymentChoices.ts';
import { payments } from './questions/payments.ts';
import { atOdds, settled } from './questions/settlePayments.ts';
import type { Spec } from './questions/Question.ts';

/** What is asked as long as payments and invoices do not make what is charged. */
const asked: readonly Spec[] = [
  ...payments.flatMap((spec) => (spec.id === 'billing' ? [{ ...spec, when: isRhythmOpen }] : [])),
  ...payments.filter(({ id }) => id === 'payments'),
  paidAnew,
];

/** What lines that have come, gone or changed leave open: what follows of itself is written, the rest is asked. */
export function* playPaid(before: Outcome, topic: string): Play {
  if (atOdds(before).length === 0) return before;
  let outcome = settle({ ...before, scope: `${before.scope}paid.` });
  for (const spec of asked)
    if (atOdds(outcome).length > 0) outcome = yield* playSpec(spec, outcome, [], topic, whyAsked(outcome));
  return { ...outcome, scope: before.scope };
}

const whyAsked = (outcome: Outcome) => (): readonly string[] => atOdds(outcome).map(({ message }) => message);

function settle(outcome: Outcome): Outcome {
  const context = contextOf(outcome, []);
  const edits = settled(context);
  if (edits.length === 0) return outcome;
  const after = withEdits(outcome, edits);
  const left = paid(after).map(tellPayment({ ...context, values: after.values }));
  const told = left.length === 0 ? 'no payment is left' : left.join(', ');
  return { ...after, news: [...outcome.news, `What was paid with it has changed too: ${told}.`] };
}
