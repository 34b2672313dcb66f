import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { formatPath, parsePath, type Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt, setPlain } from '../../foundation/data/Plain.ts';
import { readTyped } from '../../internal/dossier/checkAnswer.ts';
import { makeId } from './questions/makeId.ts';
import { poseQuestion, tidied } from './poseQuestion.ts';
import type { Answer, Context, Group, Question, Setting, Spec, Topic } from './questions/Question.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';

/** What the answers have come to so far. */
export interface Outcome {
  readonly setting: Setting;
  /** The dossier with the answers in it. */
  readonly values: Plain;
  /** What the answers change, in their order. */
  readonly edits: readonly Edit[];
  /** Every answer by its question's key. */
  readonly said: ReadonlyMap<string, Answer>;
}

/** A part of the talk: gives questions out, takes answers in, and ends with what they came to. */
export type Play = Generator<Question, Outcome, Answer>;

export const isGroup = (step: Spec | Group): step is Group => 'group' in step;

const keyOf = (item: Path, id: string): string => formatPath([...item, id]);

export const contextOf = ({ setting, values, said }: Outcome, item: Path): Context => ({
  setting,
  values,
  item,
  said: (id) => said.get(keyOf(item, id)),
});

/** Takes changes over, one after another. */
export const withEdits = (outcome: Outcome, edits: readonly Edit[]): Outcome => ({
  ...outcome,
  values: edits.reduce((values, { path, value }) => setPlain(values, path, value) ?? {}, outcome.values),
  edits: [...outcome.edits, ...edits],
});

/** What an answer changes: its own rule, else the value at its place; an answer that leaves it open changes nothing. */
function editsOf(spec: Spec, answer: Answer, context: Context): readonly Edit[] {
  if (answer === null) return [];
  if (spec.writes) return spec.writes(answer, context);
  if (spec.at === undefined || answer === '') return [];
  const path = [...context.item, ...parsePath(spec.at)];
  return [{ path, value: typeof answer === 'string' ? readTyped(path, answer) : answer }];
}

/** One question, where its time has come. */
export function* playSpec(
  spec: Spec,
  outcome: Outcome,
  item: Path,
  topic: string,
  notes: readonly string[] = [],
): Play {
  const context = contextOf(outcome, item);
  if (spec.when && !spec.when(context)) return outcome;
  const key = keyOf(item, spec.id);
  const answer = tidied(spec, yield poseQuestion(spec, context, { key, topic, notes }));
  const said = new Map([...outcome.said, [key, answer]]);
  return withEdits({ ...outcome, said }, editsOf(spec, answer, context));
}

const yes = (outcome: Outcome, item: Path, id: string): boolean => outcome.said.get(keyOf(item, id)) === true;

/** Entries one after another, until nobody wants another. */
export function* playGroup(group: Group, outcome: Outcome, topic: string): Play {
  if (group.when && !group.when(contextOf(outcome, []))) return outcome;
  const at = parsePath(group.at);
  if (group.group === 'texts') return yield* playTexts(group, outcome, topic);
  if (group.opens) {
    const opened = yield* playSpec(group.opens, outcome, at, topic);
    if (!yes(opened, at, group.opens.id)) return opened;
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
    const more: Spec = { id: 'more', prompt: group.more, kind: 'yes-no', suggest: () => 'no' };
    outcome = yield* playSpec(more, outcome, item, topic, [soFar(group, outcome.values)]);
    if (!yes(outcome, item, 'more')) return outcome;
  }
}

/** Texts until an empty answer. */
function* playTexts(group: Group, before: Outcome, topic: string): Play {
  const at = parsePath(group.at);
  const [first] = group.specs;
  let outcome = before;
  for (let asked = 0; first; asked++) {
    const item = [...at, entriesAt(outcome.values, ...at).length];
    const spec: Spec = asked === 0 ? first : { ...first, why: undefined, prompt: group.more };
    const place: Spec =
      spec.at === undefined && !spec.writes
        ? { ...spec, writes: (answer) => [{ path: item, value: String(answer) }] }
        : spec;
    outcome = yield* playSpec(place, outcome, item, topic);
    if (outcome.said.get(keyOf(item, first.id)) === null) return outcome;
  }
  return outcome;
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

function soFar(group: Group, values: Plain): string {
  const at = parsePath(group.at);
  const entries =
    group.group === 'map'
      ? keysAt(values, ...at).map((key) => plainAt(values, [...at, key]) ?? null)
      : entriesAt(values, ...at);
  return `So far: ${entries.map(group.tell).join('; ')}`;
}

/** The steps of a topic whose value is not there yet. */
export function* playTopic({ title, steps }: Topic, before: Outcome, wanted: (step: Spec | Group) => boolean): Play {
  let outcome = before;
  for (const step of steps) {
    if (!wanted(step) || (step.at !== undefined && plainAt(outcome.values, parsePath(step.at)) !== undefined)) continue;
    outcome = isGroup(step) ? yield* playGroup(step, outcome, title) : yield* playSpec(step, outcome, [], title);
  }
  return outcome;
}
