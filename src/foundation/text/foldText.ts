/** A text as one compares it: case, spaces and the form of accents say nothing. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();
