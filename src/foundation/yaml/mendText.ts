import { statement } from '../diagnostics/finding.ts';
import { splitLine } from './lines.ts';
import { withLine, type Mend } from './Mend.ts';

const key = String.raw`(?:- +)*(?:[\p{L}\p{N}_][\p{L}\p{N}_-]*: +|- +)`;
const field = new RegExp(`^(${key})(.*?)( +#.*)?$`, 'u');

const inDouble = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A text of one line that needs quotes round all of it. */
export function mendWhole(lines: readonly string[], at: number): readonly Mend[] {
  const line = lines[at] ?? '';
  const { indent, rest } = splitLine(line);
  const [, before, text = ''] = field.exec(rest) ?? [];
  const value = text.trim();
  if (before === undefined || value === '' || /^[|>]/.test(value) || isFlow(value)) return [];
  const from = indent.length + before.length;
  const told = { line: at, from, to: from + value.length };
  const put = (quoted: string): Pick<Mend, 'lines'> => ({
    lines: withLine(lines, at, `${line.slice(0, from)}${quoted}${line.slice(from + value.length)}`),
  });
  if (/^(["']).*\1$/.test(value)) return mendInner(lines, at, from, value);
  if (/^["']/.test(value) && !value.includes(value[0] ?? '', 1)) return [];
  if (!/: |["\\]|^[@`%&*!|>{[\]},?'-]/.test(value)) return [];
  if (!value.includes('"')) {
    if (value.includes('\\')) return [{ ...told, stated: statement('E100', 'wholeInSingle'), ...put(`'${value}'`) }];
    return [{ ...told, stated: whyQuoted(value), ...put(inDouble(value)) }];
  }
  if (!value.includes("'")) return [{ ...told, stated: statement('E100', 'wholeInSingle'), ...put(`'${value}'`) }];
  return [];
}

/** Brackets with entries in them, not a text that begins with a bracket. */
const isFlow = (value: string): boolean => /^[[{]/.test(value) && !/^(\[[^[\]]*\]|\{[^{}]*\}) *[^ \]},#]/.test(value);

const whyQuoted = (value: string): Mend['stated'] =>
  value.includes(': ') ? statement('E100', 'colonInText') : statement('E100', 'wholeInDouble');

/** Quotes inside a text that is in quotes already. */
function mendInner(lines: readonly string[], at: number, from: number, value: string): readonly Mend[] {
  const line = lines[at] ?? '';
  const inside = value.slice(1, -1);
  const put = (mended: string): readonly string[] =>
    withLine(lines, at, `${line.slice(0, from + 1)}${mended}${line.slice(from + value.length - 1)}`);
  const told = { line: at, from, to: from + value.length };
  if (value.startsWith("'")) {
    const doubled = inside.replace(/'+/g, (run) => (run.length === 1 ? "''" : run));
    return [{ ...told, stated: statement('E100', 'apostrophe'), lines: put(doubled) }];
  }
  const escaped = inside.replace(/(?<!\\)"/g, '\\"');
  const backslashed = inside.replace(/\\(?!["\\])/g, '\\\\');
  return [
    { ...told, stated: statement('E100', 'quoteInside'), lines: put(escaped) },
    { ...told, stated: statement('E100', 'backslash'), lines: put(backslashed) },
  ];
}
