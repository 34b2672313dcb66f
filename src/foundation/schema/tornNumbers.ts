import { isGroup, textOf } from '../data/valueAt.ts';
import { numbersMeant } from '../money/numbersMeant.ts';

/** A number that its own comma cut in two inside braces, where `1 200,50` reads as a value and a key without one. */
export interface TornNumber {
  /** The field whose value is the beginning of the number. */
  readonly field: string;
  /** The keys that are the rest of it, in their order. */
  readonly rest: readonly string[];
  /** What may have been meant, likeliest first: `1200.50`. */
  readonly meant: readonly string[];
}

/** Digits that a comma made a key of: `50`, `200.50`, `200 000`. */
const isRest = (key: string, value: unknown): boolean =>
  value === null && /^\d{1,3}(?:[\s'’]\d{3})*(?:\.\d+)?$/.test(key);

/** Whether a group has the rest of a number among its keys. */
export const isTorn = (group: unknown): boolean =>
  isGroup(group) && Object.entries(group).some(([key, value]) => isRest(key, value));

/**
 * The numbers of a group that are cut in two.
 * @param columnOf where a key stands in the file; the keys of a group have no order of their own
 */
export function tornNumbers(group: unknown, columnOf: (key: string) => number): readonly TornNumber[] {
  if (!isGroup(group) || !isTorn(group)) return [];
  const found: TornNumber[] = [];
  let field: string | null = null;
  let rest: string[] = [];
  const close = (): void => {
    const begun = field === null ? null : textOf(group[field]);
    if (field !== null && begun !== null && rest.length > 0 && /\d$/.test(begun))
      found.push({ field, rest, meant: numbersMeant([begun, ...rest].join(',')) });
  };
  for (const [key, value] of Object.entries(group).toSorted(([a], [b]) => columnOf(a) - columnOf(b))) {
    if (isRest(key, value)) rest.push(key);
    else {
      close();
      [field, rest] = [key, []];
    }
  }
  close();
  return found;
}
