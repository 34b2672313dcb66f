import type { People, Person } from '../../document/Furniture.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { ColorToken } from '../../theme/color.ts';
import { plainText } from '../text/plainText.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillBox, fillRect, frameBox, strokeBox } from '../draw.ts';
import { beside, blank, layText, lower, stack } from '../layText.ts';
import { columnsOf } from '../pages/pageFrame.ts';
import type { Extent } from '../Extent.ts';
import type { Place, Setting } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { ground, makeTag } from '../Tag.ts';
import { layPhoto } from './layPhoto.ts';

const tileGap = 14;
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
  fill === null ? { fill: 'paper', text } : { fill: 'brand', text: 'paper' };

/** A tile with initials in place of a picture; the name beside it says the same, so it is not read. */
function layTile(initials: Inlines, start: number, look: TileLook, setting: Setting): Box {
  const tile = tileOf(setting);
  const { radius, border } = setting.theme.card.avatar;
  const across = { start: start + 7, width: tile.width - 14 };
  // In a corner that is round the initials would be cut: there they stand in the middle.
  const isRound = radius > 7;
  const options = { color: look.text, align: isRound ? 'center' : 'start' } as const;
  const letters = layText(initials, 'tile', across, ground, setting, options);
  // Latin capitals stand on the line, Arabic letters reach below it.
  const deep = /\p{Script=Arabic}/u.test(plainText(initials)) ? setting.theme.type.tile.size * 0.3 : 0;
  const down = isRound ? (tile.height - letters.height) / 2 : tile.height - 7 - letters.height + 5 - deep;
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
  const contactsAt = wide.start + wide.width * 0.615;
  const words = { start: start + tile.width + 18, width: contactsAt - start - tile.width - 18 - 12 };
  const text = stack([
    layText(label, 'note', words, makeTag('P', parent), setting),
    blank(2.5),
    layText(person.name, 'contact', words, makeTag('H2', parent), setting),
    layText(person.position, 'body', words, makeTag('P', parent), setting),
    ...(person.task === null
      ? []
      : [layText(person.task, 'small', words, makeTag('P', parent), setting, { color: 'ink2' })]),
  ]);
  const contacts = stack(layContacts(person, { start: contactsAt, width: end - contactsAt }, place));
  const initials = layTile(person.initials, start, contactTile(card.avatar), given.setting);
  const content = beside([layPhoto(person.photo, start, tile, initials), text, lower(contacts, 12.5)]);
  const rule = card.contact_fill === null ? strokeBox(wide, card.rule, setting) : blank(0);
  const box = stack([rule, blank(bandPad.block), content, blank(bandPad.block)]);
  const back = card.contact_fill === null ? [] : [fillRect(wide, 0, box.height, card.contact_fill, setting)];
  return makeSlice({ ...box, items: [...back, ...box.items] });
}

function layPerson(person: Person, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const { card } = setting.theme;
  const tile = tileOf(setting);
  const words = { start: across.start + tile.width + tileGap, width: across.width - tile.width - tileGap };
  const small = (text: Person['position'], color: ColorToken) =>
    layText(text, 'small', words, makeTag('P', parent), setting, { color });
  const text = stack([
    layText(person.name, 'person', words, makeTag('H2', parent), setting),
    small(person.position, 'ink2'),
    ...(person.task === null ? [] : [blank(7.5), small(person.task, 'ink')]),
    ...(person.contacts.length === 0 ? [] : [blank(7.5)]),
    ...layContacts(person, words, place),
  ]);
  const initials = layTile(person.initials, across.start, card.avatar, setting);
  const picture = layPhoto(person.photo, across.start, tile, initials);
  return stack([strokeBox(across, card.rule, setting), blank(10), beside([picture, text])]);
}

/** The single contact, then the team in two columns; nobody is parted from a name. */
export function layPeople(block: People, place: Place): readonly Slice[] {
  const { setting, wide } = place;
  const columns = columnsOf(wide, 2, setting.theme.grid.gutter);
  const rows = Array.from({ length: Math.ceil(block.others.length / 2) }, (_, row) =>
    beside(block.others.slice(row * 2, row * 2 + 2).map((person, i) => layPerson(person, columns[i] ?? wide, place))),
  );
  const { xl, block: between } = setting.theme.space;
  return [layBand(block.contact, place), ...rows.map((row, i) => makeSlice(row, { space: i === 0 ? xl : between }))];
}
