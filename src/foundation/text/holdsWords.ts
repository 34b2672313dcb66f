const letter = /[\p{L}\p{N}]/u;

/** A text as one compares it: case, spaces and the form of accents say nothing. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();

/** Whether a folded text holds a folded one as whole words. */
export function holdsFolded(text: string, needle: string): boolean {
  if (needle === '') return false;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = at === 0 ? '' : (text[at - 1] ?? '');
    const after = text[at + needle.length] ?? '';
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}

/** Whether a text holds another as whole words, whatever their case, spaces or accents' form. */
export const holdsWords = (text: string, needle: string): boolean => holdsFolded(fold(text), fold(needle));
