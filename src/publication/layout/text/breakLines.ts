import type { Word } from './Word.ts';

/** A last line shorter than this part of the measure pulls a word down. */
const shortestLast = 0.12;

type Words = readonly Word[];

function greedy(words: Words, measure: number): readonly Words[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let width = 0;
  for (const word of words) {
    if (line.length > 0 && width + word.width > measure + 0.01) {
      lines.push(line);
      line = [];
      width = 0;
    }
    line.push(word);
    width += word.width + word.spaceWidth;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Width of the words `from`…`to` (not included) as one line: without the last space. */
function lineWidths(words: Words): (from: number, to: number) => number {
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + word.width + word.spaceWidth);
  return (from, to) => (ends[to] ?? 0) - (ends[from] ?? 0) - (words[to - 1]?.spaceWidth ?? 0);
}

/** The least-ragged way to break words into exactly `count` lines: smallest sum of squared rest lengths. */
function raggedFit(words: Words, measure: number, count: number): readonly Words[] {
  const width = lineWidths(words);
  const cost = (from: number, to: number, last: boolean): number => {
    const rest = measure - width(from, to);
    if (rest < -0.01) return Infinity;
    if (!last) return rest * rest;
    return from > 0 && width(from, to) < measure * shortestLast ? measure * measure : 0;
  };
  // best[k][i]: the cheapest way to set the first i words in k lines, and where its last line starts
  type Best = readonly { readonly cost: number; readonly from: number }[];
  const rows: Best[] = [words.map(() => ({ cost: Infinity, from: 0 }))];
  const first: Best = [0, ...words.map((_, i) => i + 1)].map((i) => ({ cost: i === 0 ? 0 : Infinity, from: 0 }));
  rows[0] = first;
  for (let k = 1; k <= count; k += 1) {
    const before = rows[k - 1] ?? first;
    rows.push(
      first.map((_, to) => {
        let best = { cost: Infinity, from: 0 };
        for (let from = to - 1; from >= 0 && width(from, to) <= measure + 0.01; from -= 1) {
          const total = (before[from]?.cost ?? Infinity) + cost(from, to, to === words.length);
          if (total < best.cost) best = { cost: total, from };
        }
        return best;
      }),
    );
  }
  const lines: Words[] = [];
  let to = words.length;
  for (let k = count; k > 0; k -= 1) {
    const from = rows[k]?.[to]?.from ?? 0;
    lines.unshift(words.slice(from, to));
    to = from;
  }
  return lines;
}

/** The words up to each forced line end. */
function paragraphsOf(words: Words): readonly Words[] {
  const ends = words.flatMap((word, i) => (word.last ? [i + 1] : []));
  const cuts = [0, ...ends, words.length];
  return cuts
    .slice(1)
    .map((to, i) => words.slice(cuts[i] ?? 0, to))
    .filter((part) => part.length > 0);
}

/** Breaks words into ragged lines of at most `measure` pt, in as few lines as greedy breaking needs. */
export function breakLines(words: Words, measure: number): readonly Words[] {
  return paragraphsOf(words).flatMap((part) => {
    const lines = greedy(part, measure);
    return lines.length < 2 ? lines : raggedFit(part, measure, lines.length);
  });
}

/** Breaks words *balanced*: to the narrowest measure that needs no further line. */
export function balanceLines(words: Words, measure: number): readonly Words[] {
  const count = greedy(words, measure).length;
  let low = Math.max(0, ...words.map((word) => word.width));
  let high = measure;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (greedy(words, middle).length > count) low = middle;
    else high = middle;
  }
  return breakLines(words, high);
}
