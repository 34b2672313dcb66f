import { Buffer } from 'node:buffer';
import { placeOf } from '../../assets/jpeg/orientation.ts';
import type { Drawing, DrawnPath, Jpeg, DecodedPicture } from '../../assets/picture/DecodedPicture.ts';
import { encodePng } from '../../assets/png/encodePng.ts';
import type { PictureItem } from '../../layout/ground/Item.ts';
import { pathData, short } from './pathData.ts';

const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** A JPEG with its stored rows turned to be seen. */
function paintJpeg({ width, height, orientation, bytes }: Jpeg): string {
  const [across, down] = orientation > 4 ? [height, width] : [width, height];
  const [a, b, c, d, e, f] = placeOf[orientation];
  const matrix = [
    (a * width) / across,
    (b * height) / across,
    (c * width) / down,
    (d * height) / down,
    e * width,
    f * height,
  ];
  const turned = orientation === 1 ? '' : ` transform="matrix(${matrix.map((value) => short(value)).join(' ')})"`;
  return `<image width="${across}" height="${down}"${turned} href="${dataUrl('image/jpeg', bytes)}"/>`;
}

function paintPath({ steps, fill, evenOdd, stroke }: DrawnPath): string {
  const line =
    stroke === null
      ? ''
      : ` stroke="${stroke.color}" stroke-width="${short(stroke.width)}" stroke-linecap="${stroke.cap}"` +
        ` stroke-linejoin="${stroke.join}" stroke-miterlimit="${short(stroke.miterLimit)}"` +
        (stroke.dash.length === 0
          ? ''
          : ` stroke-dasharray="${stroke.dash.map((length) => short(length)).join(' ')}" stroke-dashoffset="${short(stroke.dashOffset)}"`);
  const rule = evenOdd ? ' fill-rule="evenodd"' : '';
  return `<path fill="${fill ?? 'none'}"${rule}${line} d="${pathData(steps)}"/>`;
}

const paintDrawing = ({ paths }: Drawing): string => paths.map(paintPath).join('');

function contentOf(picture: DecodedPicture): string {
  switch (picture.kind) {
    case 'bitmap':
      return `<image width="${picture.width}" height="${picture.height}" href="${dataUrl('image/png', encodePng(picture))}"/>`;
    case 'jpeg':
      return paintJpeg(picture);
    case 'drawing':
      return paintDrawing(picture);
  }
}

/** A picture in its box: a drawing of its own, which cuts off what lies outside the view. */
export function paintPicture({ x, y, width, height, view }: PictureItem, picture: DecodedPicture): string {
  const box = `x="${short(x, 3)}" y="${short(y, 3)}" width="${short(width, 3)}" height="${short(height, 3)}"`;
  const part = [view.x, view.y, view.width, view.height].map((value) => short(value, 3)).join(' ');
  return `<svg ${box} viewBox="${part}" preserveAspectRatio="none" overflow="hidden">${contentOf(picture)}</svg>`;
}
