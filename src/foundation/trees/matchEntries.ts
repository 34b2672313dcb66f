import type { Effort } from '../alignment/Effort.ts';
import type { Plain } from '../data/Plain.ts';
import { entryId, withoutId } from './entryId.ts';
import { likeness, profileOf } from './likeness.ts';
import { sameTree } from './sameTree.ts';
import type { Atoms } from './TreeChange.ts';

/** Places of two lists whose entries are the same thing. */
export type Pair = readonly [before: number, after: number];

/** What two lists are held together with. */
export interface Matching {
  readonly atoms: Atoms;
  readonly effort: Effort;
  /** What hints at an entry; null where entries have ids, which are sure. */
  readonly hintOf: ((entry: Plain) => string | null) | null;
}

/** As alike as two entries have to be: with ids that differ, and without. */
const least = { renamed: 0.5, unnamed: 0.3 } as const;
/** What the same hint adds to that. */
const hinted = 0.25;
/** As many pairs of what is left as are held against each other. */
const mostPairs = 40_000;

/**
 * Which entries of two lists are the same thing, wherever they stand: by their ids; then those that say the same; then
 * those that are most alike; and where as many are left on both sides, in their order.
 */
export function matchEntries(before: readonly Plain[], after: readonly Plain[], matching: Matching): readonly Pair[] {
  const left: Left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const sides = { before, after };
  const { hintOf } = matching;
  return [
    ...(hintOf === null ? byKey(sides, left, entryId) : []),
    ...bySameness(sides, left, matching),
    ...byLikeness(sides, left, matching),
    ...(hintOf === null ? [] : byKey(sides, left, hintOf)),
    ...byPlace(sides, left),
  ];
}

interface Sides {
  readonly before: readonly Plain[];
  readonly after: readonly Plain[];
}

/** Places that have no partner yet: each step takes from them. */
interface Left {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

function take(pair: Pair, left: Left): Pair {
  left.before.delete(pair[0]);
  left.after.delete(pair[1]);
  return pair;
}

function byKey({ before, after }: Sides, left: Left, keyOf: (entry: Plain) => string | null): readonly Pair[] {
  const places = new Map<string, number>();
  for (const j of left.after) {
    const key = keyOf(after[j] ?? null);
    if (key !== null && !places.has(key)) places.set(key, j);
  }
  return [...left.before].flatMap((i): readonly Pair[] => {
    const key = keyOf(before[i] ?? null);
    const j = key === null ? undefined : places.get(key);
    return j === undefined || !left.after.has(j) ? [] : [take([i, j], left)];
  });
}

/** Those that say the same but for their id; at the same place before any other. */
function bySameness({ before, after }: Sides, left: Left, { atoms }: Matching): readonly Pair[] {
  return [...left.before].flatMap((i): readonly Pair[] => {
    const entry = withoutId(before[i] ?? null);
    const isSame = (j: number): boolean => sameTree(entry, withoutId(after[j] ?? null), atoms);
    const j = left.after.has(i) && isSame(i) ? i : [...left.after].find(isSame);
    return j === undefined ? [] : [take([i, j], left)];
  });
}

function byLikeness({ before, after }: Sides, left: Left, { atoms, effort, hintOf }: Matching): readonly Pair[] {
  if (left.before.size * left.after.size > mostPairs) return [];
  const profiles = new Map([...left.after].map((j) => [j, profileOf(after[j] ?? null, atoms)]));
  const found = [...left.before].flatMap((i) => {
    const own = profileOf(before[i] ?? null, atoms);
    return [...profiles].flatMap(([j, profile]) => {
      const hints = [before[i] ?? null, after[j] ?? null].map((entry) => hintOf?.(entry) ?? null);
      const isHinted = hints[0] !== null && hints[0] === hints[1];
      const like = likeness(own, profile, atoms, effort) + (isHinted ? hinted : 0);
      const named = entryId(before[i] ?? null) !== null || entryId(after[j] ?? null) !== null;
      return like >= (named ? least.renamed : least.unnamed) ? [{ pair: [i, j] as const, like }] : [];
    });
  });
  const best = found.toSorted((a, b) => b.like - a.like || apart(a.pair) - apart(b.pair) || a.pair[0] - b.pair[0]);
  return best.flatMap(({ pair }) => (left.before.has(pair[0]) && left.after.has(pair[1]) ? [take(pair, left)] : []));
}

const apart = ([i, j]: Pair): number => Math.abs(i - j);

/** Of entries without an id, as many on both sides, each is taken for the one that stands where it stood. */
function byPlace({ before, after }: Sides, left: Left): readonly Pair[] {
  const own = [...left.before].filter((i) => entryId(before[i] ?? null) === null);
  const other = [...left.after].filter((j) => entryId(after[j] ?? null) === null);
  if (own.length !== other.length || before.length !== after.length) return [];
  return own.flatMap((i, at): readonly Pair[] => {
    const j = other[at];
    return j === undefined || typeof before[i] !== typeof after[j] ? [] : [take([i, j], left)];
  });
}
