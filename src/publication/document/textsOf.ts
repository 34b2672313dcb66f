import type { Document } from './Document.ts';
import { isHolding, type Source, type TextRun } from './Inline.ts';

/** One line of words of a document, with where it was written (of a line: its first value). */
export interface DocumentText {
  readonly text: string;
  readonly source: Source;
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
  if (isText(value)) return [{ text: value.value, source: value.source }];
  return Object.entries(value).flatMap(([key, item]) =>
    (key === 'type' || key === 'kind') && typeof item === 'string' ? [] : textsIn(item),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: object): value is TextRun => 'type' in value && value.type === 'text';

/** The words of an inline and of what it holds; nothing for blocks, whose lines are looked at on their own. */
function wordsOf(value: unknown): string {
  if (!isRecord(value)) return '';
  if (isText(value)) return value.value;
  return isHolding(value.type) && Array.isArray(value.children) ? value.children.map(wordsOf).join('') : '';
}

/** The first value of a line: where one would look. */
function sourceIn(line: readonly unknown[]): Source {
  for (const item of line) {
    if (!isRecord(item)) continue;
    if (isText(item) && item.source !== null) return item.source;
    const inner = Array.isArray(item.children) ? sourceIn(item.children) : null;
    if (inner !== null) return inner;
  }
  return null;
}
