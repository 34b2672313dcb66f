import LineBreaker from 'linebreak';
import type { Span } from './toSpans.ts';

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

/** From one UTF-16 position to another, the second not included. */
export type Range = readonly [number, number];

const unit = String.raw`(?:%|‰|°C|°F|₽|€|\$|£|¥|₹|[kMG]?B|[kcm]?m|k?g|kW|h|min|mn|bn|млн|млрд|тыс\.|руб\.|шт\.|чел\.|мес\.|дн\.|мин|ч|кг|г|т|км|м²|м³|мм|см|м|[A-Z]{3})`;
const amount = String.raw`[−+-]?\d[\d.,]*(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?`;

/** What stays on one line, in the order of the rules; each matches the whole thing. */
const patterns: readonly RegExp[] = [
  // number + unit or currency, and currency + number
  new RegExp(String.raw`${amount}[ \u00A0]${unit}(?![\p{L}\d])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:[A-Z]{3}|[€$£¥₽₹])[ \u00A0]?${amount}`, 'gu'),
  // thousands set apart by spaces
  /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/gu,
  // 31 December 2026 · 12 October · 31 декабря 2026 года
  /(?<!\d)\d{1,2}\.? (?:\p{L}{3,} \d{4}(?: (?:года?|году|г\.))?|\p{Lu}\p{L}{2,})(?!\d)/gu,
  // май 2026 г.
  /\p{Script=Cyrillic}{3,} \d{4} (?:года?|году|г\.)/gu,
  // page 8 · section 4 · № 5 · § 3 · week 6
  /(?<!\p{L})(?:pages?|sections?|tables?|figures?|request|week|month|year|стр\.|с\.|п\.|раздел|страниц\p{L}*|صفحة|[№§])[ \u00A0]\d+/giu,
  // telephone numbers
  /\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  // e-mail addresses
  /\S+@\S+/gu,
  // initials: A. B. Name
  /(?<!\p{L})(?:\p{Lu}\.[ \u00A0]?){1,3}\p{Lu}\p{L}+/gu,
  // А. Б. after the name
  /\p{Lu}\p{Ll}+[ \u00A0]\p{Lu}\.[ \u00A0]?\p{Lu}\./gu,
  // short words of Russian with what is after them, particles with what is before
  /(?<!\p{L})(?:(?:[авикосуя]|во|ко|со|об|от|до|из|за|на|по|не|ни)[ \u00A0])+[\p{L}\d«]/giu,
  /\p{Script=Cyrillic}[ \u00A0](?:бы?|же?|ли)(?!\p{L})/giu,
  // a dash keeps to the word before it
  /\S [–—](?= )/gu,
  // no break inside a range or around a slash between short words
  /\d[–/]\d+/gu,
];

/** The ranges of a text in which no line may break, besides what UAX 14 already forbids. */
function unbreakableRanges(text: string): readonly Range[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Range => [match.index, match.index + match[0].length]),
  );
}
