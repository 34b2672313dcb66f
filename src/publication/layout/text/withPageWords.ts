import type { Inline, Inlines, TextRun } from '../../document/Inline.ts';

/** The word before a page number, with the space between them: "page ". */
const lastWord = /[\p{L}.]+[ \u00A0]$/u;

/** A line in which the word before each page number leads to that page too: "page 8" is easier to press than "8". */
export function withPageWords(line: Inlines): Inlines {
  if (!line.some(({ type }) => type === 'pageNumber')) return line;
  return line.flatMap((inline, i): Inlines => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (inline.type === 'text' && after?.type === 'pageNumber') return part(inline, 0, startOfWord(inline));
    if (inline.type !== 'pageNumber' || before?.type !== 'text') return [inline];
    const word = part(before, startOfWord(before));
    if (word.length === 0) return [inline];
    const { of: to, or } = inline;
    return [{ type: 'jump', to, ...(or === undefined ? {} : { or }), children: [...word, inline] }];
  });
}

/** Values are data and stay whole. */
const startOfWord = ({ value, isolate }: TextRun): number => {
  const word = isolate ? null : lastWord.exec(value);
  return word === null ? value.length : word.index;
};

function part(text: TextRun, from: number, to?: number): readonly Inline[] {
  const value = text.value.slice(from, to);
  return value === '' ? [] : [{ ...text, value }];
}
