import type { CST } from 'yaml';
import { statement, type Statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';
import { limits } from '../data/limits.ts';

/** What the tokens alone tell. */
export interface Scan {
  readonly findings: readonly Flaw[];
  /** Offsets of quotes and brackets that nothing closes. */
  readonly unclosed: readonly number[];
  /** Too deep or too many nodes: composing it would take too long. */
  readonly tooLarge: boolean;
}

interface Step {
  readonly token: CST.Token;
  readonly depth: number;
}

const marks: Readonly<Record<string, string>> = { alias: '*', anchor: '&', tag: '!' };

function refuseMark(token: CST.Token): readonly Flaw[] {
  const mark = marks[token.type];
  if (mark === undefined || !('source' in token)) return [];
  return [
    {
      ...statement('E104', 'mark', { mark, found: token.source }),
      start: token.offset,
      end: token.offset + token.source.length,
    },
  ];
}

function refuseDirective(token: CST.Token): readonly Flaw[] {
  if (token.type !== 'directive' || /^%YAML 1\.2\s*$/.test(token.source)) return [];
  return [
    {
      ...statement('E104', 'directive', { found: token.source }),
      start: token.offset,
      end: token.offset + token.source.length,
    },
  ];
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
  if (token.type === 'block-scalar') return token.props;
  if (!('items' in token)) return [];
  const parts: CST.Token[] = [];
  for (const item of token.items) {
    parts.push(...item.start);
    if (item.key) parts.push(item.key);
    if (item.sep) parts.push(...item.sep);
    if (item.value) parts.push(item.value);
  }
  return parts;
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type === 'flow-collection') return !token.end.some(({ type }) => /^flow-(map|seq)-end$/.test(type));
  if (token.type === 'double-quoted-scalar') return !/^"(?:[^"\\]|\\[^])*"$/.test(token.source);
  if (token.type === 'single-quoted-scalar') return !/^'(?:[^']|'')*'$/.test(token.source);
  return false;
}

const tooLarge = (stated: Statement, unclosed: readonly number[], offset: number): Scan => ({
  findings: [{ ...stated, start: offset, end: offset + 1, path: [] }],
  unclosed,
  tooLarge: true,
});

/** Looks over the tokens of a file before they are composed: depth, number, and what we refuse. Never recurses. */
export function scanTokens(tokens: readonly CST.Token[]): Scan {
  const findings: Flaw[] = [];
  const unclosed: number[] = [];
  const open: Step[] = tokens.map((token) => ({ token, depth: 0 }));
  let nodes = 0;
  for (let step = open.pop(); step; step = open.pop()) {
    const { token, depth } = step;
    const offset = token.offset;
    if ('items' in token && depth > limits.depth)
      return tooLarge(statement('E102', 'depth', { most: limits.depth }), unclosed, offset);
    if ('items' in token || token.type.endsWith('scalar')) nodes++;
    if (nodes > limits.nodes) return tooLarge(statement('E102', 'values', { most: limits.nodes }), unclosed, offset);
    if (findings.length < limits.errors) findings.push(...refuseMark(token), ...refuseDirective(token));
    if (isUnclosed(token)) unclosed.push(offset);
    for (const next of inside(token)) open.push({ token: next, depth: 'items' in token ? depth + 1 : depth });
  }
  return { findings, unclosed, tooLarge: false };
}
