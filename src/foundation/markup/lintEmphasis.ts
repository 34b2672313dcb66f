import { statement } from '../diagnostics/finding.ts';
import type { TemplateFault } from './faults.ts';
import { structureMark } from './maskTemplate.ts';

const letter = /[\p{L}\p{N}\uE000]/u;

interface Mark {
  readonly line: number;
  readonly column: number;
  /** Nearest characters on either side that are there in print. */
  readonly before: string;
  readonly after: string;
}

const fault = ({ line, column }: Mark, says: Bold): TemplateFault => ({
  ...statement('E324', says),
  line,
  column,
  length: 2,
});
type Bold = 'openBold' | 'letterBefore' | 'letterAfter' | 'spaceBefore' | 'spaceAfter';

/** Bold that touches letters, has spaces inside, or is never closed: some of it stays plain and shows its asterisks. */
export const lintEmphasis = (masked: string): readonly TemplateFault[] => paragraphs(masked).flatMap(inParagraph);

function inParagraph(marks: readonly Mark[]): readonly TemplateFault[] {
  return marks.flatMap((mark, i): readonly TemplateFault[] => {
    if (i % 2 === 0) {
      const isOpen = marks[i + 1] === undefined;
      if (isOpen) return [fault(mark, 'openBold')];
      if (letter.test(mark.before)) return [fault(mark, 'letterBefore')];
      return mark.after.trim() === '' ? [fault(mark, 'spaceBefore')] : [];
    }
    if (letter.test(mark.after)) return [fault(mark, 'letterAfter')];
    return mark.before.trim() === '' ? [fault(mark, 'spaceAfter')] : [];
  });
}

/** The marks of each paragraph: an empty line ends whatever is open. */
function paragraphs(masked: string): readonly (readonly Mark[])[] {
  const found: Mark[][] = [[]];
  for (const [i, line] of masked.split('\n').entries()) {
    if (line.trim() === '') found.push([]);
    if (/^\s*(\*\s*){3,}$/.test(line)) continue;
    for (const { index } of line.matchAll(/\*\*/g)) {
      const before = line.slice(0, index).replaceAll(structureMark, '').at(-1) ?? '\n';
      const after =
        line
          .slice(index + 2)
          .replaceAll(structureMark, '')
          .at(0) ?? '\n';
      found.at(-1)?.push({ line: i + 1, column: index + 1, before, after });
    }
  }
  return found;
}
