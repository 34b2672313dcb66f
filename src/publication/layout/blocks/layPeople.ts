import type { People, Person } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import { strokeBox } from '../ground/draw.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { layContactBand } from './layContactBand.ts';
import { layContactList } from './layContactList.ts';
import { layPhoto, layTile, tileOf } from './layTile.ts';

/** Between a tile and the words beside it, or a photo and those under it, in pt. */
const besideTile = 14;
const underPhoto = 7.5;
/** Over the task and the contacts, and under the rule of each person. */
const overPart = 7.5;
const underRule = 10;
/** More people than this stand in three columns, where there is room for their words. */
const mostInTwo = 4;
/** The lines that a name may take in one of three columns: fewer than two, because lines are not filled to their end. */
const mostOfName = 1.7;

/** The single contact, then the team in columns; nobody is separated from a name. */
export function layPeople(block: People, place: Place): readonly Slice[] {
  const { setting, wide } = place;
  if (setting.form === 'short') return layContactList(block, place);
  const { others } = block;
  const three = columnsOf(wide, 3, setting.theme.grid.gutter);
  const isDense = others.length > mostInTwo && others.every((person) => fits(person, three[0] ?? wide, place));
  const columns = isDense ? three : columnsOf(wide, 2, setting.theme.grid.gutter);
  const lay = isDense ? layUnderPhoto : layBesidePicture;
  const rows = Array.from({ length: Math.ceil(others.length / columns.length) }, (_, row) =>
    beside(
      others
        .slice(row * columns.length, (row + 1) * columns.length)
        .map((person, i) => lay(person, columns[i] ?? wide, place)),
    ),
  );
  const { xl, block: between } = setting.theme.space;
  return [
    layContactBand(block.contact, place),
    ...rows.map((row, i) => makeSlice(row, { space: i === 0 ? xl : between })),
  ];
}

/** Whether a narrow column holds somebody: the name in two lines, an address in one. */
function fits({ name, contacts }: Person, { width }: Extent, { setting }: Place): boolean {
  const { person, small } = setting.theme.type;
  const natural = (words: Inlines, type: TypeStyle): number => measureSpans(toSpans(words, type, setting), setting);
  const isAddress = (line: Inlines): boolean => line.some(({ type }) => type === 'link');
  return (
    natural(name, person) <= mostOfName * width &&
    contacts.filter(isAddress).every((line) => natural(line, small) <= width)
  );
}

/** One of two columns: the picture, and beside it who it is. */
function layBesidePicture(person: Person, across: Extent, place: Place): Box {
  const { setting } = place;
  const from = tileOf(setting).width + besideTile;
  const words = { start: across.start + from, width: across.width - from };
  return stack([
    strokeBox(across, setting.theme.card.rule, setting),
    blank(underRule),
    beside([layPicture(person, across, place), layWords(person, words, place)]),
  ]);
}

/** One of three columns: the photo, and under it who it is. In so little room initials would only be empty tiles. */
function layUnderPhoto(person: Person, across: Extent, place: Place): Box {
  const { setting } = place;
  return stack([
    strokeBox(across, setting.theme.card.rule, setting),
    blank(underRule),
    ...(person.photo === null ? [] : [layPhoto(person.photo, across.start, tileOf(setting)), blank(underPhoto)]),
    layWords(person, across, place),
  ]);
}

function layPicture({ photo, initials }: Person, { start }: Extent, { setting }: Place): Box {
  const { avatar } = setting.theme.card;
  return photo === null ? layTile(initials, start, avatar, setting) : layPhoto(photo, start, tileOf(setting));
}

/** Who it is, what this person does, and how to reach this person. */
function layWords(person: Person, words: Extent, { setting, parent }: Place): Box {
  const small = (text: Inlines, color: ColorToken, weight: 400 | 500 = 400): Box =>
    layText(text, 'small', words, makeTag('P', parent), setting, { color, weight });
  return stack([
    layText(person.name, 'person', words, makeTag('H2', parent), setting),
    small(person.position, 'ink2'),
    ...(person.company === null ? [] : [small(person.company, 'ink2')]),
    ...(person.task === null ? [] : [blank(overPart), small(person.task, 'ink')]),
    ...(person.contacts.length === 0 ? [] : [blank(overPart)]),
    ...person.contacts.map((line) => layText(line, 'small', words, makeTag('P', parent), setting)),
    ...(person.answers === undefined ? [] : [small(person.answers, 'ink', 500)]),
  ]);
}
