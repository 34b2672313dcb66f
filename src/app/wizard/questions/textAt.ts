import type { Path } from '../../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, type Plain, plainAt } from '../../../foundation/data/Plain.ts';

/** The value at a path, as words; of a text in several languages the first. Empty where there is none. */
export function textAt(values: Plain, ...path: Path): string {
  const found = plainAt(values, path);
  if (typeof found === 'string') return found;
  if (typeof found === 'number') return String(found);
  const first = isPlainGroup(found) ? Object.values(found)[0] : undefined;
  return typeof first === 'string' ? first : '';
}

/** The entries of a list; none where there is no list. */
export function entriesAt(values: Plain, ...path: Path): readonly Plain[] {
  const found = plainAt(values, path);
  return isPlainList(found) ? found : [];
}

/** The names of the entries of a map; none where there is no map. */
export function keysAt(values: Plain, ...path: Path): readonly string[] {
  const found = plainAt(values, path);
  return isPlainGroup(found) ? Object.keys(found) : [];
}
