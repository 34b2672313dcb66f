import type { Columns } from '../../document/Chart.ts';
import type { ColorToken } from '../../theme/color.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { inside } from '../../theme/readableOn.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';

/** Room for a total over the highest column, the plot under it, and from there to the names, in pt. */
const head = 15;
const plotHeight = 100;
const underPlot = 6;
const overColumn = 2.5;
/** The widest column, what parts its parts, and the least height of one that has its amount inside. */
const widest = 76;
const gap = 1.5;
const leastPart = 13;
/** On both sides of the thin rule that parts the years from what they come to together. */
const besideRule = 6;
/** From the names to the meaning of the parts; its squares, and what is beside them. */
const overLegend = 9;
const square = 7;
const besideSquare = 5;
const betweenSeries = 18;

type Column = Columns['columns'][number];

/** Where a column is, and how high its values are. */
interface Place {
  readonly slot: Extent;
  readonly bar: Extent;
  readonly y: (value: number) => number;
}

/**
 * Years as columns on one line, each with its total on top, and what the parts are under them. What the years come to
 * together stands after a thin rule, off that line: it is no column.
 */
export function drawColumns(chart: Columns, across: Extent, tag: Tag, setting: Setting): Box {
  const slots = columnsOf(across, chart.columns.length + 1, 0);
  const last = slots.at(-1) ?? across;
  const rule = last.start - besideRule;
  const bottom = head + plotHeight;
  const highest = Math.max(0, ...chart.columns.map(({ total }) => total.at));
  const y = makeScale(0, highest === 0 ? 1 : highest, bottom, head);
  const drawn = chart.columns.flatMap((column, i) => {
    const slot = slots[i] ?? across;
    const width = Math.min(widest, slot.width * chartStyle(setting.theme).bar);
    const bar = { start: slot.start + (slot.width - width) / 2, width };
    return drawColumn(column, { slot, bar, y }, tag, setting);
  });
  const names = chart.columns.map(({ name }, i) => {
    const slot = slots[i] ?? across;
    const look = { role: 'chart_label', width: slot.width - 6, align: 'center' } as const;
    return { slot, label: makeLabel(name, look, tag, setting) };
  });
  const under = bottom + underPlot + Math.max(0, ...names.map(({ label }) => label.height));
  const legend = drawLegend(chart, under + overLegend, across, tag, setting);
  const { hair } = setting.theme.line;
  return {
    height: legend.height === 0 ? under : under + overLegend + legend.height,
    items: [
      ...drawn,
      fillRect({ start: across.start, width: rule - across.start }, bottom - 0.375, 0.75, 'ink', setting, tag),
      fillRect({ start: rule, width: hair }, head, plotHeight, 'rule', setting, tag),
      ...drawSum(chart, { start: rule + besideRule, width: last.start + last.width - rule - besideRule }, tag, setting),
      ...names.flatMap(({ slot, label }) => centred(label, slot, bottom + underPlot)),
      ...legend.items,
    ],
  };
}

const centred = (label: Label, { start, width }: Extent, y: number): readonly Item[] =>
  label.place(start + (width - label.width) / 2, y);

/** The parts from below, each with its amount where it has room, and the total over them. */
function drawColumn({ total, stacked }: Column, { slot, bar, y }: Place, tag: Tag, setting: Setting): readonly Item[] {
  const label = makeLabel(total.label, { role: 'chart_value', width: slot.width }, tag, setting);
  const seen = stacked.filter(({ at }) => at > 0);
  let sum = 0;
  const items = (stacked.length === 0 ? [total] : stacked).flatMap((part, i): readonly Item[] => {
    const foot = y(sum);
    sum += part.at;
    const top = y(sum);
    const isOver = seen.length > 1 && part === seen[1];
    const height = Math.max(0, foot - top - (isOver ? gap : 0));
    if (height <= 0) return [];
    const fill = colorOf(i, setting);
    const words = makeLabel(part.label, { role: 'chart_value', color: inside(fill, setting.theme) }, tag, setting);
    const fits = seen.length > 1 && height >= leastPart && words.width + 2 * gap <= bar.width;
    return [
      fillRect(bar, top, height, fill, setting, tag),
      ...(fits ? centred(words, bar, top + (height - words.height) / 2) : []),
    ];
  });
  return [...items, ...centred(label, slot, y(total.at) - label.height - overColumn)];
}

const colorOf = (i: number, { theme }: Setting): ColorToken => chartStyle(theme).parts[i] ?? chartStyle(theme).parts[0];

/** What the years come to: its name over its amount, in the middle of the height of the columns. */
function drawSum({ sum }: Columns, { start, width }: Extent, tag: Tag, setting: Setting): readonly Item[] {
  const label = stackLabels([
    makeLabel(sum.name, { role: 'chart_label', width }, tag, setting),
    makeLabel(sum.total, { role: 'chart_value', color: 'brand', weight: 600, width }, tag, setting),
  ]);
  return label.place(start, head + (plotHeight - label.height) / 2);
}

/** What each part is, and what it comes to in all years. */
function drawLegend({ series }: Columns, top: number, across: Extent, tag: Tag, setting: Setting): Box {
  let start = across.start;
  let height = 0;
  const items = series.flatMap(({ name, total }, i): readonly Item[] => {
    const amount = makeLabel(total, { role: 'chart_label', weight: 600, color: 'ink' }, tag, setting);
    const room = across.width / series.length - square - 2 * besideSquare - amount.width - betweenSeries;
    const label = makeLabel(name, { role: 'chart_label', width: room }, tag, setting);
    const box = { start, width: square };
    const [words, beyond] = [start + square + besideSquare, start + square + 2 * besideSquare + label.width];
    height = Math.max(height, label.height, amount.height);
    const { leading } = setting.theme.type.chart_label;
    start = beyond + amount.width + betweenSeries;
    return [
      fillRect(box, top + (leading - square) / 2, square, colorOf(i, setting), setting, tag),
      ...label.place(words, top),
      ...amount.place(beyond, top),
    ];
  });
  return { height, items };
}
