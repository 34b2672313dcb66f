import type { Question } from '../../app/wizard/Question.ts';
import { back, next, type State } from '../../app/wizard/State.ts';
import type { Face } from './Face.ts';

/** The question with what was said to it before as its suggestion: Enter keeps it. */
function offering(question: Question, before: State['before']): Question {
  if (before === undefined || before === null) return question;
  return { ...question, suggestion: typeof before === 'boolean' ? (before ? 'yes' : 'no') : before };
}

/**
 * Asks until everything is answered, or the person stops.
 * @param keep called after every answer, with what has been said so far
 */
export async function talk(start: State, face: Face, keep: (state: State) => void): Promise<State> {
  let state = start;
  while (state.question !== null) {
    const reply = await face.ask(offering(state.question, state.before));
    if (reply.kind === 'stop') return state;
    if (reply.kind === 'back' && state.answers.length === 0) face.say('  This is the first question.\n');
    state = reply.kind === 'back' ? back(state) : next(state, reply.answer);
    keep(state);
  }
  return state;
}
