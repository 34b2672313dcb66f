import type { Plan } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { drawLinks, linksOf } from './drawLinks.ts';
import { axisTicks, placeLevel } from './drawAxis.ts';
import { layPayments } from './layPayments.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';

/** The parts of the width that the words have at most and at least, and what stays free between them and the bars. */
const wordsPart = 0.38;
const leastWords = 0.2;
const beside = 14;
/** Above and below the words of a row, and the thickness of a bar. */
const rowPad = 5;
const barHeight = 9;
/** Of the first figure of the axis, so much is after its tick: half of its number, in pt. */
const afterTick = 3;
/** Half of the thickest line at the end of the axis. */
const lineAtEnd = 0.5;
/** What a day of a long plan keeps, so that it is seen. */
const leastBar = 2;

interface Row {
  readonly label: Label;
  readonly top: number;
  readonly height: number;
}

/** The steps of the work: words at the start, a bar from beginning to end, thin lines to what follows. */
export function drawPlan(chart: Plan, across: Extent, tag: Tag, setting: Setting): Box {
  const words = wordsWidth(chart, across, tag, setting);
  // The line at its end is within the drawing.
  const plot = { start: across.start + words + beside, width: across.width - words - beside - lineAtEnd };
  const x = makeScale(0, chart.end, plot.start, plot.start + plot.width);
  const rows = layRows(chart, words, tag, setting);
  const bottom = rows.reduce((sum, { height }) => sum + height, 0);
  const ticks = axisTicks(chart.ticks, [0, chart.end], { width: plot.width / 2 - 4 }, tag, setting);
  const places = rows.map(({ top, height }) => ({ middle: top + height / 2, half: barHeight / 2 }));
  // Beside its first figure, under the words, nothing else stands.
  const figures = placeLevel(ticks, x, bottom + 4, across, afterTick);
  const under = bottom + 4 + Math.max(0, ...ticks.map(({ label }) => label.height));
  const payments = layPayments(chart.payments, x, under + 6, across, tag, setting);
  return {
    height: chart.payments.length === 0 ? under : payments.bottom,
    items: [
      ...grid(chart, rows, x, { across, bottom }, tag, setting),
      ...drawLinks(linksOf(chart, places, x), tag, setting),
      ...rows.flatMap((row, i) => drawRow(chart.rows[i], row, x, across.start, tag, setting)),
      ...figures,
      ...payments.items,
    ],
  };
}

/** As wide as they are, within bounds: what they do not need is for the bars. */
function wordsWidth({ rows }: Plan, { width }: Extent, tag: Tag, setting: Setting): number {
  const widths = rows.flatMap(({ name, when }) => [
    makeLabel(name, { role: 'chart_value' }, tag, setting).width,
    makeLabel(when, { role: 'chart_label' }, tag, setting).width,
  ]);
  return Math.max(width * leastWords, Math.min(width * wordsPart, Math.max(0, ...widths) + 1));
}

/** Each row as high as its words. */
function layRows({ rows }: Plan, width: number, tag: Tag, setting: Setting): readonly Row[] {
  let top = 0;
  return rows.map(({ name, when }) => {
    const label = stackLabels([
      makeLabel(name, { role: 'chart_value', width }, tag, setting),
      makeLabel(when, { role: 'chart_label', width }, tag, setting),
    ]);
    const row = { label, top, height: label.height + 2 * rowPad };
    top += row.height;
    return row;
  });
}

/** Hairlines between the rows, and where a new unit begins. */
function grid(
  { lines }: Plan,
  rows: readonly Row[],
  x: (at: number) => number,
  { across, bottom }: { readonly across: Extent; readonly bottom: number },
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const { hair } = setting.theme.line;
  const between = [...rows.map(({ top }) => top), bottom].map((y) =>
    fillRect(across, y - hair / 2, hair, 'hair', setting, tag),
  );
  const upright = [...new Set(lines)].map((at) =>
    fillRect({ start: x(at) - hair / 2, width: hair }, 0, bottom, 'hair', setting, tag),
  );
  return [...between, ...upright];
}

function drawRow(
  row: Plan['rows'][number] | undefined,
  { label, top, height }: Row,
  x: (at: number) => number,
  start: number,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  if (row === undefined) return [];
  const width = Math.max(leastBar, x(row.to) - x(row.from));
  const from = Math.min(x(row.from), Math.max(x(row.to), x(0) + width) - width);
  const y = top + height / 2 - barHeight / 2;
  const bar = fillRect({ start: from, width }, y, barHeight, chartStyle(setting.theme).subject, setting, tag);
  return [...label.place(start, top + rowPad), bar];
}
