import { parsePath, type Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt } from '../../foundation/data/Plain.ts';
import { contextOf, isGroup, keyOf, playSpec, withEdits, type Outcome, type Play } from './play.ts';
import { makeId } from './questions/makeId.ts';
import type { Answer, Extra, Group, Question, Spec, Topic } from './questions/Question.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';

const saidAt = ({ said, scope }: Outcome, item: Path, id: string): Answer | undefined =>
  said.get(keyOf(scope, item, id));

/** Entries one after another, until nobody wants another. */
export function* playGroup(group: Group, outcome: Outcome, topic: string): Play {
  if (group.when && !group.when(contextOf(outcome, []))) return outcome;
  const at = parsePath(group.at);
  if (group.group === 'texts') return yield* playTexts(group, outcome, topic);
  if (group.opens) {
    const opened = yield* playSpec(group.opens, outcome, at, topic);
    if (saidAt(opened, at, group.opens.id) !== true) return opened;
    return yield* playEntries(group, opened, topic);
  }
  return yield* playEntries(group, outcome, topic);
}

function* playEntries(group: Group, before: Outcome, topic: string): Play {
  const at = parsePath(group.at);
  let outcome = before;
  for (;;) {
    const keys = group.group === 'map' ? keysAt(outcome.values, ...at) : entriesAt(outcome.values, ...at);
    // An entry of a map gets its name when it is known; until then it has a number.
    const item: Path = [...at, group.group === 'map' ? `new-${keys.length + 1}` : keys.length];
    for (const spec of group.specs) outcome = yield* playSpec(spec, outcome, item, topic);
    outcome = withId(group, outcome, at, item);
    const { wanted, outcome: after } = yield* playAnother(group, outcome, item, topic);
    outcome = after;
    if (!wanted) return outcome;
  }
}

interface Another {
  readonly wanted: boolean;
  readonly outcome: Outcome;
}

/** Whether another entry is wanted; or more about this one, which few need and nobody is asked for. */
function* playAnother(group: Group, before: Outcome, item: Path, topic: string): Generator<Question, Another, Answer> {
  let outcome = before;
  for (let round = 1; ; round++) {
    const extras = (group.extras ?? []).filter(({ when }) => when?.(contextOf(outcome, item)) ?? true);
    const more = moreSpec(group, extras, round);
    outcome = yield* playSpec(more, outcome, item, topic, soFar(group, outcome));
    const answer = saidAt(outcome, item, more.id);
    const extra = extras.find(({ id }) => id === answer);
    if (extra === undefined) return { wanted: answer === true || answer === 'yes', outcome };
    const place = extra.ofWhole === true ? [] : item;
    // Asked a second time it is another question.
    outcome = { ...outcome, scope: `${before.scope}${more.id}.` };
    for (const spec of extra.specs) outcome = yield* playSpec(spec, outcome, place, topic);
    outcome = { ...outcome, scope: before.scope };
  }
}

function moreSpec({ more }: Group, extras: readonly Extra[], round: number): Spec {
  const id = round === 1 ? 'more' : `more-${round}`;
  if (extras.length === 0) return { id, prompt: more, kind: 'yes-no', suggest: () => 'no' };
  return {
    id,
    prompt: more,
    kind: 'choice',
    choices: () => [
      { value: 'no', name: 'No, that is all' },
      { value: 'yes', name: 'Yes, another one' },
      ...extras.map((extra) => ({ value: extra.id, name: extra.name })),
    ],
    suggest: () => 'no',
  };
}

/** Texts until an empty answer. */
function* playTexts(group: Group, before: Outcome, topic: string): Play {
  const at = parsePath(group.at);
  const [first, ...others] = group.specs;
  let outcome = before;
  for (let asked = 0; first; asked++) {
    const item = [...at, entriesAt(outcome.values, ...at).length];
    const spec = asked === 0 ? first : { ...first, why: undefined, prompt: group.more };
    outcome = yield* playSpec(inPlace(spec, item), outcome, item, topic);
    if (saidAt(outcome, item, first.id) === null) return outcome;
    for (const other of others) outcome = yield* playSpec(other, outcome, item, topic);
  }
  return outcome;
}

/** The question for an entry that is a text and nothing else. */
export const inPlace = (spec: Spec, item: Path): Spec =>
  spec.at === undefined && !spec.writes
    ? { ...spec, writes: (answer) => [{ path: item, value: String(answer) }] }
    : spec;

/** Names an entry by what was said of it: other parts of the dossier refer to it by this id. */
function withId(group: Group, outcome: Outcome, at: Path, item: Path): Outcome {
  const entry = plainAt(outcome.values, item);
  if (entry === undefined || !group.named) return outcome;
  const name = group.named(entry);
  if (group.group === 'list') {
    const taken = entriesAt(outcome.values, ...at).map((other) => textAt(other, 'id'));
    return withEdits(outcome, [{ path: [...item, 'id'], value: makeId(name, `${group.id}-${taken.length}`, taken) }]);
  }
  const others = keysAt(outcome.values, ...at).filter((key) => key !== item.at(-1));
  return withEdits(outcome, [
    { path: item, value: undefined },
    { path: [...at, makeId(name, `${group.id}-${others.length + 1}`, others)], value: entry },
  ]);
}

/** The entries of a group, each with its path. */
export function entriesOf({ group, at }: Group, values: Plain): readonly (readonly [path: Path, entry: Plain])[] {
  const place = parsePath(at);
  const steps = group === 'map' ? keysAt(values, ...place) : [...entriesAt(values, ...place).keys()];
  return steps.map((step) => [[...place, step], plainAt(values, [...place, step]) ?? null]);
}

const soFar = (group: Group, outcome: Outcome) => (): readonly string[] => {
  const entries = entriesOf(group, outcome.values).map(([, entry]) => group.tell(entry));
  const sum = group.sum?.(contextOf(outcome, [])) ?? null;
  return [`So far: ${entries.join('; ')}${sum === null ? '' : `. ${sum}`}`];
};

/** The steps of a topic whose value is not there yet. */
export function* playTopic({ title, steps }: Topic, before: Outcome, wanted: (step: Spec | Group) => boolean): Play {
  let outcome = before;
  for (const step of steps) {
    if (!wanted(step) || (step.at !== undefined && plainAt(outcome.values, parsePath(step.at)) !== undefined)) continue;
    if (step.aside?.(contextOf(outcome, [])) === true) continue;
    outcome = isGroup(step) ? yield* playGroup(step, outcome, title) : yield* playSpec(step, outcome, [], title);
  }
  return outcome;
}
