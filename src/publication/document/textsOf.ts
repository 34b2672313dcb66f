import { isRecord } from '../../foundation/data/valueAt.ts';
import type { Document } from './Document.ts';

/** One line of words of a document, with the path of the value it came from, where it is one. */
export interface DocumentText {
  readonly text: string;
  readonly source: string | null;
}

/**
 * Every text a reader could meet: each line whole (so that a name cut by emphasis is still found), each value, each
 * link, titles and metadata. Walks the tree by shape, so that a new block is seen the day it is added.
 */
export const textsOf = (document: Document): readonly DocumentText[] => textsIn(document);

function textsIn(value: unknown): readonly DocumentText[] {
  if (typeof value === 'string') return [{ text: value, source: null }];
  if (Array.isArray(value)) {
    const line = value.map(wordsOf).join('');
    return [...(line === '' ? [] : [{ text: line, source: sourceIn(value) }]), ...value.flatMap(textsIn)];
  }
  if (!isRecord(value)) return [];
  if (value.type === 'text')
    return [{ text: wordsOf(value), source: typeof value.source === 'string' ? value.source : null }];
  return Object.entries(value).flatMap(([key, item]) =>
    (key === 'type' || key === 'kind') && typeof item === 'string' ? [] : textsIn(item),
  );
}

/** The words of an inline and of what it holds; nothing for blocks, whose lines are looked at on their own. */
function wordsOf(value: unknown): string {
  if (!isRecord(value)) return '';
  if (value.type === 'text') return typeof value.value === 'string' ? value.value : '';
  if (value.type !== 'emphasis' && value.type !== 'link') return '';
  return Array.isArray(value.children) ? value.children.map(wordsOf).join('') : '';
}

/** The first value of a line: where one would look. */
function sourceIn(line: readonly unknown[]): string | null {
  for (const item of line) {
    if (!isRecord(item)) continue;
    if (typeof item.source === 'string') return item.source;
    const inner = Array.isArray(item.children) ? sourceIn(item.children) : null;
    if (inner !== null) return inner;
  }
  return null;
}
