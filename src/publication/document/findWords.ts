import { fold, holdsFolded } from '../../foundation/text/holdsWords.ts';
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
    const found = texts.find(({ folded }) => holdsFolded(folded, needle));
    return found ? [{ wanted: item, at: found.text }] : [];
  });
}
