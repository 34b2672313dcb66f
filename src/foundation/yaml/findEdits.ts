import type { Path } from '../data/Path.ts';
import { isPlainGroup, isPlainList, isSamePlain, type Plain } from '../data/Plain.ts';
import type { Edit } from './editYaml.ts';

/**
 * The least changes that make one value the other, one after another: what is new is whole, what is gone goes after what
 * came, so that no group is empty in between.
 */
export function findEdits(before: Plain | undefined, after: Plain | undefined, at: Path = []): readonly Edit[] {
  if (isSamePlain(before, after)) return [];
  if (isPlainGroup(before) && isPlainGroup(after)) {
    const [old, now] = [Object.keys(before), Object.keys(after)];
    return [
      ...old.filter((key) => now.includes(key)).flatMap((key) => findEdits(before[key], after[key], [...at, key])),
      ...now.filter((key) => !old.includes(key)).map((key) => ({ path: [...at, key], value: after[key] })),
      ...old.filter((key) => !now.includes(key)).map((key) => ({ path: [...at, key], value: undefined })),
    ];
  }
  if (isPlainList(before) && isPlainList(after) && after.length > 0) return findListEdits(before, after, at);
  return [{ path: at, value: after }];
}

type List = readonly Plain[];

/** Entries that are the same, or bear the same id, stay; what stands between them was changed, came or went. */
function findListEdits(before: List, after: List, at: Path): readonly Edit[] {
  const pairs = align(before, after);
  const kept = new Set(pairs.map(([old]) => old));
  const fresh = after.length - pairs.length;
  // Entries come at the end; in the middle the list has to be written anew.
  if (pairs.some(([, now]) => now >= after.length - fresh)) return [{ path: at, value: after }];
  return [
    ...pairs.flatMap(([old, now]) => findEdits(before[old], after[now], [...at, old])),
    ...[...before.keys()]
      .filter((old) => !kept.has(old))
      .reverse()
      .map((old) => ({ path: [...at, old], value: undefined })),
    ...after.slice(after.length - fresh).map((value, more) => ({ path: [...at, pairs.length + more], value })),
  ];
}

type Pair = readonly [old: number, now: number];

/** Which entry became which: the longest row of entries that stay, and as many as fit of those between them. */
function align(before: List, after: List): readonly Pair[] {
  const stays = longestRow(before, after);
  const ends: readonly Pair[] = [...stays, [before.length, after.length]];
  return ends.flatMap(([old, now], at) => {
    const [from, start] = at === 0 ? [-1, -1] : (ends[at - 1] ?? [-1, -1]);
    const changed = Math.min(old - from - 1, now - start - 1);
    const between = Array.from({ length: changed }, (_, one): Pair => [from + 1 + one, start + 1 + one]);
    return at < stays.length ? [...between, [old, now] as const] : between;
  });
}

function longestRow(before: List, after: List): readonly Pair[] {
  let next: readonly (readonly Pair[])[] = Array.from({ length: after.length + 1 }, () => []);
  for (let old = before.length - 1; old >= 0; old--) {
    const row: (readonly Pair[])[] = Array.from({ length: after.length + 1 }, () => []);
    for (let now = after.length - 1; now >= 0; now--) {
      const [down = [], right = [], both = []] = [next[now], row[now + 1], next[now + 1]];
      const longer = down.length > right.length ? down : right;
      const joined: readonly Pair[] = isSameEntry(before[old], after[now]) ? [[old, now], ...both] : [];
      row[now] = joined.length > longer.length ? joined : longer;
    }
    next = row;
  }
  return next[0] ?? [];
}

const idOf = (value: Plain | undefined): Plain | undefined => (isPlainGroup(value) ? value.id : undefined);

const isSameEntry = (one: Plain | undefined, other: Plain | undefined): boolean =>
  isSamePlain(one, other) || (idOf(one) !== undefined && isSamePlain(idOf(one), idOf(other)));
