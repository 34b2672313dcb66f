import type { Pairs } from './commonOrder.ts';

/**
 * What stands once in each of two lists, as far as its order is the same in both: the longest such (patience sorting).
 * What was moved is left out of it.
 */
export function uniqueOrder(ours: readonly string[], theirs: readonly string[]): Pairs {
  const [own, others] = [placesOfUnique(ours), placesOfUnique(theirs)];
  const shared = [...own].flatMap(([key, i]) => {
    const j = others.get(key);
    return j === undefined ? [] : [[i, j] as const];
  });
  return longestRise(shared.toSorted(([a], [b]) => a - b));
}

function placesOfUnique(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number | null>();
  for (const [i, key] of keys.entries()) places.set(key, places.has(key) ? null : i);
  return new Map([...places].flatMap(([key, i]) => (i === null ? [] : [[key, i] as const])));
}

/** Of pairs in the order of the first, the longest row in which the second rises too. */
function longestRise(pairs: Pairs): Pairs {
  /** Of rows of each length, which ends lowest. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}
