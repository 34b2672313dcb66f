import LineBreaker from 'linebreak';
import type { Span } from './toSpans.ts';
import type { Range } from '../../../foundation/text/Range.ts';
import { leaningRanges, unbreakableRanges } from './unbreakable.ts';

/**
 * A place where a line may end, in UTF-16 units from the paragraph's start: it must (`required`), it may (`free`), or
 * only where what is kept together would not fit the measure at all: first where a small word leans on another (`rare`),
 * then inside a number with its unit, a date or a code (`last`).
 */
export interface Opportunity {
  readonly position: number;
  readonly kind: 'required' | 'free' | 'rare' | 'last';
}

/** Ranges that the spans themselves keep whole, or bind to the word before them. */
function spanRanges(spans: readonly Span[]): readonly Range[] {
  let start = 0;
  return spans.flatMap((span) => {
    const range: Range = [span.bound ? Math.max(0, start - 1) : start, start + span.text.length];
    start += span.text.length;
    return span.whole || span.bound ? [range] : [];
  });
}

/** The parts of addresses, from comma to comma. */
function partRanges(spans: readonly Span[]): readonly Range[] {
  let start = 0;
  return spans.flatMap((span) => {
    const from = start;
    start += span.text.length;
    if (!span.parted) return [];
    return [...span.text.matchAll(/[^,;،؛]+[,;،؛]?/gu)].map(({ 0: part, index }): Range => {
      const begun = part.length - part.trimStart().length;
      return [from + index + begun, from + index + part.length];
    });
  });
}

/** Words between spaces that hold an @, with their places. */
const addressesIn = (text: string): readonly { readonly address: string; readonly index: number }[] =>
  text.includes('@')
    ? [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) =>
        word.indexOf('@', 1) > 0 ? [{ address: word, index }] : [],
      )
    : [];

const addressRanges = (text: string): readonly Range[] =>
  addressesIn(text).map(({ address, index }): Range => [index, index + address.length]);

/** An address that is wider than its column breaks after its @, and where that is not enough, before a dot behind it or at a hyphen. */
function withAddressBreaks(text: string, found: readonly Opportunity[]): readonly Opportunity[] {
  const added = addressesIn(text).flatMap(({ address, index }): readonly Opportunity[] => {
    const at = address.indexOf('@');
    const dots = [...address.matchAll(/\./g)].flatMap((dot) => (dot.index > at ? [index + dot.index] : []));
    return [
      { position: index + at + 1, kind: 'rare' },
      ...dots.map((position) => ({ position, kind: 'last' }) as const),
    ];
  });
  const better = new Set(added.map(({ position }) => position));
  return [...found.filter(({ position }) => !better.has(position)), ...added].sort((a, b) => a.position - b.position);
}

/** What no-break spaces hold together and is wider than its column breaks behind one of them, rather than in a word. */
function withGlueBreaks(text: string, found: readonly Opportunity[]): readonly Opportunity[] {
  if (!text.includes('\u00A0')) return found;
  const known = new Set(found.map(({ position }) => position));
  const added = [...text.matchAll(/\u00A0/gu)]
    .map(({ index }) => ({ position: index + 1, kind: 'last' }) as const)
    .filter(({ position }) => position < text.length && !known.has(position));
  return [...found, ...added].sort((a, b) => a.position - b.position);
}

/** Whether a position lies inside one of the ranges; asked in rising order. */
function insideOf(ranges: readonly Range[]): (position: number) => boolean {
  const sorted = ranges.toSorted(([a], [b]) => a - b);
  let [next, reach] = [0, 0];
  return (position) => {
    for (let range = sorted[next]; range !== undefined && range[0] < position; range = sorted[next]) {
      reach = Math.max(reach, range[1]);
      next += 1;
    }
    return position < reach;
  };
}

/** Where the lines of a paragraph may break: UAX 14 on the whole text, less what typography keeps together. */
export function breakOpportunities(spans: readonly Span[]): readonly Opportunity[] {
  const text = spans.map((span) => span.text).join('');
  const isKept = insideOf([...unbreakableRanges(text), ...spanRanges(spans), ...addressRanges(text)]);
  const leans = insideOf([...leaningRanges(text), ...partRanges(spans)]);
  const kindOf = (position: number): Opportunity['kind'] => {
    const isLeaning = leans(position);
    return isKept(position) ? 'last' : isLeaning ? 'rare' : 'free';
  };
  const breaker = new LineBreaker(text);
  const found: Opportunity[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    const kind = required && position < text.length ? 'required' : kindOf(position);
    found.push({ position, kind });
  }
  return withAddressBreaks(text, withGlueBreaks(text, found));
}
