import type { Place } from '../diagnostics/Diagnostic.ts';
import type { Path } from '../data/Path.ts';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import { keyText } from './keyText.ts';

/** One YAML file as data: maps as objects, bare numbers as `SourceNumber`, everything else as itself. */
export interface Tree {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** First and last line (from 1) of a path with its key; null when nothing is there. */
  readonly span: (path: Path) => readonly [number, number] | null;
  /** Where a path is: its value, or its key; the nearest parent if nothing is there. */
  readonly place: (path: Path, at?: 'value' | 'key') => Place;
  /** What YAML takes for a remark right behind a value without quotes, or in its place: `# 12 for the hall`; null for none. */
  readonly remark: (path: Path) => string | null;
}

interface Spot {
  readonly key: Node | null;
  readonly value: Node | null;
}

// A group with thousands of keys is looked into thousands of times: once for each key that is wrong.
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  // Backwards, so that of a key that is there twice the first counts, as for the data.
  const index = new Map(map.items.toReversed().map((pair) => [keyText(pair.key) ?? '', pair]));
  indexes.set(map, index);
  return index;
}

function step(value: Node | null, to: string | number): Spot | null {
  if (isSeq(value) && typeof to === 'number') {
    const item = value.items[to];
    return isNode(item) ? { key: null, value: item } : null;
  }
  if (!isMap(value)) return null;
  const pair = pairsOf(value).get(String(to));
  if (!pair) return null;
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}

/** Groups over several lines are shown by their name; an empty value is shown by its key. */
function isShownByKey({ value }: Spot): boolean {
  if (isMap(value) || isSeq(value)) return value.flow !== true;
  return !isScalar(value) || (value.value === null && !value.source);
}

function offsets({ key, value }: Spot, at: 'value' | 'key'): readonly [number, number] {
  const spot = { key, value };
  const node = key && (at === 'key' || isShownByKey(spot)) ? key : value;
  if (isMap(node) && node.flow !== true) {
    const first = node.items[0]?.key;
    if (isNode(first)) return [first.range?.[0] ?? 0, first.range?.[1] ?? 1];
  }
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 1];
}

/** The place of a path in a composed tree; of its nearest parent's key if nothing is there. */
export function locate(root: Node | null, lines: LineMap, path: Path, at: 'value' | 'key' = 'value'): Place {
  let spot: Spot = { key: null, value: root };
  for (const to of path) {
    const next = step(spot.value, to);
    if (!next) return lines(...offsets(spot, 'key'));
    spot = next;
  }
  return lines(...offsets(spot, at));
}

/** The remark on the line of a value that is written without quotes, or is empty; a sign in quotes begins none. */
export function remarkAfter(root: Node | null, text: string, path: Path): string | null {
  let spot: Spot | null = { key: null, value: root };
  for (const to of path) spot = spot === null ? null : step(spot.value, to);
  const { key = null, value = null } = spot ?? {};
  const isBare = value === null || (isScalar(value) && (value.type === 'PLAIN' || value.type === undefined));
  // Of nothing the reader knows no place of its own.
  const isEmpty = isScalar(value) && (value.source ?? '') === '';
  const end = isBare ? (isEmpty ? (key ?? value) : (value ?? key))?.range?.[1] : undefined;
  if (end === undefined) return null;
  return /^:?[ \t]+(#[^\n]*)/.exec(text.slice(end, end + 2000))?.[1]?.trimEnd() ?? null;
}

/** First and last line of a path, its key included; null when nothing is there. */
export function spanOf(root: Node | null, lines: LineMap, path: Path): readonly [number, number] | null {
  let spot: Spot = { key: null, value: root };
  for (const to of path) {
    const next = step(spot.value, to);
    if (!next) return null;
    spot = next;
  }
  const start = (spot.key ?? spot.value)?.range?.[0] ?? 0;
  const end = Math.max(start + 1, (spot.value ?? spot.key)?.range?.[1] ?? 0);
  return [lines(start, start + 1).line, lines(end - 1, end).line];
}

/** Places of a text: from UTF-16 offsets, `start` included and `end` not. */
type LineMap = (start: number, end: number) => Place;

/** Lines and columns of one file. The line starts are found at the first question: most runs never ask. */
export function lineMap(file: string, text: string): LineMap {
  let starts: readonly number[] | null = null;
  return (start, end) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const offset = Math.min(Math.max(start, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const lineStart = starts[low] ?? 0;
    const lineEnd = (starts[low + 1] ?? text.length + 1) - 1;
    const last = Math.min(end, lineEnd);
    return { file, line: low + 1, column: offset - lineStart + 1, length: Math.max(1, last - offset) };
  };
}
