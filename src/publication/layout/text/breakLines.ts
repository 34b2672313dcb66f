import { largest } from './largest.ts';
import { endsPart, withoutSeparator } from './withoutSeparator.ts';
import type { Word } from './Word.ts';

/** A last line shorter than this part of the measure pulls a word down; one of a single word, up to this part. */
const shortestLast = 0.12;
const shortestWord = 0.4;

type Words = readonly Word[];

function greedy(words: Words, measure: number): readonly Words[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let width = 0;
  for (const word of words) {
    if (line.length > 0 && (line.at(-1)?.last === true || width + word.width > measure + 0.01)) {
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

/** The best way to set the words up to some place: the fewest lines, then the least ragged. */
interface Best {
  readonly lines: number;
  readonly cost: number;
  /** Where its last line starts. */
  readonly from: number;
}

const better = (a: Best, b: Best): boolean => a.lines < b.lines || (a.lines === b.lines && a.cost < b.cost);

/** Breaks into the fewest lines with the smallest sum of squared rests; only the last may be short, but not too short. */
function raggedFit(words: Words, measure: number): readonly Words[] {
  const width = lineWidths(words);
  const cost = (from: number, to: number): number => {
    const rest = Math.max(0, measure - width(from, to));
    if (to < words.length) return rest * rest;
    const shortest = measure * (to - from === 1 ? shortestWord : shortestLast);
    return from > 0 && width(from, to) < shortest ? measure * measure : 0;
  };
  const best: Best[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let to = 1; to <= words.length; to += 1) {
    let found: Best = { lines: Infinity, cost: Infinity, from: to - 1 };
    for (let from = to - 1; from >= 0 && (from === to - 1 || width(from, to) <= measure + 0.01); from -= 1) {
      const before = best[from] ?? found;
      const candidate = { lines: before.lines + 1, cost: before.cost + cost(from, to), from };
      if (better(candidate, found)) found = candidate;
    }
    best.push(found);
  }
  const lines: Words[] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) lines.push(words.slice(best[to]?.from ?? 0, to));
  return lines.reverse();
}

const isLast = ({ last }: Word): boolean => last;

/** The words up to each forced line end. */
function paragraphsOf(words: Words, isEnd = isLast): readonly Words[] {
  const ends = words.flatMap((word, i) => (isEnd(word) ? [i + 1] : []));
  const cuts = [0, ...ends, words.length];
  return cuts
    .slice(1)
    .map((to, i) => words.slice(cuts[i] ?? 0, to))
    .filter((part) => part.length > 0);
}

/** Breaks words into ragged lines of at most `measure` pt, in as few lines as possible. */
export function breakLines(words: Words, measure: number): readonly Words[] {
  const paragraphs = paragraphsOf(words);
  return measure === Infinity ? paragraphs : paragraphs.flatMap((part) => raggedFit(part, measure));
}

/** Words as one that no line may part. */
const asOne = (words: Words): Word => {
  const [last] = words.slice(-1);
  return {
    pieces: words.flatMap(({ pieces }) => pieces),
    width: words.reduce((sum, { width }) => sum + width, 0),
    spaces: last?.spaces ?? [],
    spaceWidth: last?.spaceWidth ?? 0,
    last: last?.last ?? false,
  };
};

/** The parts of hyphenated words as one, where that costs no line: a title that ends a line within one reads badly. */
function unparted(words: Words, measure: number): Words {
  const parts: Word[][] = [];
  for (const word of words) {
    const before = parts.at(-1);
    const previous = before?.at(-1);
    if (before === undefined || previous === undefined || previous.spaceWidth > 0 || previous.last) parts.push([word]);
    else before.push(word);
  }
  const whole = parts.map(asOne);
  const fits = whole.every(({ width }) => width <= measure);
  return fits && greedy(whole, measure).length <= greedy(words, measure).length ? whole : words;
}

/** Breaks words *balanced*: to the narrowest measure that needs no further line. */
export function balanceLines(given: Words, measure: number): readonly Words[] {
  const words = unparted(given, measure);
  const count = greedy(words, measure).length;
  let low = largest(words.map((word) => word.width));
  let high = measure;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (greedy(words, middle).length > count) low = middle;
    else high = middle;
  }
  return breakLines(words, high);
}

/** Breaks words that stand in parts, with a dot between them: on one line, or each part on lines of its own. */
export function breakParts(words: Words, measure: number): readonly Words[] {
  const isOneLine = greedy(words, measure).length <= 1;
  const parts = isOneLine ? [words] : paragraphsOf(words, (word) => isLast(word) || endsPart(word));
  return parts.flatMap((part, i) => breakLines(i < parts.length - 1 ? withoutSeparator(part) : part, measure));
}
