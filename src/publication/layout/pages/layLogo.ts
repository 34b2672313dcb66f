import type { MissingBox } from '../../document/Block.ts';
import type { TellingPicture } from '../../document/Picture.ts';
import { drawMissing } from '../blocks/layMissing.ts';
import type { Item } from '../Item.ts';
import { lower } from '../layText.ts';
import { containPicture } from '../placePicture.ts';
import type { Setting } from '../Setting.ts';
import { makeTag, type Tag } from '../Tag.ts';

/** The box of the logo at the head of the cover. */
export const logoBox = { width: 160, height: 34 };

/** The seller's logo on paper, as it is: contained in its box, from the start edge. In a draft it may be a box only. */
export function layLogo(logo: TellingPicture | MissingBox, y: number, parent: Tag, setting: Setting): readonly Item[] {
  const { start } = setting.frame.text;
  if (!('handle' in logo))
    return lower(drawMissing(logo, { start, width: logoBox.width }, logoBox.height, parent, setting), y).items;
  const box = { x: start, y, ...logoBox };
  return [containPicture(logo, box, makeTag('Figure', parent, { alt: logo.alt }))];
}
