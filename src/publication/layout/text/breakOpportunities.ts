import LineBreaker from 'linebreak';
import type { Span } from './Span.ts';
import { unbreakableRanges, type Range } from './unbreakableRanges.ts';

/**
 * A place where a line may end, in UTF-16 units from the paragraph's start: it must (`required`), it may (`free`), or
 * only where what is kept together would not fit the measure at all (`last`).
 */
export interface Opportunity {
  readonly position: number;
  readonly kind: 'required' | 'free' | 'last';
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

const address = /[^\s@]+@[^\s@]+/gu;

/** An address that is wider than its column breaks after its @, or before a dot behind that, rather than in a word. */
function withAddressBreaks(text: string, found: readonly Opportunity[]): readonly Opportunity[] {
  const positions = [...text.matchAll(address)].flatMap(({ 0: match, index }) => {
    const at = match.indexOf('@');
    const dots = [...match.matchAll(/\./g)].flatMap((dot) => (dot.index > at ? [index + dot.index] : []));
    return [index + at + 1, ...dots];
  });
  const known = new Set(found.map(({ position }) => position));
  const added = positions
    .filter((position) => !known.has(position))
    .map((position) => ({ position, kind: 'last' }) as const);
  return [...found, ...added].sort((a, b) => a.position - b.position);
}

/** Where the lines of a paragraph may break: UAX 14 on the whole text, less what typography keeps together. */
export function breakOpportunities(spans: readonly Span[]): readonly Opportunity[] {
  const text = spans.map((span) => span.text).join('');
  const kept = [...unbreakableRanges(text), ...spanRanges(spans)];
  const breaker = new LineBreaker(text);
  const found: Opportunity[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    const forbidden = kept.some(([from, to]) => from < position && position < to);
    const kind = required && position < text.length ? 'required' : forbidden ? 'last' : 'free';
    found.push({ position, kind });
  }
  return withAddressBreaks(text, found);
}
