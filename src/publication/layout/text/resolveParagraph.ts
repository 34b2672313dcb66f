import { embeddingLevels, type Direction } from './bidi.ts';
import { leftToRightRanges } from './leftToRightRanges.ts';
import type { Span } from './Span.ts';
import { ignorablesIn, stripIgnorables } from './stripIgnorables.ts';

/** Spans in logical order without default-ignorables, with the bidi level of each UTF-16 unit of their joined text. */
export interface Paragraph {
  readonly spans: readonly Span[];
  readonly levels: readonly number[];
  readonly direction: Direction;
}

/** Letters of right-to-left scripts, Arabic digits, and the controls that turn the direction. */
const turning =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const endOfIsolate = '\u2069';

/** A span's text with its isolates: the value as data, and what keeps its order inside it. */
function isolated({ text, isolate }: Span): string {
  let at = 0;
  let inner = '';
  for (const [from, to] of leftToRightRanges(text)) {
    inner += text.slice(at, from) + leftToRightIsolate + text.slice(from, to) + endOfIsolate;
    at = to;
  }
  inner += text.slice(at);
  return isolate ? firstStrongIsolate + inner + endOfIsolate : inner;
}

/** Resolves the levels of a whole paragraph (UAX 9); ignorables are taken out after they have had their say. */
export function resolveParagraph(spans: readonly Span[], direction: Direction): Paragraph {
  if (direction === 'ltr' && !spans.some(({ text }) => turning.test(text))) {
    const plain = spans.map((span) => ({ ...span, text: stripIgnorables(span.text) }));
    const length = plain.reduce((sum, { text }) => sum + text.length, 0);
    return { spans: plain, levels: Array.from({ length }, () => 0), direction };
  }
  const texts = spans.map(isolated);
  const { levels } = embeddingLevels(texts.join(''), direction);
  let start = 0;
  const kept: number[] = [];
  const resolved = spans.map((span, i) => {
    const text = texts[i] ?? '';
    const dropped = ignorablesIn(text);
    for (let at = 0; at < text.length; at += 1) if (!dropped.has(at)) kept.push(levels[start + at] ?? 0);
    start += text.length;
    return { ...span, text: stripIgnorables(text) };
  });
  return { spans: resolved, levels: kept, direction };
}
