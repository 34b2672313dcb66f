import type { Document } from './Document.ts';
import { textsOf, type DocumentText } from './textsOf.ts';

/** A forbidden text that the document holds, and where. */
export interface Hit<T> {
  readonly wanted: T;
  readonly at: DocumentText;
}

/** Looks for texts as whole words, whatever their case, spaces or accents' form; each is told once. */
export function findWords<T extends { readonly text: string }>(
  document: Document,
  wanted: readonly T[],
): readonly Hit<T>[] {
  const texts = textsOf(document).map((text) => ({ text, folded: fold(text.text) }));
  return wanted.flatMap((item) => {
    const needle = fold(item.text);
    const found = needle === '' ? undefined : texts.find(({ folded }) => holds(folded, needle));
    return found ? [{ wanted: item, at: found.text }] : [];
  });
}

const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();

const letter = /[\p{L}\p{N}]/u;

function holds(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = at === 0 ? '' : (text[at - 1] ?? '');
    const after = text[at + needle.length] ?? '';
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
