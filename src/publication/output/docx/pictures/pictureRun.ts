import { ImageRun, type ParagraphChild } from 'docx';
import type { PictureHandle } from '../../../../proposal/leaves.ts';
import type { DecodedPicture, Orientation } from '../../../assets/picture/DecodedPicture.ts';
import { encodePng } from '../../../assets/png/encodePng.ts';
import type { TellingPicture } from '../../../document/DisplayBlock.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import type { Desk } from '../ground/Desk.ts';
import { pixels } from '../ground/lengths.ts';
import { fillDrawing } from './fillDrawing.ts';

type Box = readonly [width: number, height: number];

/** Pictures in the line, each whole and as large as its box lets it be; in pt. */
export const picturesIn = (pictures: readonly TellingPicture[], box: Box, desk: Desk): readonly ParagraphChild[] =>
  pictures.map((picture) => pictureRun(picture, picture.alt, contained(picture, box), desk));

/** The size of a picture in a box, its sides as they are to one another. */
export function contained({ width, height }: Pick<PictureHandle, 'width' | 'height'>, [across, down]: Box): Box {
  const by = Math.min(across / width, down / height);
  return [width * by, height * by];
}

/** How a JPEG is turned and flipped to be seen (EXIF, 1–8): in degrees clockwise, after the flip. */
const turns: Readonly<Record<Orientation, { readonly rotation?: number; readonly flip?: 'horizontal' | 'vertical' }>> =
  {
    1: {},
    2: { flip: 'horizontal' },
    3: { rotation: 180 },
    4: { flip: 'vertical' },
    5: { rotation: 90, flip: 'vertical' },
    6: { rotation: 90 },
    7: { rotation: 270, flip: 'vertical' },
    8: { rotation: 270 },
  };

/** Samples a pt of a drawing: 300 to the inch. */
const finest = 300 / 72;

/** A part of a picture that is cut off at its top and its foot, of its height. */
export interface Cut {
  readonly top: number;
  readonly bottom: number;
}

/** A picture of a size in pt, with the words for a reader who cannot see it. */
export function pictureRun(
  picture: PictureHandle,
  alt: Inlines,
  [width, height]: Box,
  desk: Desk,
  cut: Cut | null = null,
): ImageRun {
  const decoded = desk.pictures.get(picture.handle);
  if (decoded === undefined) throw new Error('A document shows a picture that nobody loaded.');
  const words = plainText(alt);
  const size = { width: pixels(width, desk.theme), height: pixels(height, desk.theme) };
  return new ImageRun({
    ...contentOf(decoded, width * desk.theme.scale),
    transformation: transformed(decoded, size),
    altText: { name: '', title: '', description: words },
    ...(cut === null ? {} : { crop: { top: cut.top * 100, bottom: cut.bottom * 100 } }),
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function transformed(picture: DecodedPicture, size: Size): ConstructorParameters<typeof ImageRun>[0]['transformation'] {
  if (picture.kind !== 'jpeg') return size;
  const { rotation, flip } = turns[picture.orientation];
  // Before it is turned it is as wide as it will be high.
  const own = picture.orientation > 4 ? { width: size.height, height: size.width } : size;
  return {
    ...own,
    ...(rotation === undefined ? {} : { rotation }),
    ...(flip === undefined ? {} : { flip: { [flip]: true } }),
  };
}

/** The bytes of a picture: pixels as PNG, a JPEG as it is, and a drawing as pixels that are fine enough for print. */
function contentOf(
  picture: DecodedPicture,
  points: number,
): { readonly type: 'png' | 'jpg'; readonly data: Uint8Array } {
  switch (picture.kind) {
    case 'jpeg':
      return { type: 'jpg', data: picture.bytes };
    case 'bitmap':
      return { type: 'png', data: encodePng(picture) };
    case 'drawing':
      return { type: 'png', data: encodePng(fillDrawing(picture, Math.ceil(points * finest))) };
  }
}
