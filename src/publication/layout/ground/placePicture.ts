import type { PictureHandle } from '../../../proposal/leaves.ts';
import type { PictureItem } from './Item.ts';
import type { Artifact, Tag } from './Tag.ts';

/** A box on the page, in pt. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole picture, as large as the box allows, from the top of its start edge. */
export function containPicture(picture: PictureHandle, box: Frame, tag: Tag | Artifact): PictureItem {
  const { handle, width, height } = picture;
  const scale = Math.min(box.width / width, box.height / height);
  const natural = { width, height };
  const size = { width: width * scale, height: height * scale };
  return { kind: 'picture', x: box.x, y: box.y, ...size, handle, natural, view: { x: 0, y: 0, ...natural }, tag };
}

/** As much of the picture as fills the box: cut at both sides, or above and below the height that stays in place. */
export function coverPicture(picture: PictureHandle, box: Frame, keepAt: number, tag: Tag | Artifact): PictureItem {
  const { handle, width, height } = picture;
  const scale = Math.max(box.width / width, box.height / height);
  const size = { width: box.width / scale, height: box.height / scale };
  const view = { x: (width - size.width) / 2, y: (height - size.height) * keepAt, ...size };
  return { kind: 'picture', ...box, handle, natural: { width, height }, view, tag };
}
