import type { MarkdownFault } from './MarkdownFault.ts';

const item = /^([\s\uE002]*)(\d+)[.)](.*)$/u;

/**
 * Numbers that begin a line and end with a point make a list of it: wrong where a sentence begins with a number, where
 * the numbers do not follow one another, and where nothing stands behind.
 */
export function lintNumbers(lines: readonly string[]): readonly MarkdownFault[] {
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
