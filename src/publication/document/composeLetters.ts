import type { Document } from './Document.ts';

/**
 * The document with every letter and its marks as one character where Unicode has one (NFC): fonts draw such letters as
 * they were designed, and a search finds them. Where words were written (`source`) stays as it is. What is composed
 * already is handed on and not copied.
 */
export const composeLetters = (document: Document): Document => composed(document);

function composed<T>(node: T): T;
function composed(node: unknown): unknown {
  if (typeof node === 'string') return node.normalize('NFC');
  if (Array.isArray(node)) {
    const given: readonly unknown[] = node;
    const items = given.map((item) => composed(item));
    return items.every((item, i) => item === given[i]) ? given : items;
  }
  // Maps hold ids and marks, no words.
  if (typeof node !== 'object' || node === null || node instanceof Map) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]): readonly [string, unknown, boolean] => {
    const made = key === 'source' ? value : composed(value);
    return [key, made, made === value];
  });
  const made: unknown = Object.fromEntries(entries);
  return entries.every(([, , same]) => same) ? node : made;
}
