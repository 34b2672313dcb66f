import type { Cover, CoverPart } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import type { Theme, TypeStyle } from '../../../theme/Theme.ts';
import type { Desk } from '../ground/Desk.ts';

/** The width of a letter, as a part of its size: a guess that is rather wide, since nothing is shaped here. */
const letter = 0.58;

/** About how high words are in a width, in pt: as high as they must be, so that a cover stays one page. */
export const heightOf = (words: Inlines, type: TypeStyle, width: number): number =>
  words.length === 0 ? 0 : Math.ceil((plainText(words).length * type.size * letter) / width) * type.leading;

/** About how high a part of the foot is: a label, then names with their lines. */
export function partHeight(part: CoverPart, more: readonly Inlines[], width: number, { type }: Theme): number {
  const people = [part, ...(part.beside ?? [])];
  const lines = [...people.flatMap(({ name, lines: own }) => [name, ...own]), part.below ?? [], ...more];
  return type.note.leading + lines.reduce((sum, line) => sum + heightOf(line, type.small, width), 0);
}

/** The height between the margins, in pt. */
export const bodyHeight = ({ geometry: { height, margins } }: Desk): number => height - margins.top - margins.bottom;

/** About how high the foot of a cover is: its highest column. */
export const footHeight = ({ foot, clientLines }: Cover, { theme, width }: Desk): number =>
  Math.max(0, ...foot.map((part, i) => partHeight(part, i === 0 ? clientLines : [], width / foot.length, theme)));
