import { commonOrder } from '../alignment/commonOrder.ts';
import type { Effort } from '../alignment/Effort.ts';
import type { Word } from '../alignment/wordsIn.ts';
import type { Change } from './Difference.ts';

/** A text with its words. */
interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What of one text is another in the other, word by word. */
export function wordChanges(ours: Text, theirs: Text, effort: Effort): readonly Change[] {
  const keys = (side: Text): readonly string[] => side.words.map(({ key }) => key);
  const pairs = [...commonOrder(keys(ours), keys(theirs), effort), [ours.words.length, theirs.words.length] as const];
  return pairs.flatMap(([i, j], at): readonly Change[] => {
    const [before, other] = pairs[at - 1] ?? [-1, -1];
    const own = stretch(ours, before + 1, i);
    const their = stretch(theirs, other + 1, j);
    return own.said === '' && their.said === ''
      ? []
      : [{ ours: own.said, theirs: their.said, oursAt: own.at, theirsAt: their.at }];
  });
}

/** The words from one to before another, and where they stand; where there is none, the place between. */
function stretch({ text, words }: Text, from: number, to: number) {
  const start = words[from]?.from ?? text.length;
  const end = from >= to ? start : (words[to - 1]?.to ?? start);
  return { said: text.slice(start, end), at: [start, end] as const };
}
