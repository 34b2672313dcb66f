/** The signs with which a language quotes: the outer pair, the pair inside it, and its apostrophe. */
export interface QuoteMarks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
  /** What a pair typed with single signs becomes; null where it is a pair like every other. */
  readonly single: readonly [open: string, close: string] | null;
}

/** Languages that are known to quote so; texts of others stay as they are typed. Data: add one here. */
const marksOf: Readonly<Record<string, QuoteMarks>> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'], single: ['‘', '’'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'], single: null },
  ar: { outer: ['«', '»'], inner: ['“', '”'], single: null },
  de: { outer: ['„', '“'], inner: ['‚', '‘'], single: ['‚', '‘'] },
};

const scripts = [
  { letters: /\p{Script=Cyrillic}/u, language: 'ru', languages: /^(?:ru|uk|be|bg|sr|kk|mk)(?:-|$)/ },
  { letters: /\p{Script=Arabic}/u, language: 'ar', languages: /^(?:ar|fa|ur|ckb|ps)(?:-|$)/ },
];

/** A word of a sentence, and no name: one that begins small. */
const plainWord = /(?<![\p{L}\p{N}])\p{Ll}\p{L}+/u;

/**
 * The language of a text in a document: the document's wherever its letters are among the text's, else that of the
 * script. In a document of another script, Latin names are quoted as the document quotes, and sentences are English.
 */
function languageOf(text: string, document: string): string {
  const own = scripts.find(({ languages }) => languages.test(document));
  if (own === undefined ? /\p{Script=Latin}/u.test(text) : own.letters.test(text)) return document;
  const other = scripts.find(({ letters }) => letters.test(text));
  if (other !== undefined) return other.language;
  return own !== undefined && plainWord.test(text) ? 'en' : document;
}

/** How a text of a document is quoted; null where nobody knows. */
export const quoteMarksOf = (text: string, document: string): QuoteMarks | null =>
  marksOf[languageOf(text, document).split('-')[0] ?? ''] ?? null;
