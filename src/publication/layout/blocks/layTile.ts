import type { PictureHandle } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import { fillBox, frameBox } from '../ground/draw.ts';
import { layText, lower } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { coverPicture } from '../ground/placePicture.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { ground } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** Inside a tile, at each side of its initials; a corner rounder than this would cut them. */
const tilePad = 7;
/** Of the size: how far Arabic letters reach under the line; in pt: the room under Latin capitals. */
const arabicDepth = 0.3;
const underCapitals = 5;

/** How large a picture of somebody is, or the tile in its place. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
}

export interface TileLook {
  readonly fill: ColorToken | null;
  readonly text: ColorToken;
}

/** The size of a picture in the team, and of the tile in its place. */
export function tileOf({ theme }: Setting): TileSize {
  const [width, height] = theme.card.avatar.size;
  return { width, height };
}

/** The single contact's tile stands out, where tiles are filled at all; else it is as white on the band as on the page. */
export const contactTile = ({ fill, text }: TileLook): TileLook =>
  fill === null ? { fill: 'paper', text } : { fill: 'surface', text: 'on_surface' };

/** Initials stay on one line: wide ones are set smaller. */
function typeOfInitials(initials: Inlines, { width }: Extent, setting: Setting): TypeStyle {
  const { tile } = setting.theme.type;
  const natural = measureSpans(toSpans(initials, tile, setting), setting);
  return natural <= width ? tile : { ...tile, size: (tile.size * width) / (natural + 0.5) };
}

/** A tile with initials in place of a picture; the name beside it says the same, so it is not read. */
export function layTile(initials: Inlines, start: number, look: TileLook, setting: Setting): Box {
  const tile = tileOf(setting);
  const { radius, border } = setting.theme.card.avatar;
  const across = { start: start + tilePad, width: tile.width - 2 * tilePad };
  // A round corner would cut the initials: there they are centred.
  const isRound = radius > tilePad;
  const type = typeOfInitials(initials, across, setting);
  const options = { color: look.text, align: isRound ? 'center' : 'start', type } as const;
  const letters = layText(initials, 'tile', across, ground, setting, options);
  // Latin capitals sit on the line, Arabic letters reach below it.
  const deep = /\p{Script=Arabic}/u.test(plainText(initials)) ? type.size * arabicDepth : 0;
  const down = isRound
    ? (tile.height - letters.height) / 2
    : tile.height - tilePad - letters.height + underCapitals - deep;
  const box = { start, width: tile.width };
  const back = look.fill === null ? [] : [fillBox(box, 0, tile.height, look.fill, radius, setting)];
  const edge = border === null ? [] : [frameBox(box, 0, tile.height, border, radius, setting)];
  return { height: tile.height, items: [...back, ...edge, ...lower(letters, down).items] };
}

/** Where a face is in the height of a portrait: there nothing is cut away. */
const faceAt = 0.4;

/** A photo that fills its place. The name beside it says who it is: it is not read. */
export function layPhoto(photo: PictureHandle, start: number, size: TileSize): Box {
  return { height: size.height, items: [coverPicture(photo, { x: start, y: 0, ...size }, faceAt, ground)] };
}
