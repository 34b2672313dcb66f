import type { Document } from './Document.ts';
import { fold, holdsFolded } from '../../foundation/text/holdsWords.ts';

/** One line of words of a document, with the path of the value it came from, where it is one. */
interface DocumentText {
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

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

/** A forbidden text that the document holds, and where. */
interface Hit<T> {
  readonly wanted: T;
  readonly at: DocumentText;
}

/** Looks for texts as whole words, whatever their case, spaces or accents' form, and for phones by their digits. Once each. */
export function findWords<T extends { readonly text: string; readonly isPhone?: boolean }>(
  document: Document,
  wanted: readonly T[],
): readonly Hit<T>[] {
  const texts = textsOf(document).map((text) => ({ text, folded: fold(text.text), digits: digitsOf(text.text) }));
  return wanted.flatMap((item) => {
    const [needle, number] = [fold(item.text), digitsOf(item.text)];
    const isSaid = ({ folded, digits }: (typeof texts)[number]): boolean =>
      item.isPhone === true && number.length >= 7 ? digits.includes(number) : holdsFolded(folded, needle);
    const found = texts.find(isSaid);
    return found ? [{ wanted: item, at: found.text }] : [];
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
