import type { PictureBand } from '../../document/DisplayBlock.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import { coverPicture } from '../ground/placePicture.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { captionOf } from './layPictures.ts';

/** How high a band is, in pt: as the shape of its picture wants it, between these. */
const lowest = 120;
const highest = 220;
/** What stays in place where a picture is cut above and below: its middle. */
const middle = 0.5;
/** From the picture to the line under it, in pt. */
const overCaption = 7.5;

/** A picture over the whole width, cut to a band, and its line under it. */
export function layPictureBand({ item }: PictureBand, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const natural = (wide.width * item.picture.height) / item.picture.width;
  const height = Math.min(highest, Math.max(lowest, natural));
  const figure = makeTag('Figure', parent, { alt: plainText(item.picture.alt) });
  const picture = coverPicture(item.picture, { x: wide.start, y: 0, width: wide.width, height }, middle, figure);
  const caption = layText(captionOf(item, setting), 'small', wide, makeTag('P', parent), setting, { color: 'ink2' });
  return [makeSlice(stack([{ height, items: [picture] }, blank(overCaption), caption]))];
}
