import type { Column, Row } from '../../document/Table.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillRect, ruleBox, strokeBox } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { alignNumber } from '../ground/alignNumber.ts';
import { plainText } from '../text/plainText.ts';
import { extentOf, isLinedUp, type Grid } from './Grid.ts';
import { highlightPad } from './alikeWidths.ts';
import { insetBy, layCell } from './layCell.ts';
import { depthOf, layHeadPicture } from './layLinePicture.ts';

/** Under a row whose discount follows; more over the head of a group; between a sum and a total; round a total; in pt. */
const underDiscounted = 2.5;
const overGroup = 5;
const sumToTotal = 10;
const totalPad = 8.75;
/** Round the head's words, and over them where a column on wash begins. */
const headPad = 5;
const overWash = 7.5;
/** Under the small line over a head. */
const underLabel = 1.5;
/** From the pictures over heads to their words, in pt. */
const underPicture = 5;

/** What is above and below a row: its rules and its padding, in pt. */
interface Edges {
  readonly above: readonly Box[];
  readonly below: readonly Box[];
}

function edgesOf(row: Row, next: Row | undefined, grid: Grid, setting: Setting): Edges {
  const { across, pad } = grid;
  const { table } = setting.theme;
  const isLast = next === undefined;
  const line = isLast && grid.open ? blank(0) : strokeBox(across, isLast ? table.end : table.row.below, setting);
  const strong = ruleBox(across, 'strong', setting);
  // A discount belongs to the row above it: no rule between them.
  const below = next?.kind === 'discount' ? [blank(underDiscounted)] : [blank(pad), line];
  switch (row.kind) {
    case 'body':
      return { above: [blank(pad)], below };
    case 'discount':
      return { above: [], below };
    case 'group':
      return { above: [blank(pad + overGroup)], below: [blank(pad), ruleBox(across, 'rule', setting)] };
    case 'subtotal':
      return { above: [ruleBox(across, 'rule', setting), blank(pad)], below };
    case 'sum':
      return { above: [blank(pad)], below: [blank(next?.kind === 'total' ? sumToTotal : 0)] };
    case 'total':
      return { above: [strong, blank(totalPad)], below: [blank(totalPad), isLast ? endOf(grid, setting) : strong] };
  }
}

/** Under a total at the table's end: the thicker of the line that ends a table and a strong one. */
function endOf({ across }: Grid, setting: Setting): Box {
  const { end } = setting.theme.table;
  const isThick = end !== null && end.width > setting.theme.line.strong;
  return isThick ? strokeBox(across, end, setting) : ruleBox(across, 'strong', setting);
}

function emptyCell(tag: Tag, x: number): Item {
  return { kind: 'anchor', x, y: 0, width: 0, tag, target: null };
}

/** Of sums the words may stand beside their amount, under the names of other rows. */
const sums: readonly Row['kind'][] = ['subtotal', 'sum', 'total'];

/** The cell that names a row: the first one, and not a number before it; null where a row has no name. */
function nameOf({ kind, cells }: Row, { table }: Grid): Row['cells'][number] | null {
  const first = cells[table.columns[0]?.width === 'ordinal' && cells[0]?.span === 1 ? 1 : 0];
  if (first !== undefined && first.children.length > 0) return first;
  if (!sums.includes(kind)) return null;
  return cells.slice(0, -1).find(({ children }) => children.length > 0) ?? null;
}

/** One row of the body; `note` is in the first column of the first sum. */
export function layRow(
  row: Row,
  next: Row | undefined,
  note: Box | null,
  body: Tag,
  grid: Grid,
  setting: Setting,
): Box {
  const tr = makeTag('TR', body);
  let column = 0;
  const name = nameOf(row, grid);
  const cells = row.cells.map((cell, i): Box => {
    const at = column;
    column += cell.span;
    const heads = cell === name;
    const tag = makeTag(heads ? 'TH' : 'TD', tr, { span: cell.span, ...(heads ? { scope: 'Row' } : {}) });
    if (cell.children.length === 0) {
      const inside = i === 0 && note !== null ? note.items.map((item) => ({ ...item, tag })) : [];
      return { height: 0, items: [emptyCell(tag, grid.across.start), ...inside] };
    }
    return layCell(cell, at, row.kind, tag, grid, setting);
  });
  const { above, below } = edgesOf(row, next, grid, setting);
  const words = beside(cells);
  const content = { ...words, height: Math.max(words.height, pictureHeight(row, next, tr, setting)) };
  return onWash(stack([...above, content, ...below]), grid, setting);
}

