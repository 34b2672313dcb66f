import type { Path } from '../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, type Plain } from '../../foundation/data/Plain.ts';
import { fieldsAt } from '../../internal/dossier/schema/schemaAt.ts';

/** A value whose fields stand in the order in which the documentation tells them. */
export function inSchemaOrder(value: Plain, path: Path): Plain {
  if (isPlainList(value)) return value.map((item, at) => inSchemaOrder(item, [...path, at]));
  if (!isPlainGroup(value)) return value;
  const order = fieldsAt(path);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, inSchemaOrder(item, [...path, key])]));
}
