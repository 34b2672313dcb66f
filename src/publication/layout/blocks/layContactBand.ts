import type { People, Person } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { PictureHandle } from '../../../proposal/leaves.ts';
import type { ColorToken } from '../../theme/color.ts';
import { themeOn } from '../../theme/readableOn.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { fillRect, strokeBox } from '../ground/draw.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { contactTile, layPhoto, layTile, tileOf } from './layTile.ts';

/** Between a photo or a tile and the words beside it, in pt. */
const besidePhoto = 24;
const besideTile = 18;
/** Under the label; the least between the words and the contacts under them, in pt. */
const underLabel = 2.5;
const leastBetween = 10;
/** Beside a high photo, in pt: more would tear the contacts off the name. */
const mostBetween = 20;
/** Inside the band; without a ground its words begin at the edge. */
const bandPads = { filled: { block: 15, inline: 20 }, bare: { block: 10, inline: 0 } };

type Contact = People['contact'];

/** The single contact on a band of full width: face to face where there is a photo. */
export function layContactBand(contact: Contact, given: Place): Slice {
  const { card } = given.setting.theme;
  const place = { ...given, setting: { ...given.setting, theme: themeOn(card.contact_fill, given.setting.theme) } };
  const { setting, wide } = place;
  const pad = card.contact_fill === null ? bandPads.bare : bandPads.filled;
  const inner: Extent = { start: wide.start + pad.inline, width: wide.width - 2 * pad.inline };
  const { photo } = contact.person;
  const content =
    photo === null ? layBesideTile(contact, inner, place, given) : layBesidePhoto(contact, photo, inner, place);
  const rule = card.contact_fill === null ? strokeBox(wide, card.rule, setting) : blank(0);
  const box = stack([rule, blank(pad.block), content, blank(pad.block)]);
  const back = card.contact_fill === null ? [] : [fillRect(wide, 0, box.height, card.contact_fill, setting)];
  return makeSlice({ ...box, items: [...back, ...box.items] });
}

/** A photo as one would meet somebody; the name at its head, and under it how to reach this person. */
function layBesidePhoto(contact: Contact, photo: PictureHandle, inner: Extent, place: Place): Box {
  const [width, height] = place.setting.theme.card.contact_photo;
  const from = width + besidePhoto;
  const words = { start: inner.start + from, width: inner.width - from };
  const text = layWords(contact, words, place);
  const { contacts: lines, answers } = contact.person;
  const contacts = layContacts(lines, answers, words, 'body', place);
  const free = Math.min(mostBetween, Math.max(leastBetween, height - text.height - contacts.height));
  return beside([layPhoto(photo, inner.start, { width, height }), stack([text, blank(free), contacts])]);
}

/** Initials are no face: their tile stays as small as everybody's, and the contacts stand in two columns under the name. */
function layBesideTile(contact: Contact, inner: Extent, place: Place, { setting: plain }: Place): Box {
  const { setting } = place;
  const from = tileOf(setting).width + besideTile;
  const words = { start: inner.start + from, width: inner.width - from };
  const [first = words, second = words] = columnsOf(words, 2, setting.theme.grid.gutter);
  const { contacts, answers } = contact.person;
  const links = contacts.filter(isLink);
  const others = contacts.filter((line) => !isLink(line));
  const initials = layTile(contact.person.initials, inner.start, contactTile(setting.theme.card.avatar), plain);
  const { small } = setting.theme.type;
  // An address that is wider than its column has all of the width, rather than a break.
  const isWide = links.some((line) => measureSpans(toSpans(line, small, setting), setting) > first.width);
  const reached = isWide
    ? layContacts(contacts, answers, words, 'small', place)
    : beside([
        layContacts(links, undefined, first, 'small', place),
        layContacts(others, answers, second, 'small', place),
      ]);
  return beside([initials, stack([layWords(contact, words, place), blank(leastBetween), reached])]);
}

const isLink = (line: Inlines): boolean => line.some(({ type }) => type === 'link');

/** Who it is. */
function layWords({ person, label }: Contact, across: Extent, { setting, parent }: Place): Box {
  const line = (words: Inlines, role: TypeRole, color: ColorToken): Box =>
    layText(words, role, across, makeTag('P', parent), setting, { color });
  return stack([
    layText(label, 'note', across, makeTag('P', parent), setting),
    blank(underLabel),
    layText(person.name, 'contact', across, makeTag('H2', parent), setting),
    line(person.position, 'body', 'ink'),
    ...[person.company, person.task].flatMap((words) => (words === null ? [] : [line(words, 'small', 'ink2')])),
  ]);
}

/** How to reach this person, and how soon there is an answer. */
function layContacts(
  contacts: Person['contacts'],
  answers: Person['answers'],
  across: Extent,
  role: 'body' | 'small',
  { setting, parent }: Place,
): Box {
  const line = (words: Inlines, weight: 400 | 500): Box =>
    layText(words, role, across, makeTag('P', parent), setting, { weight });
  return stack([...contacts.map((words) => line(words, 400)), ...(answers === undefined ? [] : [line(answers, 500)])]);
}
