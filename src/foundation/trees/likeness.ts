import { alikeness, bagOf, type Bag } from '../alignment/alikeness.ts';
import type { Effort } from '../alignment/Effort.ts';
import { wordsIn } from '../alignment/wordsIn.ts';
import { isPlainGroup, isPlainList, type Plain } from '../data/Plain.ts';
import type { Atoms } from './TreeChange.ts';

/** An entry as it is held against others: its leaves by where they stand in it. */
export interface Profile {
  readonly leaves: ReadonlyMap<string, Leaf>;
}

interface Leaf {
  readonly value: Plain;
  readonly bag: Bag;
}

export const profileOf = (entry: Plain, atoms: Atoms): Profile => ({ leaves: new Map(leavesOf(entry, '', atoms)) });

function leavesOf(value: Plain, at: string, atoms: Atoms): readonly (readonly [string, Leaf])[] {
  if (!atoms.isAtom(value)) {
    const parts = isPlainList(value) ? [...value.entries()] : isPlainGroup(value) ? Object.entries(value) : [];
    return parts.flatMap(([step, part]) => (step === 'id' ? [] : leavesOf(part, `${at}/${step}`, atoms)));
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return [[at, { value, bag: bagOf(wordsIn(text).map(({ key }) => key)) }]];
}

/** How much of two entries is the same, from 0 to 1: leaf by leaf, a text by its words. */
export function likeness(one: Profile, other: Profile, atoms: Atoms, effort: Effort): number {
  const most = Math.max(one.leaves.size, other.leaves.size);
  if (most === 0) return 1;
  let sum = 0;
  for (const [at, { value, bag }] of one.leaves) {
    const partner = other.leaves.get(at);
    if (partner === undefined) continue;
    sum += atoms.isSame(value, partner.value) ? 1 : bag.size > 1 ? alikeness(bag, partner.bag, effort) : 0;
  }
  return sum / most;
}
