import { writeNumber } from '../../../foundation/money/writeNumber.ts';
import { multiply, decimalOf } from '../../../foundation/money/Decimal.ts';
import type { WorkbookCell } from '../../document/Workbook.ts';
import type { Locale } from '../../locale/Locale.ts';
import { plain } from '../pieces/Composer.ts';

/** The narrowest and the widest column, in characters; longer words go over several lines. */
const [least, most] = [7, 44];

/** What a letter more needs than a digit, and room at both sides. */
const room = 2;

/** How wide a column is that holds these cells: its numbers whole, its words up to a line that is easily read. */
export function widthOf(locale: Locale, cells: readonly NonNullable<WorkbookCell>[]): number {
  const lengths = cells.map((cell) => {
    if (cell.kind === 'text') return Math.min(most, longestWord(plain(cell.words)));
    const { format, value, approximate } = cell;
    const shown = format.as === 'percent' ? multiply(value, decimalOf(100)) : value;
    const sign = format.as === 'money' ? 1 + (locale.names[format.currency] ?? format.currency).length : 2;
    return writeNumber(shown, locale.numbers).length + (format.as === 'number' ? 0 : sign) + (approximate ? 8 : 0);
  });
  return Math.max(least, ...lengths) + room;
}

/** A line of words as it is, where it is short; else no narrower than half of a column of words. */
const longestWord = (words: string): number => Math.max(...words.split('\n').map((line) => line.length));
