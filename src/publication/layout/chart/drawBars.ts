import type { ColorToken } from '../../theme/color.ts';
import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { onPaper } from './makeLabel.ts';
import { fillOf, layPlot, measureRow, measuresOf, small, targetLabel, widthOf } from './measureBars.ts';
import type { Plot, Rooms, Row } from './measureBars.ts';
import { spotOf, standingOf, type Spot, type Standing } from './placeValues.ts';
import type { Shared } from './shareBars.ts';

/** How far the line of the target is open over a value that stands on it, and under it, in pt. */
const overValue = 2;

/** Single values as bars, the one that is spoken of in brand, and a line over all rows for what was asked for. */
export function drawBars(chart: Bars, across: Extent, tag: Tag, setting: Setting, shared: Shared | null = null): Box {
  const measures = shared === null ? measuresOf(chart, across, tag, setting) : small(across);
  const rows = chart.rows.map((row) => measureRow(row, measures, tag, setting));
  const names = shared?.names ?? widthOf(rows.map(({ name }) => name));
  const plotWith = (rooms: Rooms): Plot => layPlot(chart, { names, rooms }, measures, across);
  const { standing, rooms } = shared?.standingOf(chart) ?? standingOf([{ chart, rows }], (_, some) => plotWith(some));
  const plot = plotWith(rooms);
  const { start, width } = plot.across;
  const target = targetLabel(chart, width, tag, setting);
  const headroom = Math.max(target.height, shared?.headroom ?? 0);
  const top = headroom === 0 ? 0 : headroom + 4;
  let y = top + 2;
  const placed = rows.map((row) => {
    const height = Math.max(measures.row, row.name.height + 4, row.value.height + 4);
    const middle = y + height / 2;
    y += height;
    return { row, middle, spot: spotOf(row, plot, standing) };
  });
  const bars = placed.map(({ row: { row }, middle, spot: { from, length } }) =>
    fillRect(
      { start: from, width: length },
      middle - measures.bar / 2,
      measures.bar,
      fillOf(row, setting),
      setting,
      tag,
    ),
  );
  const words = placed.flatMap((each) => drawWords(each, standing, across, tag, setting));
  const upright = (at: number, thick: number, color: ColorToken, from: number): Item =>
    fillRect({ start: at - thick / 2, width: thick }, from, y + 2 - from, color, setting, tag);
  // With paper at both its sides it is seen on bars of any colour.
  const line =
    plot.target === null
      ? []
      : [upright(plot.target, 2, 'paper', top), upright(plot.target, 1, chartStyle(setting.theme).target, top)];
  const labelAt = Math.min(start + width - target.width, Math.max(start, (plot.target ?? start) - target.width / 2));
  return {
    height: y + 2,
    items: [
      ...bars,
      upright(plot.x(0), 0.75, 'ink', top),
      ...line,
      ...words,
      ...target.place(labelAt, headroom - target.height),
    ],
  };
}

/** The name of a row, and its value at its own bar: where the target's line goes through there, it is open. */
function drawWords(
  {
    row: { name, value, valueInside },
    middle,
    spot,
  }: { readonly row: Row; readonly middle: number; readonly spot: Spot },
  standing: Standing,
  across: Extent,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const own = standing === 'inside' ? valueInside : value;
  const words = spot.isOpen ? onPaper(own, across, tag, setting, overValue) : own;
  return [...name.place(across.start, middle - name.height / 2), ...words.place(spot.value, middle - own.height / 2)];
}
