import { parsePath, type Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt } from '../../foundation/data/Plain.ts';
import { contextOf, isGroup, keyOf, playSpec, withEdits, type Outcome, type Play } from './play.ts';
import { makeId } from '../../foundation/text/makeId.ts';
import type { Answer, Extra, Group, Question, Spec, Topic } from './questions/Question.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';
import { playTexts } from './playTexts.ts';

const saidAt = ({ said, scope }: Outcome, item: Path, id: string): Answer | undefined =>
  said.get(keyOf(scope, item, id));

/**
 * Entries one after another, until nobody wants another.
 * @param within the entry in which the group stands; empty for one of the whole
 */
export function* playGroup(group: Group, outcome: Outcome, topic: string, within: Path = []): Play {
  if (group.when && !group.when(contextOf(outcome, within))) return outcome;
  const at = [...within, ...parsePath(group.at)];
  if (group.each) return yield* playEach(group, outcome, at, topic);
  if (group.group === 'texts') return yield* playTexts(group, outcome, at, topic);
  if (group.opens) {
    const opened = yield* playSpec(group.opens, outcome, at, topic);
    if (saidAt(opened, at, group.opens.id) !== true) return opened;
    return yield* playEntries(group, opened, at, topic);
  }
  return yield* playEntries(group, outcome, at, topic);
}

function* playEntries(group: Group, before: Outcome, at: Path, topic: string): Play {
  let outcome = before;
  for (;;) {
    const keys = group.group === 'map' ? keysAt(outcome.values, ...at) : entriesAt(outcome.values, ...at);
    // An entry of a map gets its name when it is known; until then it has a number.
    const item: Path = [...at, group.group === 'map' ? `new-${keys.length + 1}` : keys.length];
    for (const spec of group.specs) outcome = yield* playSpec(spec, outcome, item, topic);
    for (const inner of group.inner ?? []) outcome = yield* playGroup(inner, outcome, topic, item);
    outcome = withId(group, outcome, at, item);
    const { wanted, outcome: after } = yield* playAnother(group, outcome, item, topic);
    outcome = after;
    if (!wanted) return outcome;
  }
}

/** What is there already, one after another. */
function* playEach(group: Group, before: Outcome, at: Path, topic: string): Play {
  let outcome = before;
  for (const place of entriesAt(before.values, ...at).keys())
    for (const spec of group.specs) outcome = yield* playSpec(spec, outcome, [...at, place], topic);
  return outcome;
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
    outcome = yield* playSpec(more, outcome, item, topic, soFar(group, outcome, item));
    const answer = saidAt(outcome, item, more.id);
    const extra = extras.find(({ id }) => id === answer);
    if (extra === undefined) return { wanted: answer === true || answer === 'yes', outcome };
    // Asked a second time it is another question.
    outcome = { ...outcome, scope: `${before.scope}${more.id}.` };
    outcome = yield* playExtra(extra, outcome, item, topic);
    outcome = { ...outcome, scope: before.scope };
  }
}

/** What is asked of an entry for who needs it. */
export function* playExtra({ specs, list, ofWhole }: Extra, before: Outcome, item: Path, topic: string): Play {
  const place = ofWhole === true ? [] : item;
  let outcome = before;
  for (const spec of specs) outcome = yield* playSpec(spec, outcome, place, topic);
  return list === undefined ? outcome : yield* playGroup(list, outcome, topic, place);
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
export function entriesOf(
  { group, at }: Group,
  values: Plain,
  within: Path = [],
): readonly (readonly [path: Path, entry: Plain])[] {
  const place = [...within, ...parsePath(at)];
  const steps = group === 'map' ? keysAt(values, ...place) : [...entriesAt(values, ...place).keys()];
  return steps.map((step) => [[...place, step], plainAt(values, [...place, step]) ?? null]);
}

const soFar = (group: Group, outcome: Outcome, item: Path) => (): readonly string[] => {
  const within = item.slice(0, -1 - parsePath(group.at).length);
  const entries = entriesOf(group, outcome.values, within).map(([, entry]) => group.tell(entry, outcome));
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
