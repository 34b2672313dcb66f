import type { Path } from '../../foundation/data/Path.ts';
import { keyOf, playSpec, type Outcome, type Play } from './play.ts';
import type { Group, Spec } from './questions/Question.ts';
import { entriesAt } from './questions/textAt.ts';

/** Texts until an empty answer. */
export function* playTexts(group: Group, before: Outcome, at: Path, topic: string): Play {
  const [first, ...others] = group.specs;
  let outcome = before;
  for (let asked = 0; first; asked++) {
    const place = entriesAt(outcome.values, ...at).length;
    const item = [...at, place];
    const spec = asked === 0 ? first : { ...first, why: undefined, prompt: group.more };
    const mandatory = group.mandatory === true && place === 0;
    outcome = yield* playSpec({ ...inPlace(spec, item), mandatory }, outcome, item, topic);
    if (outcome.said.get(keyOf(outcome.scope, item, first.id)) === null) return outcome;
    for (const other of others) outcome = yield* playSpec(other, outcome, item, topic);
  }
  return outcome;
}

/** The question for an entry that is a text and nothing else. */
export const inPlace = (spec: Spec, item: Path): Spec =>
  spec.at === undefined && !spec.writes
    ? { ...spec, writes: (answer) => [{ path: item, value: String(answer) }] }
    : spec;
