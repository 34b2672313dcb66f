import type { Chart } from '../../../document/Chart.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Setting } from '../../Setting.ts';
import { plainRun } from '../plainRun.ts';

/** What a chart finds, with "Figure 1." before it where the look numbers figures. */
export function figureTitle(chart: Chart, { numberOf, figure }: Setting): Inlines {
  const number = numberOf(chart);
  return number === null ? chart.title : [...plainRun(`${figure.replace('{number}', number)} `), ...chart.title];
}
