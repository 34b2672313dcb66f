import { isForEditors } from '../../foundation/diagnostics/diagnose.ts';
import { findForbidden } from '../../foundation/yaml/findForbidden.ts';
import { parsePath } from '../../foundation/data/Path.ts';
import { checkAnswer, readTyped } from '../../internal/dossier/checkAnswer.ts';
import type { Answer, Context, Question, Spec } from './questions/Question.ts';

interface Framing {
  readonly key: string;
  readonly topic: string;
  /** Outcome before the reason. */
  readonly notes: readonly string[];
}

/** A question as data, made ready to be asked. */
export function poseQuestion(spec: Spec, context: Context, { key, topic, notes }: Framing): Question {
  const say = (says: Spec['prompt'] | undefined): string => (typeof says === 'function' ? says(context) : (says ?? ''));
  const why = say(spec.why);
  const kind = spec.kind ?? 'text';
  return {
    key,
    topic,
    prompt: say(spec.prompt),
    notes: why === '' ? notes : [...notes, why],
    kind,
    choices: spec.choices?.(context) ?? [],
    suggestion: spec.suggest?.(context) ?? null,
    optional: spec.mandatory !== true,
    check: (answer) => checkSaid(spec, context, answer),
  };
}

/** An answer without what nobody means: white space round it; words that are none are no answer. */
export function tidied(spec: Spec, answer: Answer): Answer {
  if (typeof answer !== 'string' || spec.kind === 'choice') return answer;
  const words = (spec.tidy?.(answer) ?? answer).trim();
  return words === '' ? null : words;
}

/** Answers that the loader would refuse are refused here, in the same words. */
function checkSaid(spec: Spec, context: Context, given: Answer): string | null {
  const answer = tidied(spec, given);
  if (spec.kind === 'choice')
    return typeof answer === 'string' && spec.choices?.(context).some(({ value }) => value === answer)
      ? null
      : 'Choose one of the list.';
  if (spec.kind === 'yes-no') return typeof answer === 'boolean' ? null : 'Answer yes or no.';
  if (answer === null) return spec.mandatory ? 'This cannot be left open.' : null;
  if (typeof answer !== 'string') return 'Expected some text.';
  const path = [...context.item, ...parsePath(spec.at ?? '')];
  const found = checkAnswer(path, readTyped(path, answer), context.values);
  if (found === null)
    return findForbidden(answer) === null ? null : 'The text holds a character that cannot be written.';
  // What speaks of lines is for those who look at the file.
  return found.fix === null || isForEditors(found) ? found.message : `${found.message} ${found.fix}`;
}
