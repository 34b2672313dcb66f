import type { Pair } from './matchEntries.ts';

/** The fewest pairs that have to move so that all others stand in the order in which they stood. */
export function offTheOrder(pairs: readonly Pair[]): readonly Pair[] {
  // The longest part that rises (patience sorting); each entry knows the one before it.
  const ends: number[] = [];
  const before: (number | null)[] = [];
  for (const [at, [place]] of pairs.entries()) {
    const found = ends.findIndex((end) => (pairs[end]?.[0] ?? 0) >= place);
    const rank = found < 0 ? ends.length : found;
    before[at] = rank === 0 ? null : (ends[rank - 1] ?? null);
    ends[rank] = at;
  }
  const kept = new Set<number>();
  for (let at: number | null = ends.at(-1) ?? null; at !== null; at = before[at] ?? null) kept.add(at);
  return pairs.filter((_, at) => !kept.has(at));
}
