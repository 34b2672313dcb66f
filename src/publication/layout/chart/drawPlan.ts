import type { Plan } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { axisTicks, placeLevel } from './drawAxis.ts';
import { layPayments } from './layPayments.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';

/** The part of the width for the words, and what stays free between them and the bars. */
const wordsPart = 0.38;
const beside = 14;
/** Above and below the words of a row, and the thickness of a bar. */
const rowPad = 5;
const barHeight = 9;
/** What a day of a long plan keeps, so that it is seen. */
const leastBar = 2;

interface Row {
  readonly label: Label;
  readonly top: number;
  readonly height: number;
}

/** The steps of the work: words at the start, a bar from beginning to end, thin lines to what follows. */
export function drawPlan(chart: Plan, across: Extent, tag: Tag, setting: Setting): Box {
  const words = across.width * wordsPart;
  const plot = { start: across.start + words + beside, width: across.width - words - beside };
  const x = makeScale(0, chart.end, plot.start, plot.start + plot.width);
  const rows = layRows(chart, words, tag, setting);
  const bottom = rows.reduce((sum, { height }) => sum + height, 0);
  const ticks = axisTicks(chart.ticks, [0, chart.end], { width: plot.width / 2 - 4 }, tag, setting);
  const figures = placeLevel(ticks, x, bottom + 4, plot);
  const under = bottom + 4 + Math.max(0, ...ticks.map(({ label }) => label.height));
  const payments = layPayments(chart.payments, x, under + 6, across, tag, setting);
  return {
    height: chart.payments.length === 0 ? under : payments.bottom,
    items: [
      ...grid(chart, rows, x, { across, bottom }, tag, setting),
      ...chart.rows.flatMap((row, i) => row.after.flatMap((before) => link(chart, rows, [before, i], x, tag, setting))),
      ...rows.flatMap((row, i) => drawRow(chart.rows[i], row, x, across.start, tag, setting)),
      ...figures,
      ...payments.items,
    ],
  };
}

/** Each row as high as its words. */
function layRows({ rows }: Plan, width: number, tag: Tag, setting: Setting): readonly Row[] {
  let top = 0;
  return rows.map(({ name, when }) => {
    const label = stackLabels([
      makeLabel(name, { role: 'chart_value', width, lines: 5 }, tag, setting),
      makeLabel(when, { role: 'chart_label', width, lines: 2 }, tag, setting),
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

const middle = ({ top, height }: Row): number => top + height / 2;

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
  const y = top + height / 2 - barHeight / 2;
  const bar = fillRect({ start: x(row.from), width }, y, barHeight, chartStyle(setting.theme).subject, setting, tag);
  return [...label.place(start, top + rowPad), bar];
}

/** From the end of one bar down, or up, to the beginning of the other. */
function link(
  { rows }: Plan,
  placed: readonly Row[],
  [before, after]: readonly [number, number],
  x: (at: number) => number,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const [first, next, from, to] = [rows[before], rows[after], placed[before], placed[after]];
  if (first === undefined || next === undefined || from === undefined || to === undefined) return [];
  const at = x(Math.min(first.to, next.from));
  const [top, bottom] = [Math.min(middle(from), middle(to)), Math.max(middle(from), middle(to))];
  const thickness = 0.75;
  const line = { start: at - thickness / 2, width: thickness };
  const along = { start: at, width: Math.max(0, x(next.from) - at) };
  return [
    fillRect(line, top, bottom - top, 'ink2', setting, tag),
    ...(along.width === 0 ? [] : [fillRect(along, middle(to) - thickness / 2, thickness, 'ink2', setting, tag)]),
  ];
}
