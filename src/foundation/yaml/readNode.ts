import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import type { Finding } from './Finding.ts';
import { SourceNumber } from '../data/SourceNumber.ts';

type Report = (finding: Finding) => void;
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
  const at = (code: Finding['code'], message: string, fix: string, start = startOf(node), end = endOf(node)): void => {
    report({ code, message, found: null, fix, start, end });
  };
  if (isScalar(node) && node.type === 'PLAIN' && oddIndent.test(source.slice(startOf(node), endOf(node))))
    at(
      'E100',
      'The line is indented with special spaces, often from a copied text.',
      'Replace them by ordinary spaces.',
    );
  const forbidden = findForbidden(text);
  if (!forbidden) return;
  const raw = findForbidden(source.slice(startOf(node), endOf(node)));
  const start = raw ? startOf(node) + raw.offset : startOf(node);
  at(
    'E108',
    `The text holds ${forbidden.name}.`,
    'Delete it, or type the text anew.',
    start,
    raw ? start + 1 : endOf(node),
  );
}

function refuseKey(key: string, known: ReadonlySet<string>): Pick<Finding, 'code' | 'message' | 'fix'> | null {
  if (key === '<<')
    return {
      code: 'E104',
      message: 'Merging groups with << is not for dossiers.',
      fix: 'Write the fields out, or keep the section in a file of its own.',
    };
  if (isReserved(key))
    return { code: 'E104', message: 'This key is reserved by the program.', fix: 'Choose another name.' };
  if (known.has(key))
    return {
      code: 'E103',
      message: 'This key stands twice in one group; only one of the two could count.',
      fix: 'Delete one of them, or give it another name.',
    };
  return null;
}

function readPair(pair: Pair, known: Set<string>, source: string, report: Report): readonly [string, unknown] | null {
  if (!isNode(pair.key)) return null;
  const key = keyText(pair.key);
  const [start, end] = [startOf(pair.key), endOf(pair.key)];
  if (key === null) {
    report({
      code: 'E104',
      message: 'A key must be a word, not a list or a group.',
      found: null,
      fix: 'Text with brackets needs quotes.',
      start,
      end,
    });
    return null;
  }
  checkText(key, pair.key, source, report);
  const refused = refuseKey(key, known);
  if (refused) report({ ...refused, found: key, start, end });
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
  readonly name: string;
}

const groups: readonly (readonly [RegExp, string])[] = [
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'a control character'],
  [/[\u2028\u2029]/u, 'a line or paragraph separator'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a hidden character that changes the direction of the text'],
  [/[\u200b\u2060-\u2064\ufeff\u180e]/u, 'an invisible character of no width'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, 'a private-use character, which has no agreed meaning'],
  [/[\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u, 'a character that is not for text'],
  [/[\ud800-\udfff]/u, 'half of a character'],
  [/\p{M}{9,}/u, 'a tower of accents'],
];

const codePoint = (text: string, offset: number): string =>
  `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character that must not stand in a text, or null. The joiners U+200C and U+200D and the marks U+200E,
 * U+200F and U+061C stay: Persian, Arabic and emoji need them.
 */
export function findForbidden(text: string): Forbidden | null {
  const found = groups.flatMap(([form, name]) => {
    const offset = text.search(form);
    return offset < 0 ? [] : [{ offset, name: `${name} (${codePoint(text, offset)})` }];
  });
  return found.toSorted((a, b) => a.offset - b.offset)[0] ?? null;
}
