import { messages, type Code } from './index.ts';
import type { CodeClass } from './Messages.ts';

/** Whether a word is a code of the program. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(messages, word);
}

/** What a finding of a code means for how a run ends. */
export function classOf(code: Code): CodeClass {
  return messages[code].class;
}
