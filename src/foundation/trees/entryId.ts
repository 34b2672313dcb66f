import { isPlainGroup, type Plain } from '../data/Plain.ts';

/** The id of an entry, as a text; null where it has none. */
export function entryId(entry: Plain): string | null {
  const id = isPlainGroup(entry) ? entry.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** An entry without its id. */
export const withoutId = (entry: Plain): Plain =>
  isPlainGroup(entry) ? Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'id')) : entry;
