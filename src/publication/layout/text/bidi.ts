import { bidiEngine } from './bidiEngine.ts';
import { largest } from './largest.ts';

/** The direction of a paragraph, or of a run of glyphs. */
export type Direction = 'ltr' | 'rtl';

/** The levels that UAX 9 gives each UTF-16 unit of a text, before the rules for lines (L1, L2). */
interface Levels {
  /** Of the first paragraph. */
  readonly base: number;
  readonly levels: readonly number[];
}

/** Made once, and only for a text that needs it. */
const library = (() => {
  let made: ReturnType<typeof bidiEngine> | null = null;
  return () => (made ??= bidiEngine());
})();

/** A mark with nothing to see, for each type of strong character. */
const marks: Readonly<Record<string, string>> = { L: '\u200E', R: '\u200F', AL: '\u061C' };
/** What the inside of an isolate starts from. */
const opened: Readonly<Record<string, string>> = { LRI: 'L', RLI: 'R', FSI: 'L' };
/** So many characters in a row without a strong one are no sentence. */
const longWeak = 256;

/** Isolates deeper than these may open no level any more (UAX 9, BD2: 125 levels, two a step): what follows them starts from elsewhere. */
const deepest = 60;

/**
 * The text with a mark now and then in long rows of figures and signs, of the type of the last strong character before
 * them, which changes no level: for each figure the library looks back as far as the last strong character.
 */
export function withMarks(text: string, direction: Direction): string {
  if (text.length < longWeak) return text;
  const outer: string[] = [];
  let [made, strong, count] = ['', direction === 'rtl' ? 'R' : 'L', 0];
  for (const character of text) {
    const type = library().getBidiCharTypeName(character);
    count += 1;
    if (marks[type] !== undefined) [strong, count] = [type, 0];
    else if (opened[type] !== undefined) {
      outer.push(strong);
      if (outer.length > deepest) return text;
      [strong, count] = [opened[type] ?? strong, 0];
    } else if (type === 'PDI') strong = outer.pop() ?? strong;
    made += character;
    if (count < longWeak) continue;
    made += marks[strong] ?? '';
    count = 0;
  }
  return made;
}

/** Resolves the embedding levels of a text (UAX 9, P to I). */
export function embeddingLevels(text: string, direction: Direction | 'auto'): Levels {
  const { levels, paragraphs } = library().getEmbeddingLevels(text, direction);
  return { base: paragraphs[0]?.level ?? (direction === 'rtl' ? 1 : 0), levels: [...levels] };
}

/** What a part of a line is to rule L1: a separator, white space (or a control), or anything else. */
type LineKind = 'separator' | 'space' | 'other';

const spaces: ReadonlySet<string> = new Set('WS,FSI,LRI,RLI,PDI,LRE,RLE,LRO,RLO,PDF,BN'.split(','));

export function lineKind(character: string): LineKind {
  const type = library().getBidiCharTypeName(character);
  if (type === 'B' || type === 'S') return 'separator';
  return spaces.has(type) ? 'space' : 'other';
}

/** The levels of a line's parts: separators, and white space before them and at the end, take the base level (UAX 9, L1). */
export function lineLevels(
  parts: readonly { readonly level: number; readonly kind: LineKind }[],
  base: number,
): readonly number[] {
  const levels = parts.map(({ level }) => level);
  let resets = true;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const kind = parts[at]?.kind ?? 'other';
    resets = kind === 'separator' || (kind === 'space' && resets);
    if (resets) levels[at] = base;
  }
  return levels;
}

/** The character's mirror image (a bracket's counterpart), or itself (UAX 9, L4). */
export const mirrorOf = (character: string): string => library().getMirroredCharacter(character) ?? character;

/** Reverses the items from one place to another, the second not included. */
function turn(items: number[], from: number, to: number): void {
  for (let [low, high] = [from, to - 1]; low < high; low += 1, high -= 1)
    [items[low], items[high]] = [items[high] ?? 0, items[low] ?? 0];
}

/** The order from left to right of parts with these levels: every part from a level up is reversed, highest first (UAX 9, L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  const lowest = odd.reduce((least, level) => Math.min(least, level));
  const levelAt = (at: number): number => levels[order[at] ?? 0] ?? 0;
  for (let level = largest(levels); level >= lowest; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (levelAt(from) < level) continue;
      let to = from;
      while (to < order.length && levelAt(to) >= level) to += 1;
      turn(order, from, to);
      from = to;
    }
  }
  return order;
}
