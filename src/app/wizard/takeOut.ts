import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { isPlainList, type Plain, plainAt } from '../../foundation/data/Plain.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { holders, uses } from '../../internal/dossier/checks/idTables.ts';
import { makeIds } from '../../internal/dossier/model/makeIds.ts';
import { expandPath } from '../../internal/dossier/model/Written.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';

/**
 * Taking an entry out, with every place that names it by its id. Entries that are named by their place in the list get
 * that id written down first: nobody else moves into it.
 */
export function takeOut(path: Path, values: Plain): readonly Edit[] {
  const gone = [path, ...usesOf(path, values).map((place) => wholeWhereEmpty(place, values))].toSorted(lastFirst);
  return [...placesKept(path, values), ...gone.map((place) => ({ path: place, value: undefined }))];
}

/** A payment of nothing else goes whole. */
function wholeWhereEmpty(place: Path, values: Plain): Path {
  const isOfLine = formatPath(place.slice(0, 2)) === 'offer.payments' && place[3] === 'of';
  return isOfLine && entriesAt(values, ...place.slice(0, 4)).length === 1 ? place.slice(0, 3) : place;
}

/** Places that name an entry by its id. Texts that mention it stay: only a person can put them right. */
export function usesOf(path: Path, values: Plain): readonly Path[] {
  const id = idsOf(path.slice(0, -1), values).get(path.at(-1) ?? '');
  return id === undefined ? [] : namedAs(id, holderOf(path), values);
}

const namedAs = (id: string, holder: keyof typeof holders | null, values: Plain): readonly Path[] =>
  uses
    .filter((use) => (use.names === holder || use.or === holder) && use.inText !== 'figure')
    .flatMap(({ at, inText }) => {
      const named = inText === undefined ? id : `${inText}:${id}`;
      return expandPath(values, at).filter(({ value }) => value === named);
    })
    .map((found) => found.path);

/** Whose ids the entries of a list are: `dmu[0]` is a member. */
function holderOf(path: Path): keyof typeof holders | null {
  const list = formatPath(path.slice(0, -1));
  const names: readonly (keyof typeof holders)[] = [
    ...new Set(uses.flatMap((use) => [use.names, ...(use.or === undefined ? [] : [use.or])])),
  ];
  return names.find((name) => holders[name].ids.replace(/\.(\*|@key)$/, '') === list) ?? null;
}

/** The id of each entry: written, made from its place as the loader makes it, or the name of its field. */
function idsOf(list: Path, values: Plain): ReadonlyMap<string | number, string> {
  const holder = holderOf([...list, 0]);
  const entries = plainAt(values, list);
  if (!isPlainList(entries)) return new Map(keysAt(values, ...list).map((key) => [key, key]));
  const written = entries.map((entry) => textAt(entry, 'id') || null);
  const made = holder === null ? null : holders[holder].made;
  const ids = made === null ? written.map((id) => id ?? '') : makeIds(made, written);
  return new Map(ids.map((id, at) => [at, id]));
}

function placesKept(path: Path, values: Plain): readonly Edit[] {
  const list = path.slice(0, -1);
  const holder = holderOf(path);
  return [...idsOf(list, values)].flatMap(([at, id]) => {
    const isMade = typeof at === 'number' && at !== path.at(-1) && textAt(values, ...list, at, 'id') === '';
    return isMade && namedAs(id, holder, values).length > 0 ? [{ path: [...list, at, 'id'], value: id }] : [];
  });
}

/** Of one list the last first, so that the places of the others stay. */
function lastFirst(a: Path, b: Path): number {
  const at = a.findIndex((step, place) => step !== b[place]);
  const [one, other] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? other - one : 0;
}
