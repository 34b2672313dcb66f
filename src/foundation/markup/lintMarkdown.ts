import type { MarkdownFault } from './faults.ts';
import { asRendered, maskTemplate, structureMark } from './maskTemplate.ts';
import { MarkdownRefused, readMarkdown } from './readMarkdown.ts';
import { lintEmphasis } from './lintEmphasis.ts';

type Rule = readonly [form: RegExp, message: string, fix: string];

/** What is wrong wherever it stands in a line. */
const rules: readonly Rule[] = [
  [/<(?:https?:|mailto:|[^\s<>@]+@)[^>]*>/giu, 'An address in angle brackets.', 'Write [words](address).'],
  [/(?<![(\w])(?:https?:\/\/|www\.)[^\s)]+/giu, 'A bare address is no link in print.', 'Write [words](address).'],
  [/<!--|<\/?[a-z][^>@:]*>/giu, 'HTML is not printed.', 'Write it in Markdown, or leave it out.'],
  [/`+/gu, 'A proposal has no code.', 'Take the backticks out; use **bold** to stress a word.'],
  [/!\[/gu, 'A body cannot place a picture.', 'Leave it out; figures are placed with {{slot "figure:<id>"}}.'],
  [/~~/gu, 'Words cannot be struck through: the tildes would be printed.', 'Take them out.'],
  [/\[\^/gu, 'There are no footnotes: the mark would be printed.', 'Say it in the sentence.'],
  [/&(?:[a-z]+|#\d+);/giu, 'A code for a character would be printed as it stands.', 'Write the character itself.'],
  [/^\s*\|.*\|\s*$/gu, 'A table would be printed as lines with bars.', 'Write a list, or place the facts.'],
  [/^\s*[-*+]\s+\[[ x]\]/giu, 'A box to tick would be printed as brackets.', 'Take the brackets out.'],
  [/^\uE002*#{1,6}(?=[^#\s])/gu, 'Without a space the # is printed, and this is no heading.', 'Put a space after it.'],
];

const words: Readonly<Record<string, string>> = {
  hr: 'A rule across the page',
  code: 'A line that begins with four spaces is code',
  def: 'An address in a line of its own would vanish',
  html: 'HTML',
};

/** Lints a body: Handlebars over Markdown. Nothing is found twice on one line. */
export function lintMarkdown(body: string): readonly MarkdownFault[] {
  const masked = maskTemplate(body);
  const lines = masked.split('\n');
  const found = [
    ...lines.flatMap((line, i) => rules.flatMap((rule) => applied(rule, line, i + 1))),
    ...lines.flatMap((line, i) => [...underlined(line, lines[i - 1] ?? '', i + 1), ...misplaced(line, body, i)]),
    ...lintEmphasis(masked),
    ...lintNumbers(lines),
  ];
  const seen = new Set(found.map(({ line }) => line));
  return [...found, ...refused(masked).filter(({ line }) => !seen.has(line))].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

const applied = ([form, message, fix]: Rule, line: string, number: number): readonly MarkdownFault[] =>
  Array.from(line.matchAll(form), ({ 0: hit, index }) => ({
    line: number,
    column: index + 1,
    length: hit.length,
    message,
    fix,
  }));

function underlined(line: string, above: string, number: number): readonly MarkdownFault[] {
  if (!/^ {0,3}(-+|=+)\s*$/.test(line) || above.replaceAll(structureMark, '').trim() === '') return [];
  return [
    {
      line: number,
      column: 1,
      length: line.trim().length,
      message: 'This line makes a heading of the text above it.',
      fix: 'Leave it out; a heading is written ## Words.',
    },
  ];
}

/** A slot is a paragraph of its own, at the left margin. */
function misplaced(masked: string, body: string, index: number): readonly MarkdownFault[] {
  const line = body.split('\n')[index] ?? '';
  const at = line.search(/\{\{~?\s*slot\b/);
  if (at < 0 || (masked.replaceAll(structureMark, '') === '' && !line.startsWith(' '))) return [];
  return [
    {
      line: index + 1,
      column: at + 1,
      length: 1,
      message: 'A slot stands alone on its line.',
      fix: 'Give it a line of its own at the left margin, with an empty line before and after.',
    },
  ];
}

/** What our reading of Markdown has no place for at all. */
function refused(masked: string): readonly MarkdownFault[] {
  const text = asRendered(masked);
  try {
    readMarkdown(text);
    return [];
  } catch (error) {
    if (!(error instanceof MarkdownRefused)) throw error;
    const first = error.raw.split('\n').find((line) => line.trim() !== '') ?? '';
    const line = text.split('\n').findIndex((candidate) => candidate.includes(first));
    const message = `${words[error.construct] ?? `This (${error.construct})`}, which a proposal has no place for.`;
    return [{ line: Math.max(0, line) + 1, column: 1, length: first.length, message, fix: 'Write it as plain prose.' }];
  }
}

const item = /^([\s\uE002]*)(\d+)[.)](.*)$/u;

/**
 * Numbers that begin a line and end with a point make a list of it: wrong where a sentence begins with a number, where
 * the numbers do not follow one another, and where nothing stands behind.
 */
function lintNumbers(lines: readonly string[]): readonly MarkdownFault[] {
  const found: MarkdownFault[] = [];
  let expected = 1;
  for (const [i, line] of lines.entries()) {
    const [, indent = '', digits, rest = ''] = item.exec(line) ?? [];
    if (digits === undefined) {
      if (line.trim() !== '' && !/^\s/.test(line)) expected = 1;
      continue;
    }
    const place = { line: i + 1, column: indent.length + 1, length: digits.length + 1 };
    if (rest.trim() === '')
      found.push({ ...place, message: 'A number with nothing behind it.', fix: 'Write the item, or delete the line.' });
    else if (/^\s/.test(rest) && Number(digits) !== expected && Number(digits) !== 1)
      found.push({
        ...place,
        message: 'A number with a point at the start of a line makes a list of it.',
        fix: 'Let another word begin the line, or write 1. where a list begins.',
      });
    expected = Number(digits) + 1;
  }
  return found;
}
