import type { TreeChange } from './TreeChange.ts';

/** Where an id has another name, the places that name it follow: they are counted with it and not told one by one. */
export function foldFollowers(changes: readonly TreeChange[]): readonly TreeChange[] {
  const renamed = changes.filter((one) => one.kind === 'renamed');
  if (renamed.length === 0) return changes;
  const counts = new Map<TreeChange, number>();
  const rest = changes.filter((one) => {
    const leader = one.kind === 'changed' ? renamed.find(({ from, to }) => isFollowing(one, from, to)) : undefined;
    if (leader === undefined) return true;
    counts.set(leader, (counts.get(leader) ?? 0) + 1);
    return false;
  });
  return rest.map((one) => (one.kind === 'renamed' ? { ...one, followers: counts.get(one) ?? 0 } : one));
}

/** The id alone, or behind the kind of what it names: `interaction:kickoff`. */
function isFollowing({ before, after }: Extract<TreeChange, { kind: 'changed' }>, from: string, to: string): boolean {
  const [old, now] = [before.value, after.value];
  if (typeof old !== 'string' || typeof now !== 'string') return false;
  if (old === from && now === to) return true;
  const [kind = '', ...rest] = old.split(':');
  return rest.join(':') === from && now === `${kind}:${to}`;
}
