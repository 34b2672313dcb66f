import type { Document } from './Document.ts';
import { isHolding, type Inlines } from './Inline.ts';

/** How the words of a document are written anew. */
interface Rewriting {
  readonly line: (line: Inlines) => Inlines;
  /** Words that are no line: titles in headers and metadata, by the names of their fields. */
  readonly plainWords: ReadonlySet<string>;
  readonly plain: (text: string) => string;
}

/** What has words in a language: a document, a workbook. */
export type Written = Pick<Document, 'language' | 'digits'>;

/** A document with its words written anew. Walks the tree by shape, so that a new block is seen. */
export const mapWords = <T extends Written>(document: T, rewriting: Rewriting): T => inNode(document, rewriting);

function inNode<T>(node: T, rewriting: Rewriting): T;
function inNode(node: unknown, rewriting: Rewriting): unknown {
  if (Array.isArray(node)) {
    const given: readonly unknown[] = node;
    return isLine(given) ? rewriting.line(given) : given.map((item) => inNode(item, rewriting));
  }
  if (typeof node !== 'object' || node === null || node instanceof Map) return node;
  const { plain, plainWords } = rewriting;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && plainWords.has(key) ? plain(value) : inNode(value, rewriting),
    ]),
  );
}

const others: ReadonlySet<unknown> = new Set(['text', 'pageNumber', 'mark']);
const isLine = (items: readonly unknown[]): items is Inlines =>
  items.length > 0 &&
  items.every(
    (item) =>
      typeof item === 'object' && item !== null && 'type' in item && (others.has(item.type) || isHolding(item.type)),
  );
