import { embeddingLevels, withMarks, type Direction } from './bidi.ts';
import { isolates, valueDirection } from '../../document/valueDirection.ts';
import { leftToRightRanges } from './leftToRight.ts';
import type { Span } from './toSpans.ts';

/** What of words their direction follows from. */
type Written = Pick<Span, 'text' | 'isolate'>;

/** Spans in logical order without default-ignorables, with the bidi level of each UTF-16 unit of their joined text. */
export interface Paragraph<Words extends Written = Span> {
  readonly spans: readonly Words[];
  readonly levels: readonly number[];
  readonly direction: Direction;
}

/** Letters of right-to-left scripts, Arabic digits, and the controls that turn the direction. */
const turning =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Digits of Arabic with spaces or signs between them run from right to left in every isolate: they are told not to. */
const inOrder = (part: string): string => (/[٠-٩۰-۹]/u.test(part) ? `\u202D${part}\u202C` : part);

/** A span's text with its isolates: the value as data, in its own direction, and what keeps its order inside it. */
function isolated({ text, isolate }: Written, direction: Direction): string {
  let at = 0;
  let inner = '';
  for (const [from, to] of leftToRightRanges(text)) {
    inner += text.slice(at, from) + isolates.ltr + inOrder(text.slice(from, to)) + isolates.end;
    at = to;
  }
  inner += text.slice(at);
  return isolate ? isolates[valueDirection(text, direction)] + inner + isolates.end : inner;
}

/** Resolves the levels of a whole paragraph (UAX 9); ignorables are taken out after they have had their say. */
export function resolveParagraph<Words extends Written>(
  spans: readonly Words[],
  direction: Direction,
): Paragraph<Words> {
  if (direction === 'ltr' && !spans.some(({ text }) => turning.test(text))) {
    const plain = spans.map((span) => ({ ...span, text: stripIgnorables(span.text) }));
    const length = plain.reduce((sum, { text }) => sum + text.length, 0);
    return { spans: plain, levels: Array.from({ length }, () => 0), direction };
  }
  const texts = spans.map((span) => withMarks(isolated(span, direction), direction));
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

/**
 * Soft hyphens, zero-width and bidi controls, variation selectors: they steer layout and have no glyph of their own. A
 * joiner beside Arabic letters stays: it shapes them.
 */
const ignorable =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|(?<!\p{Script=Arabic})[\u200C\u200D](?!\p{Script=Arabic})/gu;

/** Where the default-ignorable code points of a text are, in UTF-16 units; none is longer than one. */
function ignorablesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(ignorable)].map(({ index }) => index));
}

/** The text without default-ignorable code points, which a font would draw as stray spaces. */
export function stripIgnorables(text: string): string {
  return text.replace(ignorable, '');
}
