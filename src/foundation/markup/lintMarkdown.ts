import { statement } from '../diagnostics/finding.ts';
import type { TemplateFault } from './faults.ts';
import { asRendered, maskTemplate, structureMark } from './maskTemplate.ts';
import { MarkdownRefused, readMarkdown } from './readMarkdown.ts';
import { lintEmphasis } from './lintEmphasis.ts';

type Rule = (typeof rules)[number];

/** What is wrong wherever it is in a line. */
const rules = [
  [/<(?:https?:|mailto:|[^\s<>@]+@)[^>]*>/giu, 'angleBrackets'],
  [/(?<![(\w])(?:https?:\/\/|www\.)[^\s)]+/giu, 'bareAddress'],
  [/<!--|<\/?[a-z][^>@:]*>/giu, 'html'],
  [/`+/gu, 'code'],
  [/!\[/gu, 'picture'],
  [/~~/gu, 'struck'],
  [/\[\^/gu, 'footnote'],
  [/&(?:[a-z]+|#\d+);/giu, 'entity'],
  [/^\s*\|.*\|\s*$/gu, 'table'],
  [/^\s*[-*+]\s+\[[ x]\]/giu, 'box'],
  [/^\uE002*#{1,6}(?=[^#\s])/gu, 'noHeading'],
] as const;

const constructs: Readonly<Record<string, 'rule' | 'indented' | 'definition' | 'htmlBlock'>> = {
  hr: 'rule',
  code: 'indented',
  def: 'definition',
  html: 'htmlBlock',
};

/** Lints a body: Handlebars over Markdown. Nothing is found twice on one line. */
export function lintMarkdown(body: string): readonly TemplateFault[] {
  const masked = maskTemplate(body);
  const lines = masked.split('\n');
  const written = body.split('\n');
  const found = [
    ...lines.flatMap((line, i) => rules.flatMap((rule) => applied(rule, line, i + 1))),
    ...lines.flatMap((line, i) => [
      ...underlined(line, lines[i - 1] ?? '', i + 1),
      ...misplaced(line, written[i] ?? '', i),
    ]),
    ...lintEmphasis(masked),
    ...lintNumbers(lines),
  ];
  const seen = new Set(found.map(({ line }) => line));
  return [...found, ...refused(masked).filter(({ line }) => !seen.has(line))].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

const applied = ([form, says]: Rule, line: string, number: number): readonly TemplateFault[] =>
  Array.from(line.matchAll(form), ({ 0: hit, index }) => ({
    ...statement('E324', says),
    line: number,
    column: index + 1,
    length: hit.length,
  }));

function underlined(line: string, above: string, number: number): readonly TemplateFault[] {
  if (!/^ {0,3}(-+|=+)\s*$/.test(line) || above.replaceAll(structureMark, '').trim() === '') return [];
  return [{ ...statement('E324', 'underline'), line: number, column: 1, length: line.trim().length }];
}

/** A slot is a paragraph of its own, at the left margin. */
function misplaced(masked: string, line: string, index: number): readonly TemplateFault[] {
  const at = line.search(/\{\{~?\s*slot\b/);
  if (at < 0 || (masked.replaceAll(structureMark, '') === '' && !line.startsWith(' '))) return [];
  return [{ ...statement('E324', 'slot'), line: index + 1, column: at + 1, length: 1 }];
}

/** What our reading of Markdown has no place for at all. */
function refused(masked: string): readonly TemplateFault[] {
  const text = asRendered(masked);
  try {
    readMarkdown(text);
    return [];
  } catch (error) {
    if (error instanceof RangeError) return [{ ...statement('E324', 'nested'), line: 1, column: 1 }];
    if (!(error instanceof MarkdownRefused)) throw error;
    const first = error.raw.split('\n').find((line) => line.trim() !== '') ?? '';
    const line = text.split('\n').findIndex((candidate) => candidate.includes(first));
    const { construct } = error;
    const says = constructs[construct] ?? 'refused';
    const stated = statement('E324', says, { construct });
    return [{ ...stated, line: Math.max(0, line) + 1, column: 1, length: first.length }];
  }
}

const item = /^([\s\uE002]*)(\d+)[.)](.*)$/u;

/**
 * Numbers that begin a line and end with a point make a list of it: wrong where a sentence begins with a number, where
 * the numbers do not follow one another, and where nothing follows.
 */
function lintNumbers(lines: readonly string[]): readonly TemplateFault[] {
  const found: TemplateFault[] = [];
  let expected = 1;
  for (const [i, line] of lines.entries()) {
    const [, indent = '', digits, rest = ''] = item.exec(line) ?? [];
    if (digits === undefined) {
      if (line.trim() !== '' && !/^\s/.test(line)) expected = 1;
      continue;
    }
    const place = { line: i + 1, column: indent.length + 1, length: digits.length + 1 };
    if (rest.trim() === '') found.push({ ...statement('E324', 'emptyItem'), ...place });
    else if (/^\s/.test(rest) && Number(digits) !== expected && Number(digits) !== 1)
      found.push({ ...statement('E324', 'numberedLine'), ...place });
    expected = Number(digits) + 1;
  }
  return found;
}
