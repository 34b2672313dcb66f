/** A small repeatable generator (mulberry32): the same seed, the same offers. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[below(random, values.length)] ?? values[0];
export const isLikely = (random: Random, chance: number): boolean => random() < chance;

/** A number of up to so many digits, with up to so many after the point; small ones and round ones often. */
export function numberText(random: Random, whole: number, fraction: number): string {
  const size = pick(random, [1, 10, 1000, 10 ** whole]);
  const digits = below(random, fraction + 1);
  const tail = digits === 0 ? '' : `.${String(below(random, 10 ** digits)).padStart(digits, '0')}`;
  return `${below(random, size)}${tail}`;
}

export const percentText = (random: Random): string =>
  pick(random, ['0', '5', '7.7', '12.5', '15', '33.333', '50', '99.99', '100']);

/** A random share of an amount, from nothing to all of it. */
export const shareOf = (random: Random, amount: bigint): bigint => (amount * BigInt(below(random, 1001))) / 1000n;
