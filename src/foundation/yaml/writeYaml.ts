import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Plain } from './Plain.ts';

/** How long a group or a list may be that stands on one line. */
const longest = 100;
const options = { version: '1.2', schema: 'core' } as const;
const style = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const;

/** On one line, in brackets where it is a group or a list. */
export function writeInline(value: Plain): string {
  const document = new Document(value, options);
  const { contents } = document;
  if (isMap(contents) || isSeq(contents)) contents.flow = true;
  // A folded or literal text would need lines of its own; in quotes it stays on this one.
  return document.toString({ ...style, blockQuote: false }).replace(/\n$/, '');
}

/** Over several lines, as a careful person writes: what is short and belongs together stands on one line. */
export function writeBlock(value: Plain): string {
  const document = new Document(value, options);
  gather(document.contents);
  return document.toString({ ...style, blockQuote: false });
}

function gather(node: Node | null): void {
  if (!isMap(node) && !isSeq(node)) return;
  const children = isSeq(node)
    ? node.items.filter((item) => isMap(item) || isSeq(item))
    : node.items.flatMap(({ value }) => (isMap(value) || isSeq(value) ? [value] : []));
  for (const child of children) {
    const inList = isSeq(node);
    const isShortList = isSeq(child) && child.items.every((item) => isScalar(item));
    if ((inList || isShortList) && lengthOf(child) <= longest) child.flow = true;
    else gather(child);
  }
}

/** Its length on one line, with the brackets of what it holds. */
function lengthOf(node: unknown): number {
  if (isScalar(node)) return String(node.value).length;
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + lengthOf(item) + 2, 2);
  if (!isMap(node)) return 0;
  return node.items.reduce((sum, { key, value }) => sum + lengthOf(key) + lengthOf(value) + 4, 2);
}
