import bidiFactory from 'bidi-js';

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
  let made: ReturnType<typeof bidiFactory> | null = null;
  return () => (made ??= bidiFactory());
})();

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
  const levels: number[] = [];
  let resets = true;
  for (const { level, kind } of [...parts].reverse()) {
    resets = kind === 'separator' || (kind === 'space' && resets);
    levels.unshift(resets ? base : level);
  }
  return levels;
}

/** The character's mirror image (a bracket's counterpart), or itself (UAX 9, L4). */
export const mirrorOf = (character: string): string => library().getMirroredCharacter(character) ?? character;

/** The order from left to right of parts with these levels: every part from a level up is reversed, highest first (UAX 9, L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  const levelAt = (at: number): number => levels[order[at] ?? 0] ?? 0;
  for (let level = Math.max(...levels); level >= Math.min(...odd); level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (levelAt(from) < level) continue;
      let to = from;
      while (to < order.length && levelAt(to) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
