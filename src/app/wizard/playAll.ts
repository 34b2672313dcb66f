import { playMends } from './mends.ts';
import { isGroup, playGroup, playSpec, playTopic, type Play, type Outcome } from './play.ts';
import type { Group, Setting, Spec } from './questions/Question.ts';
import { playRenewal } from './renewal.ts';
import { validity } from './questions/closing.ts';
import { script } from './questions/script.ts';

/** The whole talk: what is wrong, then what is missing, then whatever else the person wants to add. */
export function* playAll(setting: Setting): Play {
  let outcome: Outcome = { setting, values: setting.base, edits: [], said: new Map() };
  if (setting.mode === 'renew') outcome = yield* playRenewal(outcome, validity);
  outcome = yield* playMends(outcome, script);
  const wanted = (step: Spec | Group): boolean => setting.mode === 'new' || step.mandatory === true;
  for (const topic of script) {
    const isAnswered = setting.mode === 'renew' && topic === validity;
    if (!isAnswered) outcome = yield* playTopic(topic, outcome, wanted);
  }
  return setting.mode === 'new' ? outcome : yield* playMore(outcome);
}

const addable: readonly (readonly [id: string, name: string])[] = [
  ['dmu', 'A person who takes part in the decision'],
  ['lines', 'A price line'],
  ['figures', 'A figure'],
  ['references', 'A reference'],
  ['team', 'A colleague'],
];

/** What a dossier that is in order may still be given. */
function* playMore(before: Outcome): Play {
  let outcome = before;
  for (let round = 1; ; round++) {
    const menu: Spec = {
      id: `add-${round}`,
      prompt: round === 1 ? 'Would you like to add something?' : 'Something else?',
      kind: 'choice',
      choices: () => [{ value: '', name: 'No, that is all' }, ...addable.map(([value, name]) => ({ value, name }))],
      suggest: () => '',
    };
    outcome = yield* playSpec(menu, outcome, [], 'More');
    const wanted = outcome.said.get(menu.id);
    if (wanted === '' || typeof wanted !== 'string') return outcome;
    for (const { title, steps } of script)
      for (const step of steps)
        if (isGroup(step) && step.id === wanted) {
          outcome = yield* playGroup({ ...step, opens: undefined }, outcome, title);
        }
  }
}
