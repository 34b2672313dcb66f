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
      item.isPhone === true && number.length >= 7 ? digits.includes(number) : needle !== '' && holds(folded, needle);
    const found = texts.find(isSaid);
    return found ? [{ wanted: item, at: found.text }] : [];
  });
}

const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const letter = /[\p{L}\p{N}]/u;

function holds(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = at === 0 ? '' : (text[at - 1] ?? '');
    const after = text[at + needle.length] ?? '';
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
