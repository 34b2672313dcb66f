import { quoteMarksOf } from './quoteMarks.ts';
import { typedQuotes } from './typedQuotes.ts';

/** What every opening mark is closed with, in one language or another. */
const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '‚': '‘’' };

/** Signs that may stand after the last mark, as Russian and British English write them. */
const after = /[.…!?؟۔]*$/u;

/** The marks of a quotation, and its words without them. */
interface Quotation {
  readonly open: string;
  readonly words: string;
  readonly close: string;
}

/** A text as a quotation of its language, however the writer typed it: with marks of any kind or without. */
export function asQuotation(text: string, language: string): Quotation {
  const [open, close] = quoteMarksOf(text, language)?.outer ?? ['“', '”'];
  return { open, words: withoutMarks(text.trim()), close };
}

/** The text without the marks that hold all of it; a pair that holds a part of it stays. */
function withoutMarks(text: string): string {
  const tail = after.exec(text)?.[0] ?? '';
  const end = text.length - tail.length - 1;
  return end > 0 && closesAt(text) === end ? text.slice(1, end).trim() + tail : text;
}

/** An apostrophe inside a word closes nothing. */
const insideWord = /\p{L}[’']\p{L}/u;

/** Where the mark that begins a text is closed; null where it begins with none. */
function closesAt(text: string): number | null {
  const typed = typedQuotes(text);
  const open: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (insideWord.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    const opens = typed.get(at) === 'open';
    if (!opens && open.at(-1)?.includes(sign) === true) open.pop();
    else if (opens) open.push(sign);
    else if (closing[sign] !== undefined) open.push(closing[sign]);
    if (open.length === 0) return at === 0 ? null : at;
  }
  return null;
}
