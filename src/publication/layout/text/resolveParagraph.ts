import { embeddingLevels, withMarks, type Direction } from './bidi.ts';
import { isolates, valueDirection } from '../../document/valueDirection.ts';
import type { Span } from './toSpans.ts';
import type { Range } from './Range.ts';

/** Spans in logical order without default-ignorables, with the bidi level of each UTF-16 unit of their joined text. */
export interface Paragraph {
  readonly spans: readonly Span[];
  readonly levels: readonly number[];
  readonly direction: Direction;
}

/** Letters of right-to-left scripts, Arabic digits, and the controls that turn the direction. */
const turning =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A span's text with its isolates: the value as data, in its own direction, and what keeps its order inside it. */
function isolated({ text, isolate }: Span, direction: Direction): string {
  let at = 0;
  let inner = '';
  for (const [from, to] of leftToRightRanges(text)) {
    inner += text.slice(at, from) + isolates.ltr + text.slice(from, to) + isolates.end;
    at = to;
  }
  inner += text.slice(at);
  return isolate ? isolates[valueDirection(text, direction)] + inner + isolates.end : inner;
}

/** Resolves the levels of a whole paragraph (UAX 9); ignorables are taken out after they have had their say. */
export function resolveParagraph(spans: readonly Span[], direction: Direction): Paragraph {
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
 * What keeps its order among words that run from right to left; a code that starts with a Latin letter
 * does by itself, and must not be cut.
 */
const patterns: readonly RegExp[] = [
  // telephone numbers
  /(?<![A-Za-z][\d ./-]{0,24})\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  // e-mail and web addresses
  /[\w.+-]{1,64}@[\w.-]{1,255}\w/gu,
  /(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]*[\w/]/gu,
  // a code that begins with a figure (4/0-AWG, 2x4), and a date of figures
  /(?<![\p{L}\p{N}./-])\d+(?:[./-]\d+)*[./-]?[A-Za-z][\dA-Za-z]*(?:[./-][\dA-Za-z]+)*/gu,
  /(?<![\p{L}\p{N}./-])\d{4}-\d{2}(?:-\d{2})?(?!\p{N})/gu,
  // numbers with thousands set apart by spaces, and numbers with a sign, which stays before the figure
  /(?<![A-Za-z][\d ./-]{0,24}|\d)[+−-]?\d{1,3}(?: \d{3})+(?!\d)/gu,
  /(?<![\p{L}\d])[+−-]\d[\d.,]*%?/gu,
  // a share, and a number with a unit of Latin letters: 60%, 24 MB
  /(?<![\p{L}\d.,])\d[\d.,]*[ \u00A0]?%/gu,
  /(?<![\p{L}\d.,-])\d[\d.,]*[ \u00A0](?:[kMGT]i?B|[kMG]?bit|[kMG]bps|[kcmµn]?m[²³]?|[kmµ]?g|k?VA|[kM]?Wh?|[km]?[VA]|[kMG]?Hz|[kM]?Pa|bar|°C|dB|rpm|dpi|px|ms|min|ml|l)(?![\p{L}\d])/gu,
];

/** The parts of a text that run from left to right wherever they are: none overlaps another. */
function leftToRightRanges(text: string): readonly Range[] {
  const all = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match): Range => [match.index, match.index + match[0].length])
    .sort(([a, b], [c, d]) => a - c || d - b);
  let end = 0;
  return all.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
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
