import type { Chart, Multiples } from '../../../document/Chart.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { plainRun } from '../../../layout/text/plainText.ts';
import { chartRun } from '../charts/chartRun.ts';
import { valueTable } from '../charts/valueTable.ts';
import { paragraphOrNone, paragraphWith } from '../ground/paragraph.ts';
import { runsOf } from '../ground/runs.ts';
import { figureNumber } from './figureNumber.ts';
import { heading } from './heading.ts';
import type { Content, Spot } from './Spot.ts';
import { writeTable } from './table.ts';

/** A chart: the finding as its caption, the measure under it, the drawing, where its values come from. */
export function writeChart(chart: Chart, spot: Spot): Content {
  const { desk, width } = spot;
  const run = chartRun(chart, width, desk);
  const table = run === null ? valueTable(chart) : null;
  return [
    paragraphWith('caption', [...figureNumber(chart, desk), ...runsOf(chart.title, desk)], desk),
    ...paragraphOrNone('note', chart.subtitle, desk, { keepNext: true }),
    ...(run === null
      ? []
      : [
          // Programs that draw a chart in a line from the right turn its figures round.
          // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a chart is a run, and its declaration stands in another file of the package
          paragraphWith('body', [run], desk, { keepNext: chart.note !== undefined, leftToRight: true }),
        ]),
    ...(table === null ? [] : writeTable(table, spot)),
    ...paragraphOrNone('note', sumOf(chart), desk),
    ...paragraphOrNone('note', chart.note, desk),
  ];
}

/** What all columns come to stands beside them on a page, and under them here. */
const sumOf = ({ drawing }: Chart): Inlines =>
  drawing.form === 'columns' ? [...drawing.sum.name, ...plainRun(': '), ...drawing.sum.total] : [];

/** Charts that are read together, one after the other. */
export const writeMultiples = (block: Multiples, spot: Spot): Content => [
  ...(block.title === null ? [] : [heading(2, block.title, spot.desk)]),
  ...block.charts.flatMap((chart) => writeChart(chart, spot)),
];
