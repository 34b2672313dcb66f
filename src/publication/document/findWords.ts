import type { From } from '../../proposal/leaves.ts';
import type { Document } from './Document.ts';
import type { TextRun } from './Inline.ts';
import { fold, holdsFolded } from '../../foundation/text/holdsWords.ts';

/** Words of a document, with where they were written (of a line of several runs: its first value). */
export interface DocumentText {
  readonly text: string;
  readonly source: From;
  /** Whether it is a whole line, of which its source need not be what one looks for. */
  readonly isLine: boolean;
}

/**
 * Every text a reader could meet: each line whole (so that a name cut by emphasis is still found), each value, each
 * link, titles and metadata. Walks the tree by shape, so that a new block is seen the day it is added.
 */
export const textsOf = (document: Document): readonly DocumentText[] => textsIn(document);

function textsIn(value: unknown): readonly DocumentText[] {
  if (typeof value === 'string') return [{ text: value, source: null, isLine: false }];
  if (Array.isArray(value)) {
    const line = value.map(wordsOf).join('');
    return [...(line === '' ? [] : [{ text: line, source: sourceIn(value), isLine: true }]), ...value.flatMap(textsIn)];
  }
  if (!isRecord(value)) return [];
  if (isText(value)) return [{ text: value.value, source: value.source, isLine: false }];
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
    const said = texts.filter(isSaid).map(({ text }) => text);
    const at = said.find(isPlaced) ?? said.find(({ source }) => source !== null) ?? said[0];
    return at ? [{ wanted: item, at }] : [];
  });
}

/** A value of its own points at its text; the line around it only at the first value in it. */
const isPlaced = ({ source, isLine }: DocumentText): boolean => source !== null && !isLine;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
