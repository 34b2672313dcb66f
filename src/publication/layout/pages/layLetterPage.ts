import type { Cover, Section } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { beside, blank, layText, lower, stack, type TextOptions } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box, Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { dotted, isAddress } from './coverParts.ts';
import { laySection } from './laySection.ts';

/** From the page's upper edge, in pt: the window of an envelope, as high as it is at least, and the subject (DIN 5008, form B). */
const windowTop = 140;
const windowHeight = 100;
const underWindow = 28;
const underSubject = 10;

/** A letter on its sheet: who writes, when, to whom and about what, and then the letter itself. */
export function layLetterPage(section: Section, cover: Cover, root: Tag, setting: Setting): readonly Slice[] {
  const slices = laySection(section, root, setting);
  const [opening, ...others] = slices;
  if (opening === undefined || setting.form === 'short') return slices;
  const head = layLetterhead(cover, makeTag('Sect', root), setting);
  return [{ ...opening, height: head.height, items: [...opening.items, ...head.items] }, ...others];
}

/** Name and address of the seller, the day, the addressee in the window, and the subject: the title with its number. */
function layLetterhead(cover: Cover, tag: Tag, setting: Setting): Box {
  const { frame } = setting;
  const [first = frame.text, second = frame.text] = columnsOf(frame.text, 2, setting.theme.grid.gutter);
  const line = (words: Inlines, role: TypeRole, at: Extent, options: TextOptions = {}): Box =>
    layText(words, role, at, makeTag('P', tag), setting, options);
  const [reader, , seller] = cover.foot;
  const from = stack([
    line(seller?.name ?? cover.seller, 'small', first, { weight: 600 }),
    ...(seller?.lines ?? []).filter(isAddress).map((words) => line(words, 'small', first, { color: 'ink2' })),
  ]);
  const day = line(cover.issued.date, 'small', second, { align: 'end' });
  const person = reader?.below === undefined ? [] : [reader.name, ...reader.lines];
  const to = stack(
    [...person, cover.client, ...cover.clientLines.filter(isAddress)].map((words) => line(words, 'small', first)),
  );
  const window = Math.max(windowTop - frame.top, from.height + setting.theme.space.l);
  const subject = stack([
    line(cover.title, 'body', frame.main, { weight: 600 }),
    line(dotted([cover.reference, cover.reply]), 'small', frame.main, { color: 'ink2' }),
    blank(underSubject),
  ]);
  const top = window + Math.max(windowHeight, to.height) + underWindow;
  return beside([from, day, lower(to, window), lower(subject, top)]);
}
