import { spend, type Effort } from './Effort.ts';

/** Places of two lists that belong together, in the order of both. */
export type Pairs = readonly (readonly [ours: number, theirs: number])[];

/** As many steps as one table may have: four million of two bytes. */
const mostCells = 4_000_000;

/** The longest common subsequence of two lists of keys: all of it, or none where that would take too long. */
export function commonOrder(ours: readonly string[], theirs: readonly string[], effort: Effort): Pairs {
  const start = sameFrom(ours, theirs, (i) => i);
  const rest = Math.min(ours.length, theirs.length) - start;
  const end = Math.min(
    rest,
    sameFrom(ours, theirs, (i, list) => list.length - 1 - i),
  );
  const [n, m] = [ours.length - start - end, theirs.length - start - end];
  const inner =
    n === 0 || m === 0
      ? []
      : longest(ours.slice(start, start + n), theirs.slice(start, start + m), effort).map(
          ([i, j]) => [i + start, j + start] as const,
        );
  return [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...inner,
    ...Array.from({ length: end }, (_, i) => [ours.length - end + i, theirs.length - end + i] as const),
  ];
}

/** How many are the same, counted from one end. */
function sameFrom(
  ours: readonly string[],
  theirs: readonly string[],
  at: (i: number, list: readonly string[]) => number,
): number {
  const most = Math.min(ours.length, theirs.length);
  let count = 0;
  while (count < most && ours[at(count, ours)] === theirs[at(count, theirs)]) count += 1;
  return count;
}

/** By the table of the lengths of what is common to the ends of both (Wagner and Fischer). */
function longest(ours: readonly string[], theirs: readonly string[], effort: Effort): Pairs {
  const [n, m] = [ours.length, theirs.length];
  const width = m + 1;
  if ((n + 1) * width > mostCells || !spend(effort, n * m)) return [];
  const lengths = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        ours[i] === theirs[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (ours[i] === theirs[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
