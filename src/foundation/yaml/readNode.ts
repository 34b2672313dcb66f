import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../data/Path.ts';
import { isGroup } from '../data/valueAt.ts';
import { statement, type Statement } from '../diagnostics/finding.ts';
import { SourceNumber } from '../data/SourceNumber.ts';
import type { Flaw } from './Flaw.ts';
import { findForbidden } from './findForbidden.ts';
import { keyText } from './keyText.ts';
import { lineAt } from './lines.ts';
import { entriesOf, type ListOf } from './splitEntries.ts';

type Report = (finding: Flaw) => void;
// What every object has already, `__proto__` and `constructor` among it: looking up such a key would find the wrong thing.
const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? startOf(node) + 1;

function checkText(text: string, node: Node, at: At): void {
  const { source, path, report } = at;
  const [start, end] = [startOf(node), endOf(node)];
  if (isScalar(node) && node.type === 'PLAIN') checkContinued(node, at);
  const forbidden = findForbidden(text);
  if (!forbidden) return;
  const raw = findForbidden(source.slice(start, end));
  const from = raw ? start + raw.offset : start;
  const stated = statement('E108', forbidden.kind, { point: forbidden.point });
  report({ ...stated, start: from, end: raw ? from + 1 : end, path });
}

/** Lines of a bare text over several lines that were meant as entries of a list. */
function checkContinued(node: Node, { source, path, report }: At): void {
  const [start, end] = [startOf(node), endOf(node)];
  const written = source.slice(start, end);
  if (!written.includes('\n')) return;
  const dashed = /\n *(?:(- )|(-)(?=[^\s\d-])|([•‣▪●◦–—]) )/.exec(written);
  if (dashed === null) return;
  const from = start + dashed.index + dashed[0].search(/[^\s]/);
  const [, dash, close, sign] = dashed;
  const column = dashColumn(source, start);
  const stated =
    dash !== undefined && column !== null
      ? statement('E100', 'indent', { spaces: column, like: lineAt(source, start) + 1 })
      : close !== undefined
        ? statement('E100', 'dashSpace')
        : sign !== undefined
          ? statement('E100', 'bullet', { found: sign })
          : null;
  if (stated) report({ ...stated, start: from, end: from + 1, path });
}

/** The column of the dash before an entry, from 0. */
function dashColumn(source: string, offset: number): number | null {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^ *- +$/.test(line) ? line.indexOf('-') : null;
}

function refuseKey(key: string): Statement | null {
  if (key === '<<') return statement('E104', 'merge', { found: key });
  return isReserved(key) ? statement('E104', 'reserved', { found: key }) : null;
}

function readPair(pair: Pair, at: At): readonly [string, unknown] | null {
  if (!isNode(pair.key)) return null;
  const key = keyText(pair.key);
  const [start, end] = [startOf(pair.key), endOf(pair.key)];
  if (key === null) {
    at.report({ ...statement('E104', 'key'), start, end, path: at.path });
    return null;
  }
  const inside = { ...at, path: [...at.path, key] };
  checkText(key, pair.key, inside);
  const refused = refuseKey(key);
  if (refused) at.report({ ...refused, start, end, path: inside.path });
  const value = isNode(pair.value) ? readNodeAt(pair.value, inside) : null;
  return refused ? null : [key, value];
}

type Group = Record<string, unknown>;

/** The fields of a group; of an entry of a list whose next entry has no dash, the fields of each. */
function readMap(map: YAMLMap, at: At, list: ListOf): readonly Group[] {
  const groups: Group[] = [];
  for (const pairs of entriesOf(map, list, at)) {
    const group = new Map<string, unknown>();
    for (const pair of pairs) {
      const entry = readPair(pair, at);
      if (entry === null) continue;
      const [key, value] = entry;
      group.set(key, group.has(key) ? merged(group.get(key), value) : value);
    }
    groups.push(Object.fromEntries(group));
  }
  return groups.length === 0 ? [{}] : groups;
}

/** Of a key that is there twice what both of them hold, as far as that can be: nothing that follows is said of it then. */
function merged(first: unknown, second: unknown): unknown {
  if (isList(first) && isList(second)) return [...first, ...second];
  return isGroup(first) && isGroup(second) ? { ...second, ...first } : first;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function readSeq(seq: YAMLSeq, at: At): readonly unknown[] {
  const items: unknown[] = [];
  // Entries without a dash come last: the others keep the places that they have in the file.
  const dashless: unknown[] = [];
  for (const [i, item] of seq.items.entries()) {
    const inside = { ...at, path: [...at.path, i] };
    const [first, ...others] = isMap(item) ? readMap(item, inside, seq.flow === true ? 'brackets' : 'dashes') : [];
    items.push(first ?? (isNode(item) ? readNodeAt(item, inside) : null));
    dashless.push(...others);
  }
  return [...items, ...dashless];
}

/** Where a node is, and who is told of what is wrong with it. */
interface At {
  readonly source: string;
  readonly path: Path;
  readonly report: Report;
  /** Whether a list may stand at a path. */
  readonly mayBeList: (path: Path) => boolean;
}

/** Turns a node into plain data, and reports what must not be in it. The depth was checked before. */
export const readNode = (node: Node, source: string, how: Pick<At, 'report' | 'mayBeList'>): unknown =>
  readNodeAt(node, { source, path: [], ...how });

function readNodeAt(node: Node, at: At): unknown {
  if (isMap(node)) {
    const groups = readMap(node, at, 'none');
    return groups.length > 1 ? groups : groups[0];
  }
  if (isSeq(node)) return readSeq(node, at);
  if (isCollection(node) || !isScalar(node)) return null;
  const { value } = node;
  if (typeof value === 'string') checkText(value, node, at);
  if (typeof value === 'number') return new SourceNumber(node.source ?? String(value), value);
  return value;
}
