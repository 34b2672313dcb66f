import { isPlainGroup } from '../data/Plain.ts';
import { entryId, withoutId } from './entryId.ts';
import { likeness, profileOf } from './likeness.ts';
import type { Matching } from './matchEntries.ts';
import { sameTree } from './sameTree.ts';
import type { Standing, TreeChange } from './TreeChange.ts';

type Removed = Extract<TreeChange, { kind: 'removed' }>;
type Added = Extract<TreeChange, { kind: 'added' }>;

/** As alike as an entry has to be to one with the same id in another list: ids are unique in their own list only. */
const least = 0.5;

/** What was taken out of one list and stands in another one is moved; what differs in it is told beside that. */
export function findMoved(
  changes: readonly TreeChange[],
  matching: Matching,
  compare: (before: Standing, after: Standing) => readonly TreeChange[],
): readonly TreeChange[] {
  const removed = changes.filter((one) => one.kind === 'removed').filter((one) => isEntry(one.before));
  const added = new Set(changes.filter((one) => one.kind === 'added').filter((one) => isEntry(one.after)));
  const partners = new Map<TreeChange, Added>();
  for (const gone of removed) {
    const come = [...added].find((one) => isOneThing(gone, one, matching));
    if (come === undefined) continue;
    added.delete(come);
    partners.set(gone, come);
  }
  const folded = new Set<TreeChange>(partners.values());
  return changes.flatMap((one): readonly TreeChange[] => {
    if (folded.has(one)) return [];
    const come = partners.get(one);
    if (one.kind !== 'removed' || come === undefined) return [one];
    return [{ kind: 'moved', before: one.before, after: come.after }, ...compare(one.before, come.after)];
  });
}

/** An entry of a list that says something by itself. */
const isEntry = ({ path, value }: Standing): boolean =>
  typeof path.at(-1) === 'number' && (isPlainGroup(value) || (typeof value === 'string' && /\p{L}{3}/u.test(value)));

function isOneThing({ before }: Removed, { after }: Added, { atoms, effort }: Matching): boolean {
  if (sameTree(withoutId(before.value), withoutId(after.value), atoms)) return true;
  const id = entryId(before.value);
  if (id === null || id !== entryId(after.value)) return false;
  return likeness(profileOf(before.value, atoms), profileOf(after.value, atoms), atoms, effort) >= least;
}
