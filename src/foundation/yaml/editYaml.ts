import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../data/Path.ts';
import type { Plain } from '../data/Plain.ts';
import { writeBlock, writeInline } from './writeYaml.ts';

/** One change of a file: the new value at a path; undefined takes the key out. */
export interface Edit {
  readonly path: Path;
  readonly value: Plain | undefined;
}

interface Spot {
  readonly parent: YAMLMap | YAMLSeq | null;
  readonly pair: Pair | null;
  readonly node: Node | null;
  /** Steps that lead to nothing. */
  readonly rest: Path;
}

/**
 * Changes values in the text of a YAML file and leaves every other character as it is: comments, order, columns and
 * quotes stay. What is new is written in the manner of its surroundings, after what is there.
 */
export const editYaml = (text: string, edits: readonly Edit[]): string => edits.reduce(editOnce, text);

function editOnce(text: string, { path, value }: Edit): string {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  const spot = find(document.contents, path);
  if (value === undefined) return spot.rest.length > 0 ? text : takeOut(text, spot);
  const { node, rest, pair } = spot;
  if (rest.length === 0) return replace(text, node, pair, value);
  const [step = '', ...inside] = rest;
  const inner = inside.reduceRight<Plain>((held, at) => (typeof at === 'number' ? [held] : { [at]: held }), value);
  if (isMap(node)) return addPair(text, node, String(step), inner);
  if (isSeq(node)) return addItem(text, node, inner);
  const whole: Plain = typeof step === 'number' ? [inner] : { [step]: inner };
  return document.contents === null ? `${withLineEnd(text)}${writeBlock(whole)}` : replace(text, node, pair, whole);
}

function find(root: Node | null, path: Path): Spot {
  let spot: Spot = { parent: null, pair: null, node: root, rest: path };
  for (const [at, step] of path.entries()) {
    const { node } = spot;
    const rest = path.slice(at + 1);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === String(step));
      if (!pair) return spot;
      spot = { parent: node, pair, node: isNode(pair.value) ? pair.value : null, rest };
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isNode(item)) return spot;
      spot = { parent: node, pair: null, node: item, rest };
    } else return spot;
  }
  return spot;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Where the last character of a value is; what follows on the line is a comment or a bracket. */
function endOf(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return isMap(node) ? endOfPair(node.items.at(-1)) : endOf(last);
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

const endOfPair = (pair: Pair | undefined): number => Math.max(endOf(pair?.key), endOf(pair?.value));
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
const lineEnd = (text: string, offset: number): number => {
  if (text[offset - 1] === '\n') return offset - 1;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};
const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

function replace(text: string, node: Node | null, pair: Pair | null, value: Plain): string {
  const isEmpty = node === null || (isScalar(node) && (node.source ?? '') === '' && node.value === null);
  if (isEmpty) {
    const at = text.indexOf(':', endOf(pair?.key)) + 1;
    return splice(text, at, at, ` ${writeInline(value)}`);
  }
  const [start, end] = [startOf(node), endOf(node)];
  const tail = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return splice(text, start, end, besideRemark(text, node, value) + tail);
}

/** In quotes where it was and a remark stands behind it: without them the remark reads as the end of the text. */
function besideRemark(text: string, node: Node, value: Plain): string {
  const written = writeInline(value);
  const wasQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const hasRemark = /^[ \t]+#/.test(text.slice(endOf(node), lineEnd(text, endOf(node))));
  return wasQuoted && hasRemark && written === value ? JSON.stringify(value) : written;
}

const indented = (block: string, column: number): string =>
  block
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`))
    .join('\n');

function addPair(text: string, map: YAMLMap, key: string, value: Plain): string {
  if (map.flow === true)
    return addInFlow(
      text,
      map,
      writeInline({ [key]: value })
        .slice(1, -1)
        .trim(),
    );
  const last = map.items.at(-1);
  const at = lineEnd(text, endOfPair(last));
  const column = columnOf(text, startOf(map.items[0]?.key));
  return splice(text, at, at, `\n${indented(writeBlock({ [key]: value }), column)}`);
}

function addItem(text: string, list: YAMLSeq, value: Plain): string {
  if (list.flow === true) return addInFlow(text, list, writeInline([value]).slice(1, -1).trim());
  const at = lineEnd(text, endOf(list));
  return splice(text, at, at, `\n${indented(writeBlock([value]), columnOf(text, startOf(list)))}`);
}

/** Before the closing bracket, with a comma where something is there already. */
function addInFlow(text: string, node: YAMLMap | YAMLSeq, written: string): string {
  const last = node.items.at(-1);
  const open = startOf(node);
  if (last === undefined) {
    const [left, right] = isMap(node) ? ['{ ', ' }'] : ['[', ']'];
    return splice(text, open, endOf(node), `${left}${written}${right}`);
  }
  const at = isMap(node) ? endOfPair(node.items.at(-1)) : endOf(last);
  return splice(text, at, at, `, ${written}`);
}

function takeOut(text: string, spot: Spot): string {
  const { parent, pair, node } = spot;
  if (isSeq(parent) && node !== null) return takeOutItem(text, parent, node);
  if (!isMap(parent) || pair === null) return text;
  const at = parent.items.indexOf(pair);
  if (parent.flow === true)
    return takeOutOfFlow(
      text,
      at,
      parent.items.map(({ key, value }) => [key, value]),
    );
  const start = startOf(pair.key) - columnOf(text, startOf(pair.key));
  // On the line of a dash, or alone in its group, the key has to stay; it is emptied.
  if (text.slice(start, startOf(pair.key)).trim() !== '' || parent.items.length === 1)
    return replace(text, node, pair, null);
  return splice(text, start, lineEnd(text, endOfPair(pair)) + 1, '');
}

/** With the comma before it, or, of the first, the one behind it. */
function takeOutOfFlow(text: string, at: number, items: readonly (readonly [first: unknown, last: unknown])[]): string {
  const end = (item: readonly [unknown, unknown] | undefined): number => Math.max(endOf(item?.[0]), endOf(item?.[1]));
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (before !== undefined) return splice(text, end(before), end(item), '');
  return splice(text, startOf(item?.[0]), after === undefined ? end(item) : startOf(after[0]), '');
}

/** With its dash, and all its lines. */
function takeOutItem(text: string, list: YAMLSeq, node: Node): string {
  const at = list.items.indexOf(node);
  if (list.flow === true)
    return takeOutOfFlow(
      text,
      at,
      list.items.map((item) => [item, item]),
    );
  const start = text.lastIndexOf('\n', startOf(node) - 1) + 1;
  return splice(text, start, lineEnd(text, endOf(node)) + 1, '');
}
