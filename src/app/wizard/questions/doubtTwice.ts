import { entriesAt, textAt } from './textAt.ts';
import type { Spec } from './Question.ts';

/** Two of one name may be two people, and are more often one entry that was made twice. */
export const doubtTwice =
  (list: string): NonNullable<Spec['doubts']> =>
  (typed, { values, item }) => {
    const isOther = (at: number): boolean => item[0] !== list || item[1] !== at;
    const isTaken = entriesAt(values, list).some(
      (entry, at) => isOther(at) && textAt(entry, 'name').toLowerCase() === typed.toLowerCase(),
    );
    return isTaken ? `${typed} is in the list already.` : null;
  };
