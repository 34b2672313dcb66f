/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and what was added to them. */
const rightToLeft = /[\u0590-\u05FF\u0600-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Controls with which a writer says the direction: they win. */
const control = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** An e-mail or web address: it runs from left to right in every sentence, and says nothing of the sentence. */
const address = /[\w.%+-]+@[\w.-]+|(?:https?:\/\/|www\.)[\w./-]+|[\w-]+(?:\.[\w-]+)+/g;

interface Counted {
  readonly leftward: number;
  readonly rightward: number;
  /** Letters of words that begin small: words of a sentence, not names, products and short forms. */
  readonly plainRightward: number;
}

function countLetters(text: string): Counted {
  let [leftward, rightward, plainRightward] = [0, 0, 0];
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const letters = Array.from(word).filter((character) => /\p{L}/u.test(character));
    const own = letters.filter((letter) => rightToLeft.test(letter)).length;
    leftward += own;
    rightward += letters.length - own;
    if (/^\p{Ll}/u.test(word)) plainRightward += letters.length - own;
  }
  return { leftward, rightward, plainRightward };
}

/**
 * The direction of a value by itself, found from all its letters and not the first: "ERP جديد لكل الفروع" runs from
 * right to left. In a document that does, names and short forms of another script have no vote: they stand in the
 * document's own sentences. `auto` where nothing tells, or the writer's own control does (UAX 9, P2).
 */
export function valueDirection(text: string, document: 'ltr' | 'rtl'): 'ltr' | 'rtl' | 'auto' {
  if (control.test(text)) return 'auto';
  if (!rightToLeft.test(text)) return /\p{L}/u.test(text) ? 'ltr' : 'auto';
  const { leftward, rightward, plainRightward } = countLetters(text.replaceAll(address, ' '));
  // A list of codes with the signs of Arabic sentences between them is one of those.
  if (leftward === 0 && rightward > 0 && document === 'rtl' && /[،؛؟]/u.test(text)) return 'rtl';
  if (leftward === 0) return rightward === 0 ? 'auto' : 'ltr';
  if (document === 'rtl') return leftward >= plainRightward ? 'rtl' : 'ltr';
  return leftward > rightward ? 'rtl' : 'ltr';
}

/** Whether a text has letters of both directions. */
export const isMixed = (text: string): boolean => {
  const { leftward, rightward } = countLetters(text);
  return leftward > 0 && rightward > 0;
};

/** What opens a UAX 9 isolate of a direction, and what closes it. */
export const isolates = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068', end: '\u2069' } as const;
