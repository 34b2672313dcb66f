import type { Extent } from './pageFrame.ts';
import type { TextOptions } from './layText.ts';
import type { Setting } from './Setting.ts';

/**
 * Where a number is in its column. Figures run from left to right in every direction, so numbers always line up at
 * their right: at the column's end, or, on a page that runs from right to left, at the start of a block as wide as the
 * widest number (`block`, pt) that is at the column's end. `rest` is the room kept free for longer decimals.
 */
export function alignNumber(
  column: Extent,
  block: number,
  rest: number,
  { direction }: Pick<Setting, 'direction'>,
): { readonly across: Extent; readonly align: NonNullable<TextOptions['align']> } {
  if (direction === 'ltr') return { across: { start: column.start, width: column.width - rest }, align: 'end' };
  const width = Math.min(column.width, block);
  return { across: { start: column.start + column.width - width + rest, width: width - rest }, align: 'start' };
}
