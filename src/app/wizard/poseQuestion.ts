import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { saysItTwice } from '../../foundation/diagnostics/diagnose.ts';
import { findForbidden } from '../../foundation/yaml/findForbidden.ts';
import { formatPath, parsePath, type Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt, setPlain } from '../../foundation/data/Plain.ts';
import { checkAnswer, readTyped } from '../../internal/dossier/checkAnswer.ts';
import { isLeaf } from '../../internal/dossier/schema/schemaAt.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { editsOf } from './editsOf.ts';
import { isPrinted } from './givenAway.ts';
import { saidHere } from './saidHere.ts';
import type { Answer, Choice, Context, Question, Spec } from './questions/Question.ts';

interface Framing {
  readonly key: string;
  readonly topic: string;
  /** Outcome before the reason. */
  readonly notes: () => readonly string[];
}

/** A question as data, made ready to be asked; what it says is worked out when somebody looks at it. */
export function poseQuestion(spec: Spec, context: Context, { key, topic, notes }: Framing): Question {
  const say = (says: Spec['prompt'] | undefined): string => (typeof says === 'function' ? says(context) : (says ?? ''));
  return {
    key,
    topic,
    kind: spec.kind ?? 'text',
    get prompt() {
      return say(spec.prompt);
    },
    get notes() {
      const why = say(spec.why);
      return why === '' ? notes() : [...notes(), why];
    },
    get choices() {
      return spec.choices?.(context) ?? [];
    },
    get suggestion() {
      return spec.suggest?.(context) ?? null;
    },
    isRemembered: false,
    optional: spec.mandatory !== true,
    check: (answer) => checkForm(spec, context, answer) ?? checkMeaning(spec, context, answer),
    fits: (answer) => checkForm(spec, context, answer) === null,
    doubt: (answer) => doubtOf(spec, context, answer),
  };
}

/** An answer without what nobody means: white space round it; words that are none are no answer. */
export function tidied(spec: Spec, answer: Answer): Answer {
  if (typeof answer !== 'string' || spec.kind === 'choice') return answer;
  const words = (spec.tidy?.(answer) ?? answer).trim();
  return words === '' ? null : words;
}

/** What a typed answer can be read as, where it is not meant as it stands. */
export function readingsOf(spec: Spec, context: Context, answer: Answer): readonly Choice[] {
  if (typeof answer !== 'string' || spec.kind !== undefined) return [];
  const own = spec.readings?.(answer, context) ?? [];
  return own.length > 0 ? own : numbersIn(answer, [...context.item, ...parsePath(spec.at ?? '')], context.values);
}

/** Both numbers that `2.400` may be, where the field is a number. */
function numbersIn(typed: string, path: Path, values: Plain): readonly Choice[] {
  const found = /\d\.\d{3}/.test(typed) ? checkAnswer(path, readTyped(path, typed), values) : null;
  const { thousands, decimals } = found?.says === 'twoReadings' ? found.holes : {};
  if (typeof thousands !== 'string' || typeof decimals !== 'string') return [];
  return [
    { value: thousands, name: `${thousands}: the point sets off thousands` },
    { value: decimals, name: `${String(Number(decimals))}: the point is a decimal point` },
  ];
}

/** What has no form that the field takes is refused here, in the loader's words. */
function checkForm(spec: Spec, context: Context, given: Answer): string | null {
  const answer = tidied(spec, given);
  if (spec.kind === 'choice')
    return typeof answer === 'string' && spec.choices?.(context).some(({ value }) => value === answer)
      ? (spec.refuses?.(answer, context) ?? null)
      : 'Choose one of the list.';
  if (spec.kind === 'yes-no') return typeof answer === 'boolean' ? null : 'Answer yes or no.';
  if (answer === null) return spec.mandatory ? 'This cannot be left open.' : null;
  if (typeof answer !== 'string') return 'Expected some text.';
  const readings = readingsOf(spec, context, answer);
  if (readings.length > 1) return null;
  const refused = spec.refuses?.(readings[0]?.value ?? answer, context) ?? null;
  if (refused !== null || readings.length === 1) return refused;
  for (const { path, value } of placesOf(spec, answer, context)) {
    const found = value === undefined ? null : checkAnswer(path, value, context.values);
    if (found !== null) return sentence(found);
  }
  return findForbidden(answer) === null ? null : 'The text holds a character that cannot be written.';
}

/** What the answer would be at its place; what has none steers the wizard alone. */
function placesOf(spec: Spec, answer: string, context: Context): readonly Edit[] {
  if (spec.at === undefined) return spec.writes?.(answer, context) ?? [];
  const path = [...context.item, ...parsePath(spec.at)];
  return [{ path, value: readTyped(path, answer) }];
}

/** What has the right form and is refused all the same: by the fonts, or by the loader in the end. */
function checkMeaning(spec: Spec, context: Context, given: Answer): string | null {
  const typed = tidied(spec, given);
  if (typeof typed !== 'string' || spec.kind === 'choice') return null;
  const readings = readingsOf(spec, context, typed);
  if (readings.length > 1) return null;
  const answer = readings[0]?.value ?? typed;
  const { item, setting, values } = context;
  const edits = editsOf(spec, answer, context);
  for (const { path, value } of edits) {
    const found = typeof value === 'string' && isPrinted(path) ? setting.loader.undrawable(path, value) : null;
    if (found !== null) return sentence(found);
  }
  const after = withEdits(values, edits);
  const before = new Set(setting.loader.wrongWith(values).map(same));
  const wrong = setting.loader.wrongWith(after).find((one) => !before.has(same(one)) && isAbout(one, after));
  return wrong === undefined ? null : sentence(wrong, item);
}

const same = ({ code, path, message }: Diagnostic): string => `${code} ${formatPath(path)} ${message}`;

/** It is about a value that is there: what is still missing is asked later. */
const isAbout = ({ path }: Diagnostic, values: Plain): boolean =>
  path.length > 0 && isLeaf(path) && (plainAt(values, path) ?? null) !== null;

function doubtOf(spec: Spec, context: Context, given: Answer): string | null {
  const answer = tidied(spec, given);
  if (typeof answer !== 'string' || spec.kind === 'choice') return null;
  const own = spec.doubts?.(answer, context) ?? null;
  if (own !== null || readingsOf(spec, context, answer).length > 0) return own;
  const edits = editsOf(spec, answer, context);
  const after = withEdits(context.values, edits);
  const { loader } = context.setting;
  const said = edits.map(({ path, value }) =>
    typeof value === 'string' ? loader.givesAway(after, path, value) : null,
  );
  return said.find((one) => one !== null) ?? null;
}

const withEdits = (values: Plain, edits: readonly Edit[]): Plain =>
  edits.reduce<Plain>((all, { path, value }) => setPlain(all, path, value) ?? {}, values);

const sentence = (found: Diagnostic, at: Path = found.path): string => {
  const isHere = formatPath(found.path).startsWith(formatPath(at));
  const said = isHere ? found.message : `${formatPath(found.path)}: ${found.message}`;
  const { fix } = saidHere(found);
  return fix === null || saysItTwice(found) ? said : `${said} ${fix}`;
};
