import type { OwnPicture, PictureBand, Pictures } from '../../../document/DisplayBlock.ts';
import { paragraphWith } from '../ground/paragraph.ts';
import { runsOf } from '../ground/runs.ts';
import { contained, pictureRun } from '../pictures/pictureRun.ts';
import { figureNumber } from './figureNumber.ts';
import type { Content, Spot } from './Spot.ts';

/** The highest that a picture among words may be, and between what heights a band is, in pt. */
const highest = 320;
const band = { low: 120, high: 220 };

/** The line under a picture, with its number where the look numbers figures. */
const captionOf = (item: OwnPicture, { desk }: Spot): Content => [
  paragraphWith('small', [...figureNumber(item, desk), ...runsOf(item.caption, desk)], desk, {
    after: desk.theme.space.m,
  }),
];

/** Pictures that follow each other, each with its line. */
export const writePictures = ({ items }: Pictures, spot: Spot): Content =>
  items.flatMap((item) => [
    paragraphWith(
      'body',
      [pictureRun(item.picture, item.picture.alt, contained(item.picture, [spot.width, highest]), spot.desk)],
      spot.desk,
      { keepNext: true, before: spot.desk.theme.space.m, after: spot.desk.theme.space.xs },
    ),
    ...captionOf(item, spot),
  ]);

/** One picture over the whole width, cut to a band above and below its middle. */
export function writePictureBand({ item }: PictureBand, spot: Spot): Content {
  const { width, desk } = spot;
  const natural = (width * item.picture.height) / item.picture.width;
  const height = Math.min(band.high, Math.max(Math.min(natural, band.low), natural));
  const cut = (1 - height / natural) / 2;
  const run = pictureRun(
    item.picture,
    item.picture.alt,
    [width, height],
    desk,
    cut > 0 ? { top: cut, bottom: cut } : null,
  );
  return [
    paragraphWith('body', [run], desk, { keepNext: true, before: desk.theme.space.m, after: desk.theme.space.xs }),
    ...captionOf(item, spot),
  ];
}
