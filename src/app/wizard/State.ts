import { playAll } from './playAll.ts';
import type { Outcome } from './play.ts';
import type { Answer, Question, Setting } from './questions/Question.ts';

export interface Answered {
  readonly key: string;
  readonly answer: Answer;
}

/** How far a talk has come. It is made from the answers alone, so a draft is the answers, and a step back is one less. */
export interface State {
  readonly setting: Setting;
  readonly answers: readonly Answered[];
  /** What is asked next; null when everything is answered. */
  readonly question: Question | null;
  /** The answer that was taken back, to begin from; undefined where none was. */
  readonly before: Answer | undefined;
  /** What the answers came to; null until everything is answered. */
  readonly outcome: Outcome | null;
}

/**
 * The talk after these answers. Answers that do not fit any more, because the file has changed since, end it there: what
 * was answered after them is asked again.
 */
export function begin(setting: Setting, answers: readonly Answered[] = []): State {
  const play = playAll(setting);
  let step = play.next();
  for (const [count, { key, answer }] of answers.entries()) {
    if (step.done || step.value.key !== key || step.value.check(answer) !== null)
      return stateOf(setting, answers.slice(0, count), step);
    step = play.next(answer);
  }
  return stateOf(setting, answers, step);
}

const stateOf = (setting: Setting, answers: readonly Answered[], step: IteratorResult<Question, Outcome>): State =>
  step.done
    ? { setting, answers, question: null, before: undefined, outcome: step.value }
    : { setting, answers, question: step.value, before: undefined, outcome: null };

/** The talk after one more answer, which the question's own check has passed. */
export function next(state: State, answer: Answer): State {
  if (state.question === null) return state;
  return begin(state.setting, [...state.answers, { key: state.question.key, answer }]);
}

/** The talk before its last answer, which is not lost: the question offers it again. */
export const back = ({ setting, answers }: State): State => ({
  ...begin(setting, answers.slice(0, -1)),
  before: answers.at(-1)?.answer,
});
