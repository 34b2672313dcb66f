import type { TellingPicture } from '../../document/Picture.ts';
import type { Item } from '../Item.ts';
import { containPicture } from '../placePicture.ts';
import type { Setting } from '../Setting.ts';
import { makeTag, type Tag } from '../Tag.ts';

/** The box of the logo at the head of the cover. */
export const logoBox = { width: 160, height: 34 };

/** The seller's logo on paper, as it is: contained in its box, from the start edge. */
export function layLogo(logo: TellingPicture, y: number, parent: Tag, { frame }: Setting): Item {
  const box = { x: frame.text.start, y, ...logoBox };
  return containPicture(logo, box, makeTag('Figure', parent, { alt: logo.alt }));
}
