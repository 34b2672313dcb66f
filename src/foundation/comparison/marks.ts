import { plainly } from '../alignment/wordsIn.ts';
import type { MarkedFrom } from './Said.ts';

/** The mark of a number, as words that nobody writes: letters for private use are refused in a dossier. */
export const markOf = (number: number): string => `\uE000${number}\uE001`;

const mark = /\uE000(\d+)\uE001/u;

/** A text as it reads, without its marks, and where those stood. */
export function withoutMarks(marked: string): { readonly text: string; readonly marks: readonly MarkedFrom[] } {
  const marks: MarkedFrom[] = [];
  let text = '';
  for (const [i, part] of marked.split(mark).entries()) {
    // Between the words stand the numbers of their marks.
    if (i % 2 === 1) marks.push({ at: text.length, mark: Number(part) });
    else {
      const said = plainly(part);
      text += text.endsWith(' ') ? said.replace(/^ /u, '') : said;
    }
  }
  return { text, marks };
}

/** The marks that stand before a stretch of a text or in it. */
export function marksIn(marks: readonly MarkedFrom[], from: number, to: number): readonly number[] {
  const first = marks.findLastIndex(({ at }) => at <= from);
  return marks.filter(({ at }, i) => i === first || (at > from && at < to)).map((found) => found.mark);
}
