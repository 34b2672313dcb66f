import { contextOf, isGroup, keyOf, playSpec, type Outcome, type Play } from './play.ts';
import { playGroup } from './playGroup.ts';
import type { Need, Spec, Topic } from './questions/Question.ts';

const enough = '';

/** What some documents need: one list, from which is chosen until nothing more is wanted. */
export function* playNeeds({ title, needs = [] }: Topic, before: Outcome): Play {
  let outcome = before;
  for (let round = 1; ; round++) {
    const open = needs.filter(({ when }) => when?.(contextOf(outcome, [])) ?? true);
    const menu = menuOf(`need-${round}`, open);
    outcome = yield* playSpec(menu, { ...outcome, scope: before.scope }, [], title);
    const said = outcome.said.get(keyOf(before.scope, [], menu.id));
    const need = open.find(({ id }) => id === said);
    if (need === undefined) return outcome;
    // What is asked now is another question than what stands at its place on the way.
    outcome = yield* playNeed(need, { ...outcome, scope: `${before.scope}${menu.id}.` });
  }
}

const menuOf = (id: string, needs: readonly Need[]): Spec => ({
  id,
  prompt: 'What else does this document need?',
  kind: 'choice',
  choices: () => [
    { value: enough, name: 'Nothing else' },
    ...needs.map((need) => ({ value: need.id, name: need.name })),
  ],
  suggest: () => enough,
});

/** It was chosen: nobody is asked whether there is any. */
function* playNeed({ name, steps }: Need, before: Outcome): Play {
  const [first] = steps;
  let outcome = before;
  for (const step of steps) {
    const opens = step === first ? undefined : isGroup(step) ? step.opens : undefined;
    outcome = isGroup(step)
      ? yield* playGroup({ ...step, opens }, outcome, name)
      : yield* playSpec(step, outcome, [], name);
  }
  return outcome;
}
