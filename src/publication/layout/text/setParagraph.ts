import { balanceLines, breakLines, breakParts } from './breakLines.ts';
import { cutIntoWords } from './cutIntoWords.ts';
import { graphemesOf } from './graphemes.ts';
import { largest } from './largest.ts';
import { toLine, type Line } from './Line.ts';
import { resolveParagraph } from './resolveParagraph.ts';
import type { Span, TextSetting } from './toSpans.ts';
import type { FontStyle, Shaper } from './Shaper.ts';
import { withoutSeparator } from './withoutSeparator.ts';

/** How lines are broken: titles, leads and statements `balanced`, prose `ragged`, notes of several parts `parted`. */
export type Breaking = 'ragged' | 'balanced' | 'parted';

const breakers = { ragged: breakLines, balanced: balanceLines, parted: breakParts } as const;

/** Breaks spans into lines of at most `measure` pt. */
export function setParagraph(
  spans: readonly Span[],
  measure: number,
  { shaper, direction }: Pick<TextSetting, 'shaper' | 'direction'>,
  breaking: Breaking = 'ragged',
): readonly Line[] {
  return rememberLines(spans, `${direction}/${measure}/${breaking}`, shaper, () => {
    const words = cutIntoWords(resolveParagraph(spans, direction), measure, shaper);
    const lines = breakers[breaking](words, measure);
    return lines.map((line, i) => toLine(i < lines.length - 1 ? withoutSeparator(line) : line, direction));
  });
}

/** The natural width of spans on one line, in pt. */
export function measureSpans(spans: readonly Span[], setting: Pick<TextSetting, 'shaper' | 'direction'>): number {
  return largest(setParagraph(spans, Infinity, setting).map((line) => line.width));
}

/** More letters than any line of a page holds. */
const mostOnLine = 1000;

/** The span, or as many of its words with an ellipsis as fit `measure` pt on one line. */
export function cutWithEllipsis(span: Span, measure: number, setting: Pick<TextSetting, 'shaper' | 'direction'>): Span {
  const isLong = span.text.length > mostOnLine * 2;
  if (!isLong && measureSpans([span], setting) <= measure) return span;
  const letters = graphemesOf(span.text.slice(0, mostOnLine * 2)).slice(0, mostOnLine);
  const cutAt = (count: number): Span => ({
    ...span,
    text: `${letters
      .slice(0, count)
      .join('')
      .replace(/[\s,;:–—-]+$/u, '')}…`,
  });
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measureSpans([cutAt(middle)], setting) <= measure) fits = middle;
    else tooLong = middle;
  }
  return cutAt(endOfWord(letters, fits));
}

/** The least part of what fits that is kept: a single long word is cut inside. */
const leastKept = 0.5;

/** Where the last word ends that is whole among the first letters. */
function endOfWord(letters: readonly string[], fits: number): number {
  if (fits >= letters.length || letters[fits] === ' ') return fits;
  const space = letters.slice(0, fits).lastIndexOf(' ');
  return space > fits * leastKept ? space : fits;
}

/** Paragraphs kept for each shaper; when there are more, the memory starts again. */
const most = 20_000;
const remembered = new WeakMap<Shaper, Map<string, readonly Line[]>>();

const styleKey = ({ weight, size, tracking, tabular = false }: FontStyle): string =>
  `${weight}/${size}/${tracking}/${Number(tabular)}`;

const spanKey = ({ text, styles, color, href, isolate, whole, bound, parted }: Span): string =>
  [
    text,
    styleKey(styles.latin),
    styleKey(styles.arabic),
    color,
    href ?? '',
    Number(isolate),
    Number(whole),
    Number(bound),
    Number(parted),
  ].join('\u0000');

/**
 * The lines of a paragraph, made once: a document is laid out several times until its page numbers stand still, and
 * most of its paragraphs are the same each time. `rest` tells what else they depend on.
 */
function rememberLines(
  spans: readonly Span[],
  rest: string,
  shaper: Shaper,
  make: () => readonly Line[],
): readonly Line[] {
  let known = remembered.get(shaper);
  if (known === undefined || known.size >= most) remembered.set(shaper, (known = new Map<string, readonly Line[]>()));
  const key = [rest, ...spans.map(spanKey)].join('\u0001');
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
