import type { Cell, Column, Row } from '../../document/Table.ts';
import { themeOn } from '../../theme/readableOn.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { TypeRole, Weight } from '../../theme/Theme.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { plainText } from '../text/plainText.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { alignNumber } from '../ground/alignNumber.ts';
import { drawMark, drawTick, markSize, drawTickBox, tickIndent } from '../ground/drawMark.ts';
import { highlightPad } from './alikeWidths.ts';
import { layLinePicture, nameColumn } from './layLinePicture.ts';
import { layShare } from './layShare.ts';
import { extentOf, isLinedUp, type Grid } from './Grid.ts';
import { decimalWidth, detailWidth, leadWidth } from './numberWidths.ts';

interface CellStyle {
  readonly role: TypeRole;
  readonly weight: Weight;
  readonly color: ColorToken;
}

function cellStyle(kind: Row['kind'], column: number, cell: Cell, grid: Grid): CellStyle {
  switch (kind) {
    case 'total':
      return { role: 'total', weight: 600, color: 'brand' };
    case 'group':
    case 'subtotal':
      return { role: 'cell', weight: 600, color: 'ink' };
    case 'discount':
      return { role: 'cell', weight: 400, color: 'ink2' };
    case 'sum':
      return { role: 'cell', weight: 400, color: 'ink' };
    case 'body':
      return { role: 'cell', weight: isName(column, grid) && (grid.detailed || cell.box) ? 500 : 400, color: 'ink' };
  }
}

const isName = (column: number, { table }: Grid): boolean => column === nameColumn(table);

/** The words of names stand beside their pictures, and those of a discount under the words of its line. */
const besidePicture = (cell: Cell, column: number, kind: Row['kind'], grid: Grid): boolean =>
  grid.pictures > 0 && isName(column, grid) && (kind === 'discount' || (kind === 'body' && cell.span === 1));

/** Numbers end where the widest decimals of their column begin, so that separators line up; a total is larger. */
function placeNumber(extent: Extent, cell: Cell, column: number, kind: Row['kind'], grid: Grid, setting: Setting) {
  const text = plainText(cell.children);
  const own = kind === 'total' ? Infinity : decimalWidth(text, setting);
  const lead = leadWidth(text, kind, setting);
  const rest = Math.max(0, (grid.decimals[column] ?? 0) - own) + Math.max(0, (grid.leads[column] ?? 0) - lead);
  return alignNumber(extent, grid.blocks[column] ?? 0, rest, setting);
}

/** A mark in the middle of its column; its words are what a reader hears who cannot see it. */
function layMark(
  mark: NonNullable<Cell['mark']>,
  { children }: Cell,
  { start, width }: Extent,
  tag: Tag,
  setting: Setting,
): Box {
  const { leading } = setting.theme.type.cell;
  const figure = makeTag('Figure', tag, { alt: plainText(children) });
  const [x, y] = [start + (width - markSize) / 2, (leading - markSize) / 2];
  const items = [
    mark === 'check' || mark === 'dash' ? drawTick(mark, x, y, setting, figure) : drawMark(mark, x, y, setting, figure),
  ];
  return { height: leading, items };
}

/** The extent, narrower by `pad` at either side, in pt. */
export const insetBy = (pad: number, { start, width }: Extent): Extent => ({
  start: start + pad,
  width: width - 2 * pad,
});

/** The words of a sum start at the first of its columns; a value over several columns of a row ends at the last. */
function sideOf({ span }: Cell, align: Column['align'], kind: Row['kind']): Exclude<Column['align'], 'number'> {
  if (span > 1 && kind !== 'body') return 'start';
  return align === 'number' ? 'end' : align;
}

/** Where the smaller line under a number stands: at the edge at which the number does; null for every other cell. */
function underNumber(cell: Cell, column: number, grid: Grid, setting: Setting): ReturnType<typeof alignNumber> | null {
  const block = grid.blocks[column] ?? 0;
  const isOfNumber = isLinedUp(grid, column) && cell.span === 1;
  // A line that is wider than the numbers has the whole column.
  if (!isOfNumber || detailWidth([cell], 0, setting) > block) return null;
  return alignNumber(extentOf(grid, column, 1), block, 0, setting);
}

/** The words of a cell in its column, with the smaller line under them. */
export function layCell(cell: Cell, column: number, kind: Row['kind'], tag: Tag, grid: Grid, setting: Setting): Box {
  const { align = 'start', highlight = false, pages = false } = grid.table.columns[column] ?? {};
  const onWash = highlight && cell.span === 1;
  const whole = insetBy(onWash ? highlightPad : 0, extentOf(grid, column, cell.span));
  if (cell.mark !== null) return layMark(cell.mark, cell, whole, tag, setting);
  if (cell.share !== undefined) return layShare(cell, cell.share, whole, tag, setting);
  const boxed = cell.box ? tickIndent : 0;
  const indent = boxed + (besidePicture(cell, column, kind, grid) ? grid.pictures : 0);
  const extent = { start: whole.start + indent, width: whole.width - indent };
  const usual = cellStyle(kind, column, cell, grid);
  // Words that are compared are read, and not counted: they keep their weight.
  const { role, weight, color }: CellStyle =
    onWash && align !== 'center' ? { ...usual, weight: 600, color: 'brand' } : usual;
  const side = sideOf(cell, align, kind);
  const isNumber = isLinedUp(grid, column) && side === 'end' && cell.span === 1;
  const placed = isNumber ? placeNumber(extent, cell, column, kind, grid, setting) : { across: extent, align: side };
  const owner = cell.detail === null && cell.picture === undefined ? tag : makeTag('P', tag);
  // A column that counts is on wash: what cannot be read there is darker.
  const ground = onWash ? { ...setting, theme: themeOn('wash', setting.theme) } : setting;
  const style = { weight, color, tabular: isNumber && !pages };
  const words = layText(cell.children, role, placed.across, owner, ground, { ...style, align: placed.align });
  const under = underNumber(cell, column, grid, setting) ?? { across: extent, align: side };
  const detail =
    cell.detail === null
      ? []
      : [
          blank(setting.theme.space.xxs),
          layText(cell.detail, 'note', under.across, makeTag('P', tag), setting, { align: under.align }),
        ];
  const box = stack([words, ...detail]);
  const marks = [
    ...(cell.box ? [drawTickBox(whole.start, 1.75, setting)] : []),
    ...(cell.picture === undefined ? [] : [layLinePicture(cell.picture, whole.start + boxed, tag, setting)]),
  ];
  return marks.length === 0 ? box : { ...box, items: [...marks, ...box.items] };
}