/** What the picture of a row needs of its height: a discount under it, which stays with it, stands beside the picture. */
function pictureHeight({ cells }: Row, next: Row | undefined, tr: Tag, setting: Setting): number {
  const depths = cells.map(({ picture }) => (picture === undefined ? 0 : depthOf(picture, tr, setting)));
  const beside = next?.kind === 'discount' ? underDiscounted + setting.theme.type.cell.leading : 0;
  return Math.max(...depths) - beside;
}

/** The box with the ground of the columns that stand out. */
function onWash(box: Box, { table, columns }: Grid, setting: Setting): Box {
  const grounds = columns.flatMap((column, i) =>
    table.columns[i]?.highlight === true ? [fillRect(column, 0, box.height, 'wash', setting)] : [],
  );
  return grounds.length === 0 ? box : { ...box, items: [...grounds, ...box.items] };
}

const headOnWash = { color: 'brand', weight: 600 } as const;

/** The head of a table: words at the bottom of their row, over the alignment of their columns, and pictures over them. */
export function layHead(head: Tag, grid: Grid, setting: Setting, ruledAbove = false): Box {
  const tr = makeTag('TR', head);
  const cells = grid.table.columns.map((column, i) => {
    // An empty cell heads nothing.
    const tag = column.head.length === 0 ? makeTag('TD', tr) : makeTag('TH', tr, { scope: 'Column' });
    const extent = insetBy(column.highlight === true ? highlightPad : 0, extentOf(grid, i, 1));
    const picture = column.picture === undefined ? null : layHeadPicture(column.picture, extent, tag, setting);
    return { picture, words: layHeadWords(column, i, extent, tag, grid, setting) };
  });
  const pictures = Math.max(0, ...cells.map(({ picture }) => (picture === null ? 0 : picture.height + underPicture)));
  const height = pictures + Math.max(0, ...cells.map(({ words }) => words.height));
  const items = cells.flatMap(({ picture, words }) => [
    ...(picture?.items ?? []),
    ...words.items.map((item) => ({ ...item, y: item.y + height - words.height })),
  ]);
  const { above, below } = setting.theme.table.head;
  const top = above === null || ruledAbove ? [] : [strokeBox(grid.across, above, setting), blank(headPad)];
  const room = grid.table.columns.some((column) => column.highlight === true) ? [blank(overWash)] : [];
  const words = stack([...top, ...room, { height, items }, blank(headPad), strokeBox(grid.across, below, setting)]);
  return onWash(words, grid, setting);
}

/** The head of a table that prints none, for who hears it: it says its words, and there is nothing to see. */
export function hearHead(head: Tag, { table, across }: Grid, { pageOf }: Setting): readonly Item[] {
  const tr = makeTag('TR', head);
  return table.columns.map(({ head: words }) => {
    const actual = plainText(words, pageOf);
    const tag = actual === '' ? makeTag('TD', tr) : makeTag('TH', tr, { scope: 'Column', actual });
    return emptyCell(tag, across.start);
  });
}

/** What stands over a column: a small line over its head, where it has one. */
function layHeadWords(column: Column, at: number, extent: Extent, tag: Tag, grid: Grid, given: Setting): Box {
  const setting = { ...given, theme: themeOn(column.highlight === true ? 'wash' : null, given.theme) };
  if (column.head.length === 0) return { height: 0, items: [emptyCell(tag, extent.start)] };
  const { across, align } =
    column.align === 'number' || isLinedUp(grid, at)
      ? alignNumber(extent, grid.blocks[at] ?? 0, grid.units[at] ?? 0, setting)
      : { across: extent, align: column.align };
  const look = { align, ...(column.highlight === true ? headOnWash : {}) };
  const isAlone = column.label === undefined && column.picture === undefined;
  const head = layText(column.head, 'table_head', across, isAlone ? tag : makeTag('P', tag), setting, look);
  if (column.label === undefined) return head;
  const label = layText(column.label, 'note', across, makeTag('P', tag), setting, { ...look, weight: 600 });
  return stack([label, blank(underLabel), head]);
}
