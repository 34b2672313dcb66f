import { isGroup } from '../data/valueAt.ts';

/**
 * The digits that a decimal comma cut off a number inside braces, where `1 200,50` reads as two entries: `.50`. Empty
 * where nothing was cut off.
 * @param beside the group in which the number stands
 */
export function tornDecimals(beside: unknown): string {
  const torn = isGroup(beside)
    ? Object.keys(beside).filter((key) => /^\d{1,2}$/.test(key) && beside[key] === null)
    : [];
  return torn.length === 1 ? `.${torn[0] ?? ''}` : '';
}
