import { holdsWords, type Inlines, type TextRun } from './Inline.ts';
import { mapWords, type Written } from './mapWords.ts';
import { setDigitsIn, type Digits, type Typed } from './typedDigits.ts';

/**
 * An Arabic document with the digits that people typed as its numbers are written. After what looks for words in a
 * document, which looks for them as they were typed.
 */
export const setDigits = <T extends Written>(document: T): T =>
  /^ar(?:-|$)/u.test(document.language)
    ? mapWords(document, {
        line: (line) => inLine(line, document.digits),
        plainWords: new Set(['title', 'subject', 'running']),
        plain: (text) => setDigitsIn(text, document.digits),
      })
    : document;

/** What a link says stays: telephone numbers and addresses. */
const inLine = (line: Inlines, digits: Digits): Inlines =>
  line.map((inline) => {
    if (inline.type === 'text') return { ...inline, value: setDigitsIn(inline.value, digits, typedIn(inline)) };
    return holdsWords(inline) && inline.type !== 'link'
      ? { ...inline, children: inLine(inline.children, digits) }
      : inline;
  });

/** Fields whose figures are no numbers: of proposals, articles, registers and requirements, and in columns of words. */
const registers: ReadonlySet<unknown> = new Set(['number', 'sku', 'details', 'no', 'more']);

/** Fields that name a place in somebody's document: their points are those of chapters, never of decimals. */
const cites: ReadonlySet<unknown> = new Set(['source', 'no', 'in_reply_to', 'where']);

function typedIn({ source }: TextRun): Typed {
  const path = source !== null && 'dossier' in source ? source.dossier : [];
  return { cited: cites.has(path.at(-1)), bare: path.some((step) => registers.has(step)) };
}
