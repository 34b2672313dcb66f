import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { formatPath, parsePath, type Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt, setPlain } from '../../foundation/data/Plain.ts';
import { editsOf } from './editsOf.ts';
import { poseQuestion, readingsOf, tidied } from './poseQuestion.ts';
import type { Answer, Choice, Context, Group, Question, Setting, Spec } from './questions/Question.ts';

/** What the answers have come to so far. */
export interface Outcome {
  readonly setting: Setting;
  /** The dossier with the answers in it. */
  readonly values: Plain;
  /** Every answer by its question's key. */
  readonly said: ReadonlyMap<string, Answer>;
  /** Before the keys of a part of the talk that may come again; empty outside such parts. */
  readonly scope: string;
  /** What is said of the last answers, with the next question. */
  readonly news: readonly string[];
}

/** A part of the talk: gives questions out, takes answers in, and ends with what they came to. */
export type Play = Generator<Question, Outcome, Answer>;

export const isGroup = (step: Spec | Group): step is Group => 'group' in step;

/** The key of a question: the same in every run, and never that of another. */
export const keyOf = (scope: string, item: Path, id: string): string => `${scope}${formatPath([...item, id])}`;

export const contextOf = ({ setting, values, said, scope }: Outcome, item: Path): Context => ({
  setting,
  values,
  item,
  said: (id) => said.get(keyOf(scope, item, id)),
});

/** Takes changes over, one after another. */
export const withEdits = (outcome: Outcome, edits: readonly Edit[]): Outcome => ({
  ...outcome,
  values: edits.reduce((values, { path, value }) => setPlain(values, path, value) ?? {}, outcome.values),
});

/** One question, where its time has come; and which of its readings is meant, where the answer has several. */
export function* playSpec(
  spec: Spec,
  outcome: Outcome,
  item: Path,
  topic: string,
  notes: () => readonly string[] = () => [],
): Play {
  const context = contextOf(outcome, item);
  if (spec.when && !spec.when(context)) return outcome;
  const key = keyOf(outcome.scope, item, spec.id);
  const framing = { key, topic, notes: () => [...outcome.news, ...notes()] };
  const typed = tidied(spec, yield poseQuestion(spec, context, framing));
  const readings = readingsOf(spec, context, typed);
  const [only] = readings;
  const answer = readings.length > 1 ? yield whichOf(String(typed), readings, framing) : (only?.value ?? typed);
  const said = new Map([...outcome.said, [key, answer]]);
  const after = withEdits({ ...outcome, said }, editsOf(spec, answer, context));
  const told = [
    readings.length === 1 ? (only?.name ?? null) : null,
    spec.tells?.(answer, contextOf(after, item)) ?? null,
  ];
  return { ...after, news: told.filter((one) => one !== null) };
}

/** Asks what was meant by words that can be read in several ways. */
function whichOf(typed: string, readings: readonly Choice[], { key, topic }: { key: string; topic: string }): Question {
  const isOne = (answer: Answer): boolean => readings.some(({ value }) => value === answer);
  return {
    key: `${key}.meant`,
    topic,
    prompt: `${typed}: which do you mean?`,
    notes: [],
    kind: 'choice',
    choices: readings,
    suggestion: readings[0]?.value ?? null,
    isRemembered: false,
    optional: false,
    check: (answer) => (isOne(answer) ? null : 'Choose one of the list.'),
    fits: isOne,
    doubt: () => null,
  };
}

/** What was said at the place of a question; empty where nothing was. */
export const valueAtSpec = ({ at = '' }: Spec, values: Plain, item: Path): Plain | undefined =>
  at === '' ? undefined : plainAt(values, [...item, ...parsePath(at)]);
