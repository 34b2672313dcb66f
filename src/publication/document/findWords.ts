import { fold, holdsFolded } from '../../foundation/text/holdsWords.ts';
import type { Document } from './Document.ts';
import { textsOf, type DocumentText } from './textsOf.ts';

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
