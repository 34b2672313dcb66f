import type { Chart } from '../../../document/Chart.ts';
import { figureTitle } from './figureTitle.ts';
import { layText, stack } from '../../layText.ts';
import type { Place } from '../../Setting.ts';
import { makeSlice, type Slice } from '../../Slice.ts';
import { makeTag } from '../../Tag.ts';

/** A drawing under its finding and its measure: one unbreakable figure. */
export function layChart(chart: Chart, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const title = layText(figureTitle(chart, setting), 'figure_title', wide, makeTag('H2', parent), setting);
  const subtitle =
    chart.subtitle === null
      ? []
      : [layText(chart.subtitle, 'small', wide, makeTag('P', parent), setting, { color: 'ink2' })];
  return [makeSlice(stack([title, ...subtitle]))];
}
