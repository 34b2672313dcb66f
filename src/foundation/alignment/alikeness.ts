import { spend, type Effort } from './Effort.ts';

/** A list of words with how often each is there, so that it can be held against many others. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How many of their words two texts have in common, from 0 to 1 (Dice). */
export function alikeness(one: Bag, other: Bag, effort: Effort): number {
  const whole = one.size + other.size;
  if (whole === 0) return 1;
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  if (!spend(effort, small.counts.size)) return 0;
  let common = 0;
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * common) / whole;
}
