import type { From } from '../../proposal/leaves.ts';
import type { Document } from './Document.ts';
import type { TextRun } from './Inline.ts';
import { fold, holdsFolded } from '../../foundation/text/holdsWords.ts';

/** One line of words of a document, with where it was written (of a line: its first value). */
export interface DocumentText {
  readonly text: string;
  readonly source: From;
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
  if (value.type !== 'emphasis' && value.type !== 'link') return '';
  return Array.isArray(value.children) ? value.children.map(wordsOf).join('') : '';
}

/** The first value of a line: where one would look. */
function sourceIn(line: readonly unknown[]): From {
  for (const item of line) {
    if (!isRecord(item)) continue;
    if (isText(item) && item.source !== null) return item.source;
    const inner = Array.isArray(item.children) ? sourceIn(item.children) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** A forbidden text that the document holds, and where. */
export interface Hit<T> {
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
    const [first, ...others] = texts.filter(isSaid).map(({ text }) => text);
    return first ? [{ wanted: item, at: others.reduce(nearer, first) }] : [];
  });
}

/** Of two texts the one whose place is known; of two such the shorter, which is a value and not the line around it. */
const nearer = (a: DocumentText, b: DocumentText): DocumentText =>
  b.source !== null && (a.source === null || b.text.length < a.text.length) ? b : a;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
