import type { Path } from '../../foundation/data/Path.ts';
import { isGroup, keyOf, playSpec, withEdits, type Play, type Outcome } from './play.ts';
import { playGroup } from './playGroup.ts';
import { client } from './questions/client.ts';
import { specialTerms } from './questions/forThisClient.ts';
import type { Spec, Topic } from './questions/Question.ts';
import {
  approvedAgain,
  consentAgain,
  exclusivityAgain,
  figureAgain,
  keptFor,
  lineAgain,
  rateAgain,
  specialTermAgain,
  tenderAgain,
  wholeDiscountAgain,
} from './questions/again.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';
import { validity } from './questions/validity.ts';

/** What belongs to the last proposal alone. */
const cleared: readonly Path[] = [
  ['proposal', 'number'],
  ['proposal', 'status'],
  ['proposal', 'revision'],
  ['proposal', 'date'],
  ['proposal', 'in_reply_to'],
  ['proposal', 'history'],
  ['tender', 'deadline'],
  ['tender', 'validity_days'],
];

const number: Spec = {
  id: 'number',
  at: 'proposal.number',
  prompt: 'The number of the new proposal (optional)',
  why: 'Number, revision, history, date and reference of the last proposal are taken out. Quantities, prices, figures and consents are asked one by one: what was true then need not be true now.',
};

/** Next quarter's proposal from the last one: what was particular is cleared, what may have changed is confirmed. */
export function* playRenewal(before: Outcome): Play {
  let outcome = withEdits(
    before,
    cleared.map((path) => ({ path, value: undefined })),
  );
  outcome = yield* playSpec(number, outcome, [], 'The new proposal');
  if (textAt(outcome.values, 'account', 'kind') === 'new') outcome = yield* playKind(outcome);
  for (const spec of tenderAgain) outcome = yield* playSpec(spec, outcome, [], 'The call for bids');
  outcome = yield* playSteps(validity, outcome);
  outcome = yield* playReasons(outcome);
  outcome = yield* playPrice(outcome);
  for (const key of keysAt(outcome.values, 'figures'))
    for (const spec of figureAgain) outcome = yield* playSpec(spec, outcome, ['figures', key], 'Figures');
  for (const [at, reference] of entriesAt(outcome.values, 'references').entries())
    for (const spec of consentAgain)
      outcome = yield* playSpec(spec, outcome, ['references', at], `Consent of ${textAt(reference, 'company')}`);
  return outcome;
}

function* playSteps({ title, steps }: Topic, before: Outcome): Play {
  let outcome = before;
  for (const step of steps)
    outcome = isGroup(step) ? yield* playGroup(step, outcome, title) : yield* playSpec(step, outcome, [], title);
  return outcome;
}

/** Who was new need not be any more; then there is something to tell. */
function* playKind(before: Outcome): Play {
  const ids = ['kind', 'status', 'results'];
  const steps = client.steps.filter(({ id }) => ids.includes(id));
  const asked = steps.map((step) =>
    step.id === 'kind' && !isGroup(step)
      ? { ...step, prompt: 'They were new to you then. Have you worked for them since?', suggest: () => 'new' }
      : step,
  );
  return yield* playSteps({ title: client.title, steps: asked }, before);
}

/** Why the terms can be held until a day: reasons of the last time often name that day. */
function* playReasons(before: Outcome): Play {
  let outcome = before;
  let gone = 0;
  for (const [place, reason] of entriesAt(before.values, 'validity', 'because').entries()) {
    const path = ['validity', 'because', place - gone];
    const spec: Spec = {
      id: `because-${place + 1}`,
      at: `validity.because[${place - gone}]`,
      prompt: 'Why can you hold the terms until then? (optional)',
      why: `Last time: ${textAt(reason)}. Enter keeps it; to take it out, Backspace and Enter.`,
      suggest: () => textAt(reason),
    };
    outcome = yield* playSpec(spec, outcome, [], validity.title);
    if (outcome.said.get(spec.id) !== null) continue;
    outcome = withEdits(outcome, [{ path, value: undefined }]);
    gone += 1;
  }
  return outcome;
}

function* playPrice(before: Outcome): Play {
  const title = 'The price';
  let outcome = before;
  for (const at of entriesAt(outcome.values, 'offer', 'lines').keys())
    for (const spec of lineAgain) outcome = yield* playSpec(spec, outcome, ['offer', 'lines', at], title);
  for (const spec of wholeDiscountAgain) outcome = yield* playSpec(spec, outcome, [], title);
  for (const at of entriesAt(outcome.values, 'offer', 'rates').keys())
    for (const spec of rateAgain) outcome = yield* playSpec(spec, outcome, ['offer', 'rates', at], title);
  return yield* playExclusive(outcome);
}

/** What this client alone was promised: each promise is made anew, and approved anew. */
function* playExclusive(before: Outcome): Play {
  const title = 'What is exclusive';
  let outcome = before;
  let gone = 0;
  for (const spec of exclusivityAgain) outcome = yield* playSpec(keptFor(spec), outcome, [], title);
  for (const place of entriesAt(before.values, 'offer', 'special_terms').keys()) {
    const item = ['offer', 'special_terms', place - gone];
    const scope = `${before.scope}special-${place + 1}.`;
    outcome = { ...outcome, scope };
    for (const spec of specialTermAgain) outcome = yield* playSpec(spec, outcome, item, title);
    const isKept = outcome.said.get(keyOf(scope, item, 'still-special')) === true;
    outcome = { ...outcome, scope: before.scope };
    if (isKept) continue;
    outcome = withEdits(outcome, specialTerms.removes?.(item, outcome.values) ?? []);
    gone += 1;
  }
  for (const spec of approvedAgain) outcome = yield* playSpec(spec, outcome, [], title);
  return outcome;
}
