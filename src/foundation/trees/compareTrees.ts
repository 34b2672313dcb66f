import { fullEffort } from '../alignment/Effort.ts';
import type { Path } from '../data/Path.ts';
import { isPlainGroup, isPlainList, type Plain } from '../data/Plain.ts';
import { entryId } from './entryId.ts';
import { findMoved } from './findMoved.ts';
import { foldFollowers } from './foldFollowers.ts';
import { matchEntries, type Matching, type Pair } from './matchEntries.ts';
import { offTheOrder } from './offTheOrder.ts';
import { plainAtoms, sameTree } from './sameTree.ts';
import type { Atoms, TreeChange } from './TreeChange.ts';

/** How two trees are compared. */
export interface Comparing {
  readonly atoms?: Atoms;
  /** Whether the order of a list says something; of every other it does not. */
  readonly isRanked?: (path: Path) => boolean;
  /** By what an entry of a list is known, where that is no sure id but a hint: entries that are alike come before it. */
  readonly hintOf?: (entry: Plain) => string | null;
}

interface Walk extends Matching {
  readonly isRanked: (path: Path) => boolean;
}

/**
 * What differs between two trees of plain data, one change an edit. Entries of a list are matched by their ids, or by what
 * they say; what stands in another list is moved, and an entry in another place of its own list is the same.
 */
export function compareTrees(before: Plain, after: Plain, comparing: Comparing = {}): readonly TreeChange[] {
  const { atoms = plainAtoms, isRanked = () => false, hintOf = null } = comparing;
  const walk: Walk = { atoms, effort: fullEffort(), isRanked, hintOf };
  const found = compare({ path: [], value: before }, { path: [], value: after }, walk);
  const moved = findMoved(found, walk, (one, other) => compare(one, other, walk));
  return foldFollowers(moved);
}

type Standing = TreeChange['after'] & object;

function compare(before: Standing, after: Standing, walk: Walk): readonly TreeChange[] {
  const [one, other] = [before.value, after.value];
  if (sameTree(one, other, walk.atoms)) return [];
  if (walk.atoms.isAtom(one) || walk.atoms.isAtom(other)) return [{ kind: 'changed', before, after }];
  if (isPlainList(one) && isPlainList(other))
    return compareLists({ ...before, value: one }, { ...after, value: other }, walk);
  if (isPlainGroup(one) && isPlainGroup(other)) return compareGroups(before, after, walk);
  return [{ kind: 'changed', before, after }];
}

function compareGroups(before: Standing, after: Standing, walk: Walk): readonly TreeChange[] {
  const [one, other] = [before.value, after.value];
  if (!isPlainGroup(one) || !isPlainGroup(other)) return [];
  const names = [...new Set([...Object.keys(other), ...Object.keys(one)])];
  const found = names.flatMap((name): readonly TreeChange[] => {
    if (name === 'id') return [];
    // A field without a value says as little as one that is not there.
    const [own, its] = [one[name] ?? null, other[name] ?? null];
    const [from, to] = [
      [...before.path, name],
      [...after.path, name],
    ];
    if (own === null) return its === null ? [] : [{ kind: 'added', before: null, after: at(to, its) }];
    if (its === null) return [{ kind: 'removed', before: at(from, own), after: null }];
    return compare(at(from, own), at(to, its), walk);
  });
  return renamedFields(found, before.path.length + 1, walk);
}

const at = (path: Path, value: Plain): Standing => ({ path, value });

/** A group of a map whose name is another one now, and nothing else. */
function renamedFields(found: readonly TreeChange[], depth: number, { atoms }: Walk): readonly TreeChange[] {
  const isField = ({ path, value }: Standing): boolean =>
    path.length === depth && isPlainGroup(value) && !atoms.isAtom(value);
  const removed = found.filter((one) => one.kind === 'removed').filter((one) => isField(one.before));
  const pairs = removed.flatMap((gone) => {
    const come = found.find(
      (one) => one.kind === 'added' && isField(one.after) && sameTree(gone.before.value, one.after.value, atoms),
    );
    return come?.kind === 'added' ? [{ gone, come }] : [];
  });
  const folded = new Set<TreeChange>(pairs.flatMap(({ gone, come }) => [gone, come]));
  return [
    ...found.filter((one) => !folded.has(one)),
    ...pairs.map(({ gone, come }): TreeChange => {
      const [from, to] = [String(gone.before.path.at(-1)), String(come.after.path.at(-1))];
      return { kind: 'renamed', before: gone.before, after: come.after, from, to, followers: 0 };
    }),
  ];
}

interface ListStanding {
  readonly path: Path;
  readonly value: readonly Plain[];
}

function compareLists(before: ListStanding, after: ListStanding, walk: Walk): readonly TreeChange[] {
  const own = (i: number): Standing => at([...before.path, i], before.value[i] ?? null);
  const its = (j: number): Standing => at([...after.path, j], after.value[j] ?? null);
  const pairs = matchEntries(before.value, after.value, walk).toSorted(([, a], [, b]) => a - b);
  const [kept, stayed] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const inPairs = pairs.flatMap(([i, j]): readonly TreeChange[] => [
    ...renamedEntry(own(i), its(j)),
    ...compare(own(i), its(j), walk),
  ]);
  const removed = [...before.value.keys()].flatMap((i): readonly TreeChange[] =>
    kept.has(i) ? [] : [{ kind: 'removed', before: own(i), after: null }],
  );
  const added = [...after.value.keys()].flatMap((j): readonly TreeChange[] =>
    stayed.has(j) ? [] : [{ kind: 'added', before: null, after: its(j) }],
  );
  const reranked = walk.isRanked(after.path) ? offTheOrder(pairs) : [];
  return [
    ...inPairs,
    ...removed,
    ...added,
    ...reranked.map(([i, j]: Pair): TreeChange => ({ kind: 'moved', before: own(i), after: its(j) })),
  ];
}

function renamedEntry(before: Standing, after: Standing): readonly TreeChange[] {
  const [from, to] = [entryId(before.value), entryId(after.value)];
  if (from === to) return [];
  if (from !== null && to !== null) return [{ kind: 'renamed', before, after, from, to, followers: 0 }];
  // An id was given, or taken away.
  const field = [...(to === null ? before : after).path, 'id'];
  return to !== null
    ? [{ kind: 'added', before: null, after: at(field, to) }]
    : [{ kind: 'removed', before: at(field, from), after: null }];
}
