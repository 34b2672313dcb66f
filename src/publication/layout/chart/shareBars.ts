import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeTag } from '../ground/Tag.ts';
import { makeLabel } from './makeLabel.ts';
import { layPlot, measureRow, nameStyle, roomFor, small, spotOf, targetLabel, widthOf } from './measureBars.ts';
import type { Plot, Row } from './measureBars.ts';

/** Beyond bars whose values all stand inside, in pt. */
const leastRoom = 1;

/** What drawings side by side have in common, so that their bars begin and end alike: in pt. */
export interface Shared {
  readonly names: number;
  /** Beyond the longest bars, for values that stand outside. */
  readonly room: number;
  /** Over the bars, for what was asked for. */
  readonly headroom: number;
  /** Of a name. */
  readonly lines: number;
}

/** What small drawings side by side, each so wide, have in common, with names of so many lines; null where one has no room. */
export function shareBars(charts: readonly Bars[], across: Extent, lines: number, setting: Setting): Shared | null {
  const tag = makeTag('Figure', null);
  const measures = small(across, lines);
  const measured = charts.map((chart) => chart.rows.map((row) => measureRow(row, measures, tag, setting)));
  const rows = measured.flat();
  const isCut = rows.some(({ row, name }) => {
    const all = makeLabel(row.name, nameStyle(row, measures.widest, Infinity), tag, setting);
    return all.height > name.height || all.width > measures.widest;
  });
  if (isCut) return null;
  const names = widthOf(rows.map(({ name }) => name));
  const width = across.width - names - measures.besideName;
  const isRoomy = charts.every((chart, i) => {
    const plot = layPlot(chart, { names, room: leastRoom }, measures, across);
    return (measured[i] ?? []).every((row) => staysInside(row, plot));
  });
  return {
    names,
    lines,
    room: isRoomy ? leastRoom : roomFor(rows),
    headroom: Math.max(0, ...charts.map((chart) => targetLabel(chart, width, tag, setting).height)),
  };
}

/** Whether the value of a row stands within the plot, in its bar or beside it. */
function staysInside(row: Row, plot: Plot): boolean {
  const { within, outside } = spotOf(row, plot);
  const { start, width } = plot.across;
  return within !== null || (outside >= start && outside + row.value.width <= start + width);
}
