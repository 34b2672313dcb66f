import type { Inlines } from '../../document/Inline.ts';
import type { ScopeLists } from '../../document/DisplayBlock.ts';
import { ruleBox, strokeLine } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';

/** Where the words are beside their mark. */
const indent = 17;
/** Under the rule of a column, under its title, and over each line; in pt. */
const underRule = 7.5;
const underTitle = 2.5;
const overLine = 5;

/** The mark of a line, drawn: a check in brand, or a dash. */
function drawMark(mark: 'check' | 'dash', x: number, place: Place): Item {
  const { setting } = place;
  return mark === 'check'
    ? strokeLine(
        x + 0.5,
        4.5,
        [
          [0, 3],
          [2.75, 5.75],
          [8, 0],
        ],
        { color: 'brand', lineWidth: 1.5, upright: true },
        setting,
      )
    : strokeLine(
        x + 0.5,
        7.75,
        [
          [0, 0],
          [7.5, 0],
        ],
        { color: 'ink2', lineWidth: 1.5 },
        setting,
      );
}

function layColumn(column: ScopeLists['columns'][number], across: Extent, parent: Tag, place: Place): Box {
  const { setting } = place;
  const title = layText(column.title, 'h2', across, makeTag('H2', parent), setting);
  const list = makeTag('L', parent);
  const lineOf = (item: Inlines, at: Extent): readonly Box[] => {
    const inner = { start: at.start + indent, width: at.width - indent };
    const text = layText(item, 'body', inner, makeTag('LBody', makeTag('LI', list)), setting);
    return [blank(overLine), { ...text, items: [drawMark(column.mark, at.start, place), ...text.items] }];
  };
  const inRow = across.width === place.wide.width && setting.form === 'short' ? 2 : 1;
  const parts = columnsOf(across, inRow, setting.theme.grid.gutter);
  const lines = beside(
    parts.map((at, i) => {
      const [from, to] = [i, i + 1].map((nth) => Math.ceil((column.items.length * nth) / inRow));
      return stack(column.items.slice(from, to).flatMap((item) => lineOf(item, at)));
    }),
  );
  return stack([ruleBox(across, 'strong', setting), blank(underRule), title, blank(underTitle), lines]);
}

/** Columns of what is in the scope and what is not. */
export function layScopeLists(block: ScopeLists, place: Place): readonly Slice[] {
  const columns = columnsOf(place.wide, block.columns.length, place.setting.theme.grid.gutter);
  const boxes = block.columns.map((column, i) => layColumn(column, columns[i] ?? place.wide, place.parent, place));
  return [makeSlice(beside(boxes))];
}
