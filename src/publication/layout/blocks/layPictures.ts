import type { Inlines } from '../../document/Inline.ts';
import type { OwnPicture, Pictures } from '../../document/DisplayBlock.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import { containPicture } from '../ground/placePicture.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, withSpace, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { plainRun, plainText } from '../text/plainText.ts';

/** The fewest pixels an inch that look sharp on paper: no picture is larger than they allow. */
const leastDpi = 120;
/** Of the body of a page: as high as a picture gets, and as one gets that takes all of a width; in an annex, which shows it. */
const highest = 0.45;
const highestInWidth = 0.52;
const annex = { highest: 0.8, nearly: 0.5 };
/** From a picture to the line under it, in pt. */
const overCaption = 7.5;

/** What has too few pixels for half of the page is a mark, and as high as this at most, in pt. */
const highestMark = 120;
/** Of a width of the page: from which part on a picture takes all of it, a little less sharp. */
const nearly = 0.9;

/** How wide a picture stands where there is so much room: as wide as the page, its text or half of it; a mark as it is. */
function widthOf({ picture, scalable }: OwnPicture, room: number, { setting, wide, measure, section }: Place): number {
  const { frame } = setting;
  const body = frame.bottom - frame.top;
  const shape = picture.width / picture.height;
  const sharp = scalable ? Infinity : (picture.width * 72) / leastDpi;
  const natural = Math.min(sharp, body * highest * shape);
  const [half = wide] = columnsOf(wide, 2, setting.theme.grid.gutter);
  const usual = [wide, measure, half].map(({ width }) => width).filter((width) => width <= room);
  const isSharp = (width: number, part: number): boolean => sharp >= width * part;
  const [widest] = usual;
  if (
    isAnnex(section) &&
    widest !== undefined &&
    isSharp(widest, annex.nearly) &&
    widest <= body * annex.highest * shape
  )
    return widest;
  const taken = usual.find((width) => isSharp(width, nearly) && width <= body * highestInWidth * shape);
  return taken ?? Math.min(room, natural, sharp < half.width ? highestMark * shape : Infinity);
}

const isAnnex = (section: Place['section']): boolean => section.startsWith('annex-');

const heightAt = ({ picture }: OwnPicture, width: number): number => (width * picture.height) / picture.width;

/** The line of a picture, with its number where the look numbers figures. */
export function captionOf(item: OwnPicture, { numberOf, figure }: Setting): Inlines {
  const number = numberOf(item);
  return number === null ? item.caption : [...plainRun(`${figure.replace('{number}', number)} `), ...item.caption];
}

/** Picture and line in one piece, `width` pt wide. */
function layOne(item: OwnPicture, at: Extent, width: number, { setting, parent }: Place): Box {
  const height = heightAt(item, width);
  const figure = makeTag('Figure', parent, { alt: plainText(item.picture.alt) });
  const picture = containPicture(item.picture, { x: at.start, y: 0, width, height }, figure);
  const caption = layText(captionOf(item, setting), 'small', at, makeTag('P', parent), setting, { color: 'ink2' });
  return stack([{ height, items: [picture] }, blank(overCaption), caption]);
}

/** Two side by side are of one height, so that the lines under them begin together. */
function layPair(pair: readonly OwnPicture[], place: Place): Box {
  const filled = filledBy(pair, place);
  const { setting, wide } = place;
  const columns = filled ?? columnsOf(wide, 2, setting.theme.grid.gutter);
  const at = (i: number): Extent => columns[i] ?? wide;
  const most = Math.min(...pair.map((item, i) => heightAt(item, widthOf(item, at(i).width, place))));
  return beside(
    pair.map((item, i) => {
      const shape = item.picture.width / item.picture.height;
      return layOne(item, at(i), filled === null ? most * shape : at(i).width, place);
    }),
  );
}

/** A pair is no lower than this, in pt. */
const lowestPair = 120;

/**
 * The columns in which two are of one height and fill the width together; null where one would not be sharp, or they would
 * be too high or too low.
 */
function filledBy(pair: readonly OwnPicture[], { setting, wide }: Place): readonly Extent[] | null {
  const { frame, theme } = setting;
  const shapes = pair.map(({ picture }) => picture.width / picture.height);
  const height = (wide.width - theme.grid.gutter) / shapes.reduce((sum, shape) => sum + shape, 0);
  const most = (frame.bottom - frame.top) * highestInWidth;
  const isSharp = pair.every(
    ({ picture, scalable }) => scalable || (picture.height * 72) / leastDpi >= height * nearly,
  );
  if (!isSharp || height > most || height < lowestPair) return null;
  let { start } = wide;
  return shapes.map((shape) => {
    const column = { start, width: shape * height };
    start += column.width + theme.grid.gutter;
    return column;
  });
}

/** Two of which one leaves half of the page free stand side by side, where both have room; every other picture stands alone. */
export function layPictures({ items }: Pictures, place: Place): readonly Slice[] {
  const { setting, wide, measure } = place;
  const [half = wide] = columnsOf(wide, 2, setting.theme.grid.gutter);
  const isSmall = (item: OwnPicture | undefined): item is OwnPicture =>
    item !== undefined && widthOf(item, wide.width, place) <= half.width;
  const slices: Slice[] = [];
  for (let i = 0; i < items.length;) {
    const [one, next] = [items[i], items[i + 1]];
    if (one === undefined) break;
    const small = isSmall(one) || isSmall(next);
    const pair = next === undefined || isAnnex(place.section) ? [] : [one, next];
    const isPair = pair.length > 0 && ((isSmall(one) && isSmall(next)) || (small && filledBy(pair, place) !== null));
    const natural = widthOf(one, wide.width, place);
    const alone = natural <= measure.width ? measure : wide;
    const box = isPair
      ? layPair(pair, place)
      : layOne(one, alone, Math.min(natural, widthOf(one, alone.width, place)), place);
    slices.push(...(i === 0 ? [makeSlice(box)] : withSpace([makeSlice(box)], setting.theme.space.xl)));
    i += isPair ? 2 : 1;
  }
  return slices;
}
