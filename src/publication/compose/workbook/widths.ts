import { decimalOf, multiply } from '../../../foundation/money/Decimal.ts';
import { writeNumber } from '../../../foundation/money/writeNumber.ts';
import type { WorkbookCell } from '../../document/Workbook.ts';
import type { Locale } from '../../locale/Locale.ts';
import { phrase } from '../../locale/phrase.ts';
import { plain } from '../pieces/Composer.ts';

/** The narrowest and the widest column, in characters; longer words go over several lines. */
const [least, most] = [6, 42];

/** At both sides of a cell, in characters. */
const room = 3;

/** How wide a column is: its numbers whole, its words up to a line that is easily read, its head over several lines. */
export function widthOf(locale: Locale, head: WorkbookCell, cells: readonly NonNullable<WorkbookCell>[]): number {
  const lengths = cells.map((cell) =>
    cell.kind === 'text' ? Math.min(most, plain(cell.words).length) : numberLength(cell, locale),
  );
  const words = head?.kind === 'text' ? plain(head.words).split(/[\s\u00A0]+/u) : [];
  return Math.max(least, ...lengths, ...words.map((word) => word.length)) + room;
}

/** As many characters as a number is shown with: its sign, its currency, and that it isn't firm. */
function numberLength(
  { format, value, approximate }: Extract<WorkbookCell, { kind: 'number' }>,
  locale: Locale,
): number {
  const shown = format.as === 'percent' ? multiply(value, decimalOf(100)) : value;
  const currency = format.as === 'money' ? 1 + (locale.names[format.currency] ?? format.currency).length : 0;
  const about = approximate ? plain(phrase(locale, 'price.approximate', { amount: [] })).length : 0;
  return writeNumber(shown, locale.numbers).length + currency + about + (format.as === 'percent' ? 2 : 0);
}
