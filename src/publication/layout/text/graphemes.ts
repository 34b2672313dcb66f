let segmenter: Intl.Segmenter | null = null;

/**
 * What a reader takes for one letter each: with its marks, or several characters that make one picture (UAX 29). Only
 * words that do not fit are cut between letters, and to make a segmenter takes as long as to lay out a page.
 */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
