import type { Path } from '../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, plainAt, type Plain } from '../../foundation/data/Plain.ts';

/** By what an entry is called, the best name first. */
const naming = [
  'text',
  'title',
  'name',
  'label',
  'what',
  'head',
  'subtotal',
  'sku',
  'no',
  'project',
  'said',
  'revision',
];

/** A value in one line: a group by its fields. */
export function describe(value: Plain): string {
  if (isPlainList(value)) return value.map(describe).join(', ');
  if (!isPlainGroup(value)) return value === null ? '' : String(value).trim();
  const said = Object.entries(value).filter(([, part]) => part !== null);
  return said
    .map(([name, part]) => `${name}: ${isPlainGroup(part) ? `(${describe(part)})` : describe(part)}`)
    .join('; ');
}

/** The name of the nearest entry round a place; empty where there is none. */
export function nameAround(root: Plain, path: Path): string {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const name = nameOf(plainAt(root, path.slice(0, length)));
    if (name !== '' && (typeof path[length - 1] === 'number' || length > 1)) return name;
  }
  return '';
}

/** What an entry is called; a name by languages by the first of them. */
function nameOf(entry: Plain | undefined): string {
  if (!isPlainGroup(entry)) return '';
  for (const field of [...naming, 'id']) {
    const value = entry[field];
    const text = isPlainGroup(value) ? Object.values(value)[0] : value;
    if (typeof text === 'string' || typeof text === 'number') return String(text).trim();
  }
  return '';
}
