import { toHex } from '../../../src/publication/theme/color.ts';

/** Brands on which looks were seen to break, and the ends of the scale. */
export const hardBrands = [
  '#E6007E',
  '#FF6B6B',
  '#F2A900',
  '#999999',
  '#0EA5E9',
  '#00A651',
  '#FFFFFF',
  '#000000',
  '#FFFF00',
  '#00FF00',
  '#0000FF',
  '#FF00FF',
] as const;

/** A repeatable stream of numbers from 0 to 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const grid = Array.from({ length: 12 }, (_, i) => i * 30).flatMap((h) =>
  [0.12, 0.28, 0.42, 0.55, 0.65, 0.75, 0.85, 0.95].flatMap((l) => [0.04, 0.12, 0.25].map((c) => toHex({ l, c, h }))),
);

/** Five hundred brands: the hard ones, all over hue, lightness and chroma, and some from anywhere. */
export const brands: readonly string[] = [...fiveHundred()];

function fiveHundred(): ReadonlySet<string> {
  const next = stream(20261123);
  const byte = (): string =>
    Math.floor(next() * 256)
      .toString(16)
      .padStart(2, '0');
  const found = new Set<string>([...hardBrands, ...grid]);
  while (found.size < 500) found.add(`#${byte()}${byte()}${byte()}`.toUpperCase());
  return found;
}
