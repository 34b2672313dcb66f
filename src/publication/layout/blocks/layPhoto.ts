import type { PictureHandle } from '../../../proposal/leaves.ts';
import { coverPicture } from '../placePicture.ts';
import type { Box } from '../Slice.ts';
import { ground } from '../Tag.ts';

/** Where a face stands on the height of a portrait: there nothing is cut away. */
const faceAt = 0.4;

/** A photo that fills its place, or what stands there without one. The name beside it says who it is: it is not read. */
export function layPhoto(
  photo: PictureHandle | null,
  start: number,
  size: { readonly width: number; readonly height: number },
  otherwise: Box,
): Box {
  if (photo === null) return otherwise;
  return { height: size.height, items: [coverPicture(photo, { x: start, y: 0, ...size }, faceAt, ground)] };
}
