import type { People, Person } from '../../document/DisplayBlock.ts';
import type { PictureHandle } from '../../../proposal/leaves.ts';
import type { ColorToken } from '../../theme/color.ts';
import { layContactList } from './layContactList.ts';
import { themeOn } from '../../theme/readableOn.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import { fillBox, fillRect, frameBox, strokeBox } from '../ground/draw.ts';
import { beside, blank, layText, lower, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { ground, makeTag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import type { Inlines } from '../../document/Inline.ts';
import { coverPicture } from '../ground/placePicture.ts';

/** Between a tile and the words beside it, in pt: on the band, and of everyone else. */
const tileGaps = { band: 18, others: 14 };
/** Inside a tile, at each side of its initials; a corner rounder than this would cut them. */
const tilePad = 7;
/** Of the size: how far Arabic letters reach under the line; in pt: the room under Latin capitals. */
const arabicDepth = 0.3;
const underCapitals = 5;
/** Of the band's width: where the contacts begin; in pt: what stays free before them, and over them. */
const contactsFrom = 0.615;
const beforeContacts = 12;
const overContacts = 12.5;
/** Under the label of the contact, over the task and the contacts of everyone else, and under the rule of each. */
const underLabel = 2.5;
const overPart = 7.5;
const underRule = 10;
/** Inside the band of the single contact; without a ground its words begin at the edge. */
const bandPads = { filled: { block: 15, inline: 20 }, bare: { block: 10, inline: 0 } };

interface TileLook {
  readonly fill: ColorToken | null;
  readonly text: ColorToken;
}

/** The size of a picture, and of the tile in its place. */
function tileOf({ theme }: Setting): { readonly width: number; readonly height: number } {
  const [width, height] = theme.card.avatar.size;
  return { width, height };
}

/** The single contact's tile stands out, where tiles are filled at all; else it is as white on the band as on the page. */
const contactTile = ({ fill, text }: TileLook): TileLook =>
  fill === null ? { fill: 'paper', text } : { fill: 'surface', text: 'on_surface' };

/** Initials stay on one line: wide ones are set smaller. */
function typeOfInitials(initials: Inlines, { width }: Extent, setting: Setting): TypeStyle {
  const { tile } = setting.theme.type;
  const natural = measureSpans(toSpans(initials, tile, setting), setting);
  return natural <= width ? tile : { ...tile, size: (tile.size * width) / (natural + 0.5) };
}

/** A tile with initials in place of a picture; the name beside it says the same, so it is not read. */
function layTile(initials: Inlines, start: number, look: TileLook, setting: Setting): Box {
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

function layContacts(person: Person, across: Extent, place: Place): readonly Box[] {
  return person.contacts.map((line) => layText(line, 'small', across, makeTag('P', place.parent), place.setting));
}

/** The single contact on a band of full width. */
function layBand(contact: People['contact'], given: Place): Slice {
  const { card } = given.setting.theme;
  const setting = { ...given.setting, theme: themeOn(card.contact_fill, given.setting.theme) };
  const place = { ...given, setting };
  const { wide, parent } = place;
  const tile = tileOf(setting);
  const bandPad = card.contact_fill === null ? bandPads.bare : bandPads.filled;
  const { person, label } = contact;
  const start = wide.start + bandPad.inline;
  const end = wide.start + wide.width - bandPad.inline;
  const contactsAt = wide.start + wide.width * contactsFrom;
  const words = {
    start: start + tile.width + tileGaps.band,
    width: contactsAt - start - tile.width - tileGaps.band - beforeContacts,
  };
  const text = stack([
    layText(label, 'note', words, makeTag('P', parent), setting),
    blank(underLabel),
    layText(person.name, 'contact', words, makeTag('H2', parent), setting),
    layText(person.position, 'body', words, makeTag('P', parent), setting),
    ...(person.company === null
      ? []
      : [layText(person.company, 'small', words, makeTag('P', parent), setting, { color: 'ink2' })]),
    ...(person.task === null
      ? []
      : [layText(person.task, 'small', words, makeTag('P', parent), setting, { color: 'ink2' })]),
  ]);
  const contacts = stack(layContacts(person, { start: contactsAt, width: end - contactsAt }, place));
  const initials = layTile(person.initials, start, contactTile(card.avatar), given.setting);
  const content = beside([layPhoto(person.photo, start, tile, initials), text, lower(contacts, overContacts)]);
  const rule = card.contact_fill === null ? strokeBox(wide, card.rule, setting) : blank(0);
  const box = stack([rule, blank(bandPad.block), content, blank(bandPad.block)]);
  const back = card.contact_fill === null ? [] : [fillRect(wide, 0, box.height, card.contact_fill, setting)];
  return makeSlice({ ...box, items: [...back, ...box.items] });
}

function layPerson(person: Person, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const { card } = setting.theme;
  const tile = tileOf(setting);
  const words = {
    start: across.start + tile.width + tileGaps.others,
    width: across.width - tile.width - tileGaps.others,
  };
  const small = (text: Person['position'], color: ColorToken) =>
    layText(text, 'small', words, makeTag('P', parent), setting, { color });
  const text = stack([
    layText(person.name, 'person', words, makeTag('H2', parent), setting),
    small(person.position, 'ink2'),
    ...(person.company === null ? [] : [small(person.company, 'ink2')]),
    ...(person.task === null ? [] : [blank(overPart), small(person.task, 'ink')]),
    ...(person.contacts.length === 0 ? [] : [blank(overPart)]),
    ...layContacts(person, words, place),
  ]);
  const initials = layTile(person.initials, across.start, card.avatar, setting);
  const picture = layPhoto(person.photo, across.start, tile, initials);
  return stack([strokeBox(across, card.rule, setting), blank(underRule), beside([picture, text])]);
}

/** The single contact, then the team in two columns; nobody is separated from a name. */
export function layPeople(block: People, place: Place): readonly Slice[] {
  const { setting, wide } = place;
  if (setting.form === 'short') return layContactList(block, place);
  const columns = columnsOf(wide, 2, setting.theme.grid.gutter);
  const rows = Array.from({ length: Math.ceil(block.others.length / 2) }, (_, row) =>
    beside(block.others.slice(row * 2, row * 2 + 2).map((person, i) => layPerson(person, columns[i] ?? wide, place))),
  );
  const { xl, block: between } = setting.theme.space;
  return [layBand(block.contact, place), ...rows.map((row, i) => makeSlice(row, { space: i === 0 ? xl : between }))];
}

/** Where a face is in the height of a portrait: there nothing is cut away. */
const faceAt = 0.4;

/** A photo that fills its place, or what is there without one. The name beside it says who it is: it is not read. */
function layPhoto(
  photo: PictureHandle | null,
  start: number,
  size: { readonly width: number; readonly height: number },
  otherwise: Box,
): Box {
  if (photo === null) return otherwise;
  return { height: size.height, items: [coverPicture(photo, { x: start, y: 0, ...size }, faceAt, ground)] };
}
