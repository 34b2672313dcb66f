import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { beside, layText, stack, type TextOptions } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { dotted, layLogo } from './coverParts.ts';

/** A seller's name that is higher than the head is set smaller, in wider lines. */
const smallSeller = { size: 10.5, leading: 14 };
/** Of three columns: what the name in wider lines has, and what is left beside it. */
const wideColumns = 2;

/** Who writes, at the start; what it is, its number and that it is confidential, at the end. */
export function layCoverHead(cover: Cover, usual: number, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const [name = frame.text, kind = frame.text] = columnsOf(frame.text, 2, theme.grid.gutter);
  const line = (words: Inlines, role: TypeRole, at: Extent, options: TextOptions) =>
    layText(words, role, at, makeTag('P', tag), setting, options);
  const end = (at: Extent): Box =>
    stack([
      line(cover.kind, 'small', at, { align: 'end', weight: 600 }),
      line(dotted([cover.confidential, cover.reference]), 'small', at, { align: 'end', color: 'ink2' }),
    ]);
  if (cover.logo !== null) {
    const logo = { height: theme.cover.logo_box[1], items: layLogo(cover.logo, frame.text, 0, tag, setting) };
    return beside([logo, end(kind)]);
  }
  const large = line(cover.seller, 'cover_seller', name, {});
  if (large.height <= usual) return beside([large, end(kind)]);
  const columns = columnsOf(frame.text, wideColumns + 1, theme.grid.gutter);
  const [first = name, second = name, third = kind] = columns;
  const wide = { start: first.start, width: second.start + second.width - first.start };
  const type = { ...theme.type.cover_seller, ...smallSeller };
  return beside([line(cover.seller, 'cover_seller', wide, { type }), end(third)]);
}
