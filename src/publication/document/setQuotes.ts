import { holdsWords, type Inlines, type TextRun } from './Inline.ts';
import { mapWords, type Written } from './mapWords.ts';
import { quoteMarksOf, type QuoteMarks } from './quoteMarks.ts';
import { typedQuotes } from './typedQuotes.ts';

/**
 * A text with its straight quotes and apostrophes as its language writes them; each sign is one sign, nothing else changes.
 * @param before what stands before it in its line: inside the marks of a quotation are the inner ones
 */
export function setQuotesIn(text: string, language: string, before = ''): string {
  const marks = quoteMarksOf(text, language);
  const kinds = marks === null ? new Map<number, never>() : typedQuotes(text);
  if (marks === null || kinds.size === 0) return text;
  const open: string[] = [];
  for (const sign of before.match(/[«»„“”]/gu) ?? []) keepTyped(sign, open);
  return text.replace(/["'«»„“”]/gu, (sign: string, at: number) => {
    const kind = kinds.get(at);
    if (kind === 'apostrophe') return '’';
    if (kind === 'open') {
      const [first, last] = pairFor(sign, open.length, marks);
      open.push(last);
      return first;
    }
    // Where a mark that was set closed the quotation already, a single sign is left over as one.
    if (kind === 'close') return open.pop() ?? (sign === "'" ? '’' : sign);
    keepTyped(sign, open);
    return sign;
  });
}

const pairFor = (sign: string, depth: number, { outer, inner, single }: QuoteMarks): readonly [string, string] =>
  sign === "'" && single !== null ? single : depth % 2 === 0 ? outer : inner;

/** Quotation marks that the writer set count as well: what is inside them is inside. */
function keepTyped(sign: string, open: string[]): void {
  if (sign === '«') open.push('»');
  else if (sign === '„') open.push('“');
  else if (sign === open.at(-1)) open.pop();
  else if (sign === '“') open.push('”');
}

/**
 * The document with the quotes that people typed straight set as the language of each text sets them. Last of all: what
 * looks for words in a document looks for them as they were typed.
 */
export const setQuotes = <T extends Written>(document: T): T =>
  mapWords(document, {
    line: (line) => inLine(line, document.language),
    plainWords: new Set(['title', 'author', 'subject', 'running']),
    plain: (text) => setQuotesIn(text, document.language),
  });

/**
 * Each value by itself; the words of one template or of the language as one text, whatever emphasis or values stand
 * between them.
 */
function inLine(line: Inlines, language: string): Inlines {
  const runs = runsOf(line);
  const texts = new Map<TextRun, string>();
  for (const key of new Set(runs.map(keyOf))) {
    const isOwn = (run: TextRun): boolean => keyOf(run) === key;
    const whole = runs.map((run) => (isOwn(run) ? run.value : 'x'.repeat(run.value.length))).join('');
    const shared = runs.filter(isOwn).some(isValue) ? null : setQuotesIn(whole, language);
    let before = '';
    for (const run of runs) {
      const at = before.length;
      const set = shared?.slice(at, at + run.value.length) ?? setQuotesIn(run.value, language, before);
      if (isOwn(run)) texts.set(run, set);
      before += run.value;
    }
  }
  return written(line, texts);
}

const isValue = ({ source }: TextRun): boolean => source !== null && 'dossier' in source;
const keyOf = ({ source }: TextRun): string => JSON.stringify(source);

const runsOf = (line: Inlines): readonly TextRun[] =>
  line.flatMap((inline) => (inline.type === 'text' ? [inline] : holdsWords(inline) ? runsOf(inline.children) : []));

const written = (line: Inlines, texts: ReadonlyMap<TextRun, string>): Inlines =>
  line.map((inline) => {
    if (inline.type === 'text') return { ...inline, value: texts.get(inline) ?? inline.value };
    return holdsWords(inline) ? { ...inline, children: written(inline.children, texts) } : inline;
  });
