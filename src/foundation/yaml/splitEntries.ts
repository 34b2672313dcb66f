import { isMap, isNode, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../data/Path.ts';
import { statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';
import { keyText } from './keyText.ts';
import { columnsOf, lineAt } from './lines.ts';

interface At {
  readonly source: string;
  readonly path: Path;
  readonly report: (flaw: Flaw) => void;
  readonly mayBeList: (path: Path) => boolean;
}

type Entry = readonly Pair[];

/**
 * The pairs of a group, parted where a dash was forgotten: there its fields begin once more. A key that is there twice for
 * no such reason is told, and stays.
 * @param list in what the group is an entry
 */
export function entriesOf(map: YAMLMap, list: ListOf, at: At): readonly Entry[] {
  const isEntry = list !== 'none';
  const mayPart = isEntry || at.mayBeList(at.path);
  const entries: Entry[] = [];
  let current: Pair[] = [];
  let known = new Map<string | null, Pair>();
  for (const [i, pair] of map.items.entries()) {
    const before = known.get(nameOf(pair));
    const begin = before === undefined || !mayPart ? null : beginning(map.items, i, { current, known, isEntry });
    if (begin === null) {
      if (before !== undefined) at.report(twice(pair, before, at));
    } else {
      entries.push(current.slice(0, current.length - (i - begin)));
      current = map.items.slice(begin, i);
      known = new Map(current.map((one) => [nameOf(one), one]));
      const first = map.items[begin];
      if (map.flow === true && first !== undefined) at.report(braceMissing(first, list, at));
      else if (isEntry && first !== undefined) at.report(dashMissing(first, map, at));
    }
    current.push(pair);
    if (!known.has(nameOf(pair))) known.set(nameOf(pair), pair);
  }
  const all = [...entries, current];
  if (!isEntry && map.flow !== true && all.length > 1) at.report(dashesMissing(all, at));
  return all;
}

/** A list whose entries have dashes, one between brackets, or none. */
export type ListOf = 'dashes' | 'brackets' | 'none';

/** The entry that is being read. */
interface Open {
  readonly current: readonly Pair[];
  readonly known: ReadonlyMap<string | null, Pair>;
  readonly isEntry: boolean;
}

/** Where the fields of the next entry begin: at this pair that is there already, or at the id before it; null where it is only twice. */
function beginning(pairs: readonly Pair[], at: number, { current, known, isEntry }: Open): number | null {
  const [first] = current;
  const isFirst = first !== undefined && nameOf(first) === nameOf(pairs[at]);
  let again = 0;
  while (again < 2 && at + again < pairs.length && known.has(nameOf(pairs[at + again]))) again++;
  if (isEntry ? !isFirst && again < 2 : !isFirst || again < 2) return null;
  const last = current.at(-1);
  return isEntry && current.length > 1 && nameOf(last) === 'id' ? at - 1 : at;
}

/** Between one pair of braces the fields begin once more: the next entry has none of its own. */
function braceMissing(first: Pair, list: ListOf, { path }: At): Flaw {
  const [start, end] = rangeOf(first);
  const at = { start, end, path };
  const found = nameOf(first) ?? '';
  switch (list) {
    case 'dashes':
      return { ...statement('E103', 'bracesOfEntry', { found }), ...at };
    case 'brackets':
      return { ...statement('E103', 'bracesInBrackets', { found }), ...at };
    case 'none':
      return { ...statement('E103', 'braces', { found }), ...at };
  }
}

function dashMissing(first: Pair, map: YAMLMap, { source, path }: At): Flaw {
  const [start, end] = rangeOf(first);
  const column = dashColumn(map, source);
  return { ...statement('E103', 'dash', { found: nameOf(first) ?? '', column: column + 1 }), start, end, path };
}

/** The column (from 0) of the dash before a group. */
function dashColumn(map: YAMLMap, source: string): number {
  const [first] = map.items;
  const start = first ? rangeOf(first)[0] : 0;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(lineStart).split('\n', 1)[0] ?? '';
  return (
    columnsOf(line)
      .filter((column) => column < start - lineStart)
      .at(-1) ?? Math.max(0, start - lineStart - 2)
  );
}

function dashesMissing(entries: readonly Entry[], { source, path }: At): Flaw {
  const firsts = entries.flatMap(([first]) => (first ? [first] : []));
  const lines = firsts.map((first) => lineAt(source, rangeOf(first)[0]) + 1);
  const [, second] = firsts;
  const [start, end] = second ? rangeOf(second) : [0, 1];
  const found = nameOf(firsts[0]) ?? '';
  return { ...statement('E103', 'dashes', { found, lines: lines.map(String) }), start, end, path };
}

function twice(pair: Pair, before: Pair, { source, path }: At): Flaw {
  const [start, end] = rangeOf(pair);
  const found = nameOf(pair) ?? '';
  const line = lineAt(source, rangeOf(before)[0]) + 1;
  const at = { start, end, path: [...path, found] };
  if (line === lineAt(source, start) + 1) return { ...statement('E103', 'twiceInLine', { found }), ...at };
  const isGroup = [pair, before].every(({ value }) => (isMap(value) || isSeq(value)) && value.flow !== true);
  return { ...statement('E103', isGroup ? 'twiceGroup' : 'twice', { found, line }), ...at };
}

const nameOf = (pair: Pair | undefined): string | null => keyText(pair?.key);
const rangeOf = ({ key }: Pair): readonly [number, number] => {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  return [start, isNode(key) ? (key.range?.[1] ?? start + 1) : start + 1];
};
