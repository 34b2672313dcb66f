import { formatPath } from '../../foundation/data/Path.ts';
import { playMends } from './mends.ts';
import { playPaid } from './playPaid.ts';
import { isGroup, keyOf, playSpec, type Play, type Outcome } from './play.ts';
import { playGroup, playTopic } from './playGroup.ts';
import type { Context, Group, Setting, Spec } from './questions/Question.ts';
import { playNeeds } from './playNeeds.ts';
import { playRenewal } from './renewal.ts';
import { more } from './questions/needs.ts';
import { price } from './questions/price.ts';
import { script } from './questions/script.ts';
import { validity } from './questions/validity.ts';
import { playReview } from './review.ts';

/** The whole talk: what is wrong, then what is missing, then whatever else the person wants to look at or to add. */
export function* playAll(setting: Setting): Play {
  let outcome: Outcome = { setting, values: setting.base, said: new Map(), scope: '', news: [] };
  if (setting.mode === 'renew') outcome = yield* playRenewal(outcome);
  outcome = yield* playMends(outcome, script);
  const wanted = (step: Spec | Group): boolean => setting.mode === 'new' || step.mandatory === true;
  for (const topic of script) {
    const isAnswered = setting.mode === 'renew' && topic === validity;
    if (isAnswered) continue;
    if (topic.needs === undefined) outcome = yield* playTopic(topic, outcome, wanted);
    else if (topic.needs.length > 0 && setting.mode === 'new') outcome = yield* playNeeds(topic, outcome);
    if (topic === price) outcome = yield* playPaid(outcome, topic.title);
  }
  return yield* playMore(outcome);
}

const review = 'review';
const addable: readonly (readonly [id: string, name: string])[] = [
  ['dmu', 'Add a person who takes part in the decision'],
  ['lines', 'Add a price line'],
  ['figures', 'Add a figure'],
  ['references', 'Add a reference'],
  ['team', 'Add a colleague'],
  ['needs', 'Add something else that the document needs'],
];

/** Before anything is written: every answer can be looked at, changed and deleted, and more can be added. */
function* playMore(before: Outcome): Play {
  let outcome = before;
  for (let round = 1; ; round++) {
    outcome = { ...outcome, scope: before.scope };
    const id = `add-${round}`;
    outcome = yield* playSpec(menu(id), outcome, [], 'Before it is written', () => inTheWay(outcome));
    const wanted = outcome.said.get(keyOf(before.scope, [], id));
    if (wanted === '' || typeof wanted !== 'string') return outcome;
    // What is asked now was not asked before, whatever stood at its place then.
    outcome = { ...outcome, scope: `${before.scope}${id}.` };
    outcome = wanted === review ? yield* playReview(outcome) : yield* playAddition(wanted, outcome);
  }
}

const others = [
  { value: review, name: 'Look at the answers; change or delete some' },
  ...addable.map(([value, name]) => ({ value, name })),
];

/** What is wrong comes before the writing: nobody writes it by Enter alone. */
const menu = (id: string): Spec => ({
  id,
  prompt: (context) => (isWrong(context) ? 'Something is still wrong. What now?' : 'Everything is answered. What now?'),
  kind: 'choice',
  choices: (context) =>
    isWrong(context)
      ? [...others, { value: '', name: 'Write the dossier as it is, and mend it later' }]
      : [{ value: '', name: 'Write the dossier' }, ...others],
  suggest: (context) => (isWrong(context) ? review : ''),
});

const isWrong = (context: Pick<Context, 'setting' | 'values'>): boolean => inTheWay(context).length > 0;

/** What would be refused if it were written now, or built. */
function inTheWay({ setting: { loader }, values }: Pick<Context, 'setting' | 'values'>): readonly string[] {
  const given = loader.givenAway(values).map(({ path, says }) => `${formatPath(path)}: ${says}`);
  const wrong = loader.wrongWith(values).map(({ path, message }) => `${formatPath(path)}: ${message}`);
  return [...wrong.slice(0, 3), ...given.slice(0, 3)];
}

function* playAddition(wanted: string, before: Outcome): Play {
  if (wanted === 'needs') return yield* playNeeds(more, before);
  let outcome = before;
  for (const topic of script)
    for (const step of topic.steps)
      if (isGroup(step) && step.id === wanted) {
        outcome = yield* playGroup({ ...step, opens: undefined }, outcome, topic.title);
        // A first price line calls for a currency.
        outcome = yield* playTopic(topic, outcome, (other) => !isGroup(other) && other.mandatory === true);
        outcome = yield* playPaid(outcome, topic.title);
      }
  return outcome;
}
