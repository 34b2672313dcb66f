import type { Answer, Question } from '../../app/wizard/questions/Question.ts';
import { back, next, type State } from '../../app/wizard/State.ts';

/** What a person does with a question: answers it, wants the one before, or stops. */
export type Reply =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'back' } | { readonly kind: 'stop' };

/** Whoever asks: the terminal, or a test. */
export interface Face {
  readonly ask: (question: Question) => Promise<Reply>;
  /** Shows lines between the questions. */
  readonly say: (text: string) => void;
}

/**
 * Asks until everything is answered, or the person stops.
 * @param keep called after every answer, with what has been said so far
 */
export async function talk(start: State, face: Face, keep: (state: State) => void): Promise<State> {
  let state = start;
  while (state.question !== null) {
    const reply = await face.ask(state.question);
    if (reply.kind === 'stop') return state;
    if (reply.kind === 'back' && state.answers.length === 0) face.say('  This is the first question.\n');
    state = reply.kind === 'back' ? back(state) : next(state, reply.answer);
    keep(state);
  }
  return state;
}

/** A question of the program itself, beside the dossier's. Null when the person stops. */
export async function askYes(
  face: Face,
  topic: string,
  prompt: string,
  suggestion: 'yes' | 'no',
  notes: readonly string[] = [],
): Promise<boolean | null> {
  const reply = await face.ask({
    key: '',
    topic,
    prompt,
    notes,
    kind: 'yes-no',
    choices: [],
    suggestion,
    isRemembered: false,
    optional: false,
    doubt: () => null,
    fits: () => true,
    check: (answer) => (typeof answer === 'boolean' ? null : 'Answer yes or no.'),
  });
  if (reply.kind === 'stop') return null;
  return reply.kind === 'answer' && reply.answer === true;
}
