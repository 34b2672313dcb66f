import { isPlainGroup, isPlainList, type Plain } from '../data/Plain.ts';
import type { Atoms } from './TreeChange.ts';

/** Whether two trees say the same; fields may stand in any order, entries of a list may not. */
export function sameTree(one: Plain | undefined, other: Plain | undefined, atoms: Atoms): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (atoms.isAtom(one) || atoms.isAtom(other)) return atoms.isSame(one, other);
  if (isPlainList(one) && isPlainList(other))
    return one.length === other.length && one.every((item, at) => sameTree(item, other[at], atoms));
  if (!isPlainGroup(one) || !isPlainGroup(other)) return false;
  const names = saying(one);
  return (
    names.length === saying(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameTree(one[name], other[name], atoms))
  );
}

/** The fields that say something. */
const saying = (group: Readonly<Record<string, Plain>>): readonly string[] =>
  Object.keys(group).filter((name) => group[name] !== null);

/** A value that is neither a list nor a group. */
export const plainAtoms: Atoms = {
  isAtom: (value) => !isPlainList(value) && !isPlainGroup(value),
  // A number may stand in quotes or without.
  isSame: (one, other) => textOf(one) === textOf(other) && (one === null) === (other === null),
};

const textOf = (value: Plain): string | null =>
  value === null || typeof value === 'object' ? JSON.stringify(value) : String(value);
