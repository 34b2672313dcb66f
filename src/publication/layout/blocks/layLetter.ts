import type { Letter } from '../../document/DisplayBlock.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Place } from '../ground/Setting.ts';
import { keepLast, makeSlice, withSpace, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';

/** Between the close and the name: room to sign, in pt. */
const signing = 44;
/** Over the close, in pt. */
const overClose = 15;

/** A letter under its head, which says when: greeting, paragraphs, and the close with its name in one piece. In a short document a few lines. */
export function layLetter(letter: Letter, place: Place): readonly Slice[] {
  const { setting, measure, parent } = place;
  const { theme, form } = setting;
  const isPage = form === 'full';
  const line = (words: Letter['date'], role: 'body' | 'small', weight?: 600) =>
    layText(words, role, measure, makeTag('P', parent), setting, weight === undefined ? {} : { weight });
  const paragraph = (children: Letter['date']): readonly Slice[] =>
    withSpace(place.layChildren([{ type: 'paragraph', role: 'body', children }], place), theme.space.s);
  const greeting = makeSlice(line(letter.greeting, 'body'), { keep: true });
  const end = stack([
    line(letter.close, 'body'),
    blank(isPage && letter.name !== null ? signing : 0),
    ...(letter.name === null ? [] : [line(letter.name, 'body', 600)]),
    ...(letter.position === null ? [] : [line(letter.position, 'small')]),
  ]);
  const paragraphs = letter.paragraphs.flatMap(paragraph);
  // The close is never alone on a page.
  return [greeting, ...keepLast(paragraphs), makeSlice(end, { space: isPage ? overClose : theme.space.s })];
}
