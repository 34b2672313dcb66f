import { back, next, type State } from '../../app/wizard/State.ts';
import type { Face } from './Face.ts';

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
