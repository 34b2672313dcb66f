import type { TellingPicture } from '../../document/DisplayBlock.ts';
import type { Table } from '../../document/Table.ts';
import { baselineOf } from '../ground/layText.ts';
import type { PictureItem } from '../ground/Item.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { containPicture } from '../ground/placePicture.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';

/** Lines of a cell that a picture is as high as; of the size of letters: how high capitals are. */
const lines = 3;
const capitals = 0.7;

/** The side of the square in which a picture stands, in pt: from the top of the first line's capitals to the foot of the last line. */
const sideOf = ({ theme }: Setting): number => (lines - 1) * theme.type.cell.leading + capitals * theme.type.cell.size;

/** The column that says what the rows are about: the first one, besides their numbers. */
export const nameColumn = ({ columns }: Table): number => (columns[0]?.width === 'ordinal' ? 1 : 0);

/** The room at the start of the names of a table, in pt: 0 where none of them has a picture. */
export const roomForPictures = ({ rows }: Table, setting: Setting): number =>
  rows.some(({ cells }) => cells.some(({ picture }) => picture !== undefined))
    ? sideOf(setting) + setting.theme.table.gap
    : 0;

/**
 * The picture of a line, whole, at the start of its square and level with the first line of the words beside it. It shows
 * what is sold, so it is content and no ornament (PDF/UA-1, 7.1): a figure in the cell, read by the words of the line.
 */
export const layLinePicture = (picture: TellingPicture, start: number, cell: Tag, setting: Setting): PictureItem =>
  containPicture(picture, squareAt(start, topOf(setting), setting), figureOf(picture, cell));

/** How far the picture of a line reaches, with the room under the letters of a line below it, in pt. */
export function depthOf(picture: TellingPicture, cell: Tag, setting: Setting): number {
  const { type } = setting.theme;
  const { y, height } = layLinePicture(picture, 0, cell, setting);
  return y + height + type.cell.leading - baselineOf(type.cell, setting);
}

/** The top of capitals in the first line. */
const topOf = (setting: Setting): number => {
  const { cell } = setting.theme.type;
  return baselineOf(cell, setting) - capitals * cell.size;
};

/** The picture over the head of a column: in its middle, and standing on the words. */
export function layHeadPicture(picture: TellingPicture, { start, width }: Extent, head: Tag, setting: Setting): Box {
  const side = sideOf(setting);
  const square = squareAt(start + (width - side) / 2, 0, setting);
  const item = containPicture(picture, square, figureOf(picture, head));
  return { height: side, items: [{ ...item, x: square.x + (side - item.width) / 2, y: side - item.height }] };
}

const squareAt = (x: number, y: number, setting: Setting) => {
  const side = sideOf(setting);
  return { x, y, width: side, height: side };
};

const figureOf = (picture: TellingPicture, parent: Tag): Tag =>
  makeTag('Figure', parent, { alt: plainText(picture.alt) });
