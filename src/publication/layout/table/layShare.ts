import type { Cell } from '../../document/Table.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { fillRect } from '../ground/draw.ts';
import { layText } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';

/** The bar and the line that it stands on, and what is kept for its words, in pt. */
const thick = 3;
const thin = 0.5;
const words = 44;

/** A share of a whole: a bar as long as its part, and its words at the end. */
export function layShare(cell: Cell, share: number, { start, width }: Extent, tag: Tag, setting: Setting): Box {
  const text = layText(cell.children, 'cell', { start, width }, tag, setting, { align: 'end' });
  const room = Math.max(0, width - words);
  const middle = setting.theme.type.cell.leading / 2;
  const part = room * Math.min(1, Math.max(0, share));
  return {
    height: text.height,
    items: [
      fillRect({ start, width: room }, middle - thin / 2, thin, 'hair', setting),
      fillRect({ start, width: part }, middle - thick / 2, thick, chartStyle(setting.theme).subject, setting),
      ...text.items,
    ],
  };
}
