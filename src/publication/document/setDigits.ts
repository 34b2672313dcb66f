import type { Document } from './Document.ts';
import type { TextRun } from './Inline.ts';
import { setDigitsIn, type Digits, type Typed } from './typedDigits.ts';

/**
 * An Arabic document with the digits that people typed as its numbers are written. After what looks for words in a
 * document, which looks for them as they were typed. Walks the tree by shape, so that a new block is seen.
 */
export const setDigits = (document: Document): Document =>
  /^ar(?:-|$)/u.test(document.language) ? inNode(document, document.digits) : document;

/** Words that are no line: titles in headers and metadata. */
const plainWords: ReadonlySet<string> = new Set(['title', 'subject', 'running']);

function inNode<T>(node: T, digits: Digits): T;
function inNode(node: unknown, digits: Digits): unknown {
  if (Array.isArray(node)) {
    const given: readonly unknown[] = node;
    return given.map((item) => inNode(item, digits));
  }
  if (typeof node !== 'object' || node === null || node instanceof Map) return node;
  // Telephone numbers and addresses.
  if ('type' in node && node.type === 'link') return node;
  if (isText(node)) return { ...node, value: setDigitsIn(node.value, digits, typedIn(node)) };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && plainWords.has(key) ? setDigitsIn(value, digits) : inNode(value, digits),
    ]),
  );
}

const isText = (node: object): node is TextRun => 'type' in node && node.type === 'text';

/** Fields whose figures are no numbers: of proposals, articles and registers. */
const registers: ReadonlySet<unknown> = new Set(['number', 'sku', 'details']);

/** Fields that name a place in somebody's document: their points are those of chapters, never of decimals. */
const cites: ReadonlySet<unknown> = new Set(['source', 'no', 'in_reply_to', 'where']);

function typedIn({ source }: TextRun): Typed {
  const path = source !== null && 'dossier' in source ? source.dossier : [];
  return { cited: cites.has(path.at(-1)), bare: path.some((step) => registers.has(step)) };
}
