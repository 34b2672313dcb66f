import { createHash } from 'node:crypto';
import type { PictureHandle } from '../../proposal/leaves.ts';
import type { DecodedPicture } from '../../publication/assets/picture/DecodedPicture.ts';

/** Content, not the file: two people with one photo share it, and the handle tells nothing of where it came from. */
export function handleOf(picture: DecodedPicture): PictureHandle {
  const hash = createHash('sha256').update(`${picture.kind} ${picture.width} ${picture.height}`);
  if (picture.kind === 'drawing') hash.update(JSON.stringify(picture.paths));
  else if (picture.kind === 'jpeg') hash.update(`${picture.orientation}`).update(picture.bytes);
  else hash.update(picture.samples).update(picture.alpha ?? '');
  return { handle: hash.digest('hex').slice(0, 20), width: picture.width, height: picture.height };
}
