import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import { statement, type Statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';
import { SourceNumber } from '../data/SourceNumber.ts';

type Report = (finding: Flaw) => void;
// What every object has already, `__proto__` and `constructor` among it: looking up such a key would find the wrong thing.
const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';
const oddIndent = /(^|\n)[ \t]*[\u00a0\u2000-\u200a\u202f\u3000]/;

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? startOf(node) + 1;

/** A key as text: `1:` and `"1":` are the same key. Null when the key is a list or a group. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return key.source ?? '';
}

function checkText(text: string, node: Node, source: string, report: Report): void {
  const [start, end] = [startOf(node), endOf(node)];
  if (isScalar(node) && node.type === 'PLAIN' && oddIndent.test(source.slice(start, end)))
    report({ ...statement('E100', 'spaces'), start, end });
  const forbidden = findForbidden(text);
  if (!forbidden) return;
  const raw = findForbidden(source.slice(start, end));
  const at = raw ? start + raw.offset : start;
  report({
    ...statement('E108', forbidden.kind, { point: forbidden.point }),
    start: at,
    end: raw ? at + 1 : end,
  });
}

function refuseKey(key: string, known: ReadonlySet<string>): Statement | null {
  if (key === '<<') return statement('E104', 'merge', { found: key });
  if (isReserved(key)) return statement('E104', 'reserved', { found: key });
  return known.has(key) ? statement('E103', 'twice', { found: key }) : null;
}

function readPair(pair: Pair, known: Set<string>, source: string, report: Report): readonly [string, unknown] | null {
  if (!isNode(pair.key)) return null;
  const key = keyText(pair.key);
  const [start, end] = [startOf(pair.key), endOf(pair.key)];
  if (key === null) {
    report({ ...statement('E104', 'key'), start, end });
    return null;
  }
  checkText(key, pair.key, source, report);
  const refused = refuseKey(key, known);
  if (refused) report({ ...refused, start, end });
  known.add(key);
  const value = isNode(pair.value) ? readNode(pair.value, source, report) : null;
  return refused ? null : [key, value];
}

function readMap(map: YAMLMap, source: string, report: Report): Readonly<Record<string, unknown>> {
  const known = new Set<string>();
  return Object.fromEntries(
    map.items.flatMap((pair) => [readPair(pair, known, source, report)].filter((e) => e !== null)),
  );
}

/** Turns a node into plain data, and reports what must not be in it. The depth was checked before. */
export function readNode(node: Node, source: string, report: Report): unknown {
  if (isMap(node)) return readMap(node, source, report);
  if (isSeq(node)) return node.items.map((item) => (isNode(item) ? readNode(item, source, report) : null));
  if (isCollection(node) || !isScalar(node)) return null;
  const { value } = node;
  if (typeof value === 'string') checkText(value, node, source, report);
  if (typeof value === 'number') return new SourceNumber(node.source ?? String(value), value);
  return value;
}

interface Forbidden {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly kind: Kind;
  /** `U+200B` */
  readonly point: string;
}

type Kind = (typeof groups)[number][1];

const groups = [
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'control'],
  [/[\u2028\u2029]/u, 'separator'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'direction'],
  [/[\u200b\u2060-\u2064\ufeff\u180e]/u, 'zeroWidth'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, 'privateUse'],
  [/[\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u, 'notForText'],
  [/[\ud800-\udfff]/u, 'half'],
  [/\p{M}{9,}/u, 'tower'],
] as const;

const codePoint = (text: string, offset: number): string =>
  `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character that must not be in a text, or null. The joiners U+200C and U+200D and the marks U+200E,
 * U+200F and U+061C stay: Persian, Arabic and emoji need them.
 */
export function findForbidden(text: string): Forbidden | null {
  const found = groups.flatMap(([form, kind]) => {
    const offset = text.search(form);
    return offset < 0 ? [] : [{ offset, kind, point: codePoint(text, offset) }];
  });
  return found.toSorted((a, b) => a.offset - b.offset)[0] ?? null;
}
