import type { PictureHandle } from '../../proposal/leaves.ts';

/** A picture that says something: with the words for a reader who cannot see it. */
export interface TellingPicture extends PictureHandle {
  readonly alt: string;
}
