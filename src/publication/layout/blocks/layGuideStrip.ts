import type { GuideLegend, GuideStrip } from '../../document/DisplayBlock.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillRect } from '../ground/draw.ts';
import { type Extent, columnsOf } from '../ground/pageFrame.ts';
import { baselineOf, beside, blank, layText, stack } from '../ground/layText.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { drawMark, markSize } from '../ground/drawMark.ts';

const pad = { block: 12.5, inline: 12 };

/** Topics side by side on wash, each with the pages written for it. */
export function layGuideStrip({ topics }: GuideStrip, { setting: given, wide, parent }: Place): readonly Slice[] {
  const setting = { ...given, theme: themeOn('wash', given.theme) };
  const inner: Extent = { start: wide.start + pad.inline, width: wide.width - 2 * pad.inline };
  const columns = columnsOf(inner, topics.length, setting.theme.grid.gutter);
  const cells = topics.map(({ title, pages }, i) => {
    const column = columns[i] ?? inner;
    return stack([
      layText(title, 'small', column, makeTag('P', parent), setting, { weight: 500 }),
      layText(pages, 'small', column, makeTag('P', parent), setting, { color: 'brand' }),
    ]);
  });
  const box = stack([blank(pad.block), beside(cells), blank(pad.block)]);
  return [makeSlice({ ...box, items: [fillRect(wide, 0, box.height, 'wash', setting), ...box.items] })];
}

/** Both marks with what they mean, on one line under the guide. */
export function layGuideLegend({ filled, ring }: GuideLegend, { setting, wide, parent }: Place): readonly Slice[] {
  const columns = columnsOf({ start: wide.start, width: 260 }, 2, setting.theme.grid.gutter);
  const baseline = baselineOf(setting.theme.type.note, setting);
  const entry = (mark: 'filled' | 'ring', i: number): ReturnType<typeof layText> => {
    const column = columns[i] ?? wide;
    const indent = markSize + 5;
    const words = { start: column.start + indent, width: column.width - indent };
    const text = layText(mark === 'filled' ? filled : ring, 'note', words, makeTag('P', parent), setting);
    return { ...text, items: [drawMark(mark, column.start, baseline - markSize + 0.6, setting), ...text.items] };
  };
  return [makeSlice(beside([entry('filled', 0), entry('ring', 1)]))];
}
