import { playAll } from './playAll.ts';
import type { Outcome } from './play.ts';
import type { Answer, Question, Setting } from './questions/Question.ts';

export interface Answered {
  readonly key: string;
  readonly answer: Answer;
}

/** Everything that was ever answered, by the question's key: what was taken back, and what is not asked at the moment too. */
export type Remembered = ReadonlyMap<string, Answer>;

/** How far a talk has come. It is made from the answers alone, so a draft is the answers, and a step back is one less. */
export interface State {
  readonly setting: Setting;
  readonly answers: readonly Answered[];
  readonly remembered: Remembered;
  /** What is asked next, with what was once answered to it; null when everything is answered. */
  readonly question: Question | null;
  /** What the answers came to; null until everything is answered. */
  readonly outcome: Outcome | null;
}

/**
 * The talk after these answers of another day. Answers that do not fit any more, because the file has changed since, end
 * it there: what was answered after them is asked again, and offered.
 */
export const begin = (setting: Setting, answers: readonly Answered[] = [], before: Remembered = new Map()): State =>
  replay(setting, answers, before, (question, answer) => question.fits(answer));

/** Plays the answers one after another, up to the first that is not taken. */
function replay(
  setting: Setting,
  answers: readonly Answered[],
  before: Remembered,
  isTaken: (question: Question, answer: Answer) => boolean,
): State {
  const remembered = new Map([...before, ...answers.map(({ key, answer }) => [key, answer] as const)]);
  const play = playAll(setting);
  let step = play.next();
  let count = 0;
  for (const { key, answer } of answers) {
    if (step.done || step.value.key !== key || !isTaken(step.value, answer)) break;
    step = play.next(answer);
    count += 1;
  }
  const so = { setting, answers: answers.slice(0, count), remembered };
  return step.done
    ? { ...so, question: null, outcome: step.value }
    : { ...so, question: offering(step.value, remembered), outcome: null };
}

/** They were checked when they were given. */
const wasTaken = (): boolean => true;

/** The question with what was once answered to it as its suggestion: Enter keeps it. What it says is still worked out late. */
function offering(question: Question, remembered: Remembered): Question {
  const before = remembered.get(question.key);
  if (before === undefined) return question;
  const suggestion = typeof before === 'boolean' ? (before ? 'yes' : 'no') : before;
  if (question.kind === 'choice' && !question.choices.some(({ value }) => value === suggestion)) return question;
  const { key, topic, kind, optional, check, fits, doubt } = question;
  return {
    ...{ key, topic, kind, optional, check, fits, doubt, suggestion, isRemembered: true },
    get prompt() {
      return question.prompt;
    },
    get notes() {
      return question.notes;
    },
    get choices() {
      return question.choices;
    },
  };
}

/** The talk after one more answer, which the question's own check has passed. */
export function next({ setting, answers, remembered, question }: State, answer: Answer): State {
  const more = question === null ? [] : [{ key: question.key, answer }];
  return replay(setting, [...answers, ...more], remembered, wasTaken);
}

/** The talk before its last answer. No answer is lost, however often this is done: each question offers its own again. */
export const back = ({ setting, answers, remembered }: State): State =>
  replay(setting, answers.slice(0, -1), remembered, wasTaken);
