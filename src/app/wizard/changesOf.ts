import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { plainAt } from '../../foundation/data/Plain.ts';
import { inSchemaOrder } from './inSchemaOrder.ts';
import type { Told } from './play.ts';

/** What the answers change in the end: each new entry once and whole, each old value at its place. */
export function changesOf({ setting, values, edits }: Told): readonly Edit[] {
  const changes = edits.flatMap(({ path }): readonly (readonly [string, Edit])[] => {
    const place = newest(path, (part) => plainAt(setting.base, part) === undefined);
    const value = plainAt(values, place);
    const before = plainAt(setting.base, place);
    if (value === undefined && before === undefined) return [];
    if (JSON.stringify(value) === JSON.stringify(before)) return [];
    return [[formatPath(place), { path: place, value: value === undefined ? undefined : inSchemaOrder(value, place) }]];
  });
  return [...new Map(changes).values()];
}

/** The shortest part of a path at which nothing stood before; the whole path where all of it did. */
function newest(path: Path, isNew: (part: Path) => boolean): Path {
  const length = path.findIndex((_, at) => isNew(path.slice(0, at + 1)));
  return length < 0 ? path : path.slice(0, length + 1);
}
