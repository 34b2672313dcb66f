let segmenter: Intl.Segmenter | null = null;

/** Letters, figures and signs of which each is one by itself; anything else may belong to what is beside it. */
const mayJoin =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}\p{P}\p{Zs}]|[\p{M}\p{Cf}]/u;

/** UTF-16 units that the segmenter is given at once: with each segment it hands out a copy of all that it was given. */
const atOnce = 128;

/** The segments of a stretch that are sure to be whole: all but the last, where the text goes on behind it. */
function segmentsOf(text: string, goesOn: boolean): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  return goesOn ? segments.slice(0, -1) : segments;
}

/**
 * What a reader takes for one letter each: with its marks, or several characters that make one picture (UAX 29). Only
 * words that do not fit are cut between letters, and to make a segmenter takes as long as to lay out a page.
 */
export function graphemesOf(text: string): readonly string[] {
  if (!mayJoin.test(text)) return Array.from(text);
  const found: string[] = [];
  let [from, length] = [0, atOnce];
  while (from < text.length) {
    const to = from + length;
    const segments = segmentsOf(text.slice(from, to), to < text.length);
    for (const segment of segments) {
      found.push(segment);
      from += segment.length;
    }
    // One letter fills the stretch: look at a longer one.
    length = segments.length === 0 ? length * 2 : atOnce;
  }
  return found;
}
