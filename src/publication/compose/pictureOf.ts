import type { PictureHandle } from '../../proposal/leaves.ts';
import type { Picture } from '../document/DisplayBlock.ts';

/** A picture of the proposal as the document names it. */
export const pictureOf = ({ picture, width, height }: PictureHandle): Picture => ({ handle: picture, width, height });
