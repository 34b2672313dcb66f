import type { MissingBox } from '../../document/Block.ts';
import type { TellingPicture } from '../../document/Picture.ts';
import { drawMissing } from '../blocks/layMissing.ts';
import type { Extent } from '../Extent.ts';
import type { Item } from '../Item.ts';
import { lower } from '../layText.ts';
import { containPicture } from '../placePicture.ts';
import type { Setting } from '../Setting.ts';
import { makeTag, type Tag } from '../Tag.ts';

/**
 * The seller's logo on paper, as it is: contained in the box that the theme gives it, at the start or in the middle of
 * an extent. In a draft it may be a box only.
 */
export function layLogo(
  logo: TellingPicture | MissingBox,
  across: Extent,
  y: number,
  parent: Tag,
  setting: Setting,
  align: 'start' | 'center' = 'start',
): readonly Item[] {
  const [width, height] = setting.theme.cover.logo_box;
  const start = align === 'start' ? across.start : across.start + (across.width - width) / 2;
  if (!('handle' in logo)) return lower(drawMissing(logo, { start, width }, height, parent, setting), y).items;
  const box = { x: start, y, width, height };
  const placed = containPicture(logo, box, makeTag('Figure', parent, { alt: logo.alt }));
  return [align === 'start' ? placed : { ...placed, x: start + (width - placed.width) / 2 }];
}
