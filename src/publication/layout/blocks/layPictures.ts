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
/** Of the body of a page: as high as a picture gets. */
const highest = 0.45;
/** From a picture to the line under it, in pt. */
const overCaption = 7.5;

/** What has too few pixels for half of the page is a mark, and as high as this at most, in pt. */
const highestMark = 120;
/** Of a width of the page: from which part on a picture takes all of it, a little less sharp. */
const nearly = 0.9;

/** How wide a picture stands where there is so much room: as wide as the page, its text or half of it; a mark as it is. */
function widthOf({ picture, scalable }: OwnPicture, room: number, { setting, wide, measure }: Place): number {
  const { frame } = setting;
  const shape = picture.width / picture.height;
  const sharp = scalable ? Infinity : (picture.width * 72) / leastDpi;
  const natural = Math.min(sharp, (frame.bottom - frame.top) * highest * shape);
  const [half = wide] = columnsOf(wide, 2, setting.theme.grid.gutter);
  const usual = [wide, measure, half].map(({ width }) => width).filter((width) => width <= room);
  const taken = usual.find((width) => natural >= width * nearly);
  return taken ?? Math.min(room, natural, sharp < half.width ? highestMark * shape : Infinity);
}

const heightAt = ({ picture }: OwnPicture, width: number): number => (width * picture.height) / picture.width;

/** The line of a picture, with its number where the look numbers figures. */
export function captionOf(item: OwnPicture, { numberOf, figure }: Setting): Inlines {
  const number = numberOf(item);
  return number === null ? item.caption : [...plainRun(`${figure.replace('{number}', number)} `), ...item.caption];
}

/** Picture and line in one piece, no higher than `most`. */
function layOne(item: OwnPicture, at: Extent, place: Place, most = Infinity): Box {
  const { setting, parent } = place;
  const natural = widthOf(item, at.width, place);
  const height = Math.min(heightAt(item, natural), most);
  const width = (height * item.picture.width) / item.picture.height;
  const figure = makeTag('Figure', parent, { alt: plainText(item.picture.alt) });
  const picture = containPicture(item.picture, { x: at.start, y: 0, width, height }, figure);
  const caption = layText(captionOf(item, setting), 'small', at, makeTag('P', parent), setting, { color: 'ink2' });
  return stack([{ height, items: [picture] }, blank(overCaption), caption]);
}

/** Two side by side are of one height, so that the lines under them begin together. */
function layPair(pair: readonly OwnPicture[], halves: readonly Extent[], place: Place): Box {
  const most = Math.min(...pair.map((item, i) => heightAt(item, widthOf(item, halves[i]?.width ?? 0, place))));
  return beside(pair.map((item, i) => layOne(item, halves[i] ?? place.wide, place, most)));
}

/** Two that leave half of the column free stand side by side; every other picture stands alone. */
export function layPictures({ items }: Pictures, place: Place): readonly Slice[] {
  const { setting, wide, measure } = place;
  const halves = columnsOf(wide, 2, setting.theme.grid.gutter);
  const [half = wide] = halves;
  const isSmall = (item: OwnPicture | undefined): item is OwnPicture =>
    item !== undefined && widthOf(item, wide.width, place) <= half.width;
  const slices: Slice[] = [];
  for (let i = 0; i < items.length;) {
    const [one, next] = [items[i], items[i + 1]];
    if (one === undefined) break;
    const isPair = isSmall(one) && isSmall(next);
    const at = widthOf(one, wide.width, place) <= measure.width ? measure : wide;
    const box = isPair ? layPair([one, next], halves, place) : layOne(one, at, place);
    slices.push(...(i === 0 ? [makeSlice(box)] : withSpace([makeSlice(box)], setting.theme.space.xl)));
    i += isPair ? 2 : 1;
  }
  return slices;
}
