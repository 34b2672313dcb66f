import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeTag } from '../ground/Tag.ts';
import { layPlot, measureRow, small, targetLabel, widthOf, type Rooms } from './measureBars.ts';
import { standingOf, type Standing } from './placeValues.ts';

/** Of the width beside the names, bars have at least this part, or the drawings want more width. */
const leastBars = 0.45;

/** What drawings side by side have in common, so that their bars begin alike: in pt. */
export interface Shared {
  readonly names: number;
  /** How values stand, and what they need beyond the longest bars: alike where the scale is. */
  readonly standingOf: (chart: Bars) => { readonly standing: Standing; readonly rooms: Rooms };
  /** Over the bars, for what was asked for. */
  readonly headroom: number;
}

/** What small drawings side by side, each so wide, have in common, with names of so many lines; null where one has no room. */
export function shareBars(charts: readonly Bars[], across: Extent, lines: number, setting: Setting): Shared | null {
  const tag = makeTag('Figure', null);
  const measures = small(across);
  const measured = charts.map((chart) => ({
    chart,
    rows: chart.rows.map((row) => measureRow(row, measures, tag, setting)),
  }));
  const all = measured.flatMap(({ rows }) => rows);
  const highest = lines * setting.theme.type.small.leading;
  if (all.some(({ name }) => name.height > highest + 0.01)) return null;
  const names = widthOf(all.map(({ name }) => name));
  const width = across.width - names - measures.besideName;
  const standings = new Map(
    charts.map((chart) => {
      const group = measured.filter((other) => scaleOf(other.chart, charts) === scaleOf(chart, charts));
      return [chart, standingOf(group, (one, rooms) => layPlot(one, { names, rooms }, measures, across))] as const;
    }),
  );
  if ([...standings.values()].some(({ rooms: { back, forth } }) => back + forth > width * (1 - leastBars))) return null;
  return {
    names,
    standingOf: (chart) => standings.get(chart) ?? { standing: 'beyond', rooms: { back: 0, forth: 0 } },
    headroom: Math.max(0, ...charts.map((chart) => targetLabel(chart, width, tag, setting).height)),
  };
}

/** What drawings of one scale have in common; without one a drawing is alone. */
const scaleOf = (chart: Bars, charts: readonly Bars[]): string =>
  chart.ends === undefined ? String(charts.indexOf(chart)) : JSON.stringify(chart.ends);
