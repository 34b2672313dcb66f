import type { ColorToken } from '../../theme/color.ts';
import type { Timeline } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { lower } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { drawDot, drawPath, type Point } from './drawPath.ts';
import { flagGap, levelLabels } from './levelLabels.ts';
import { layPayments } from './layPayments.ts';
import { layWeeks } from './layWeeks.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';

const axis = 6;
/** Where it is in no phase. */
const bare = 1;
/** Between the name of a phase and that of the next. */
const besidePhase = 6;
/** From the line of a phase to its name. */
const underPhase = 2.5;
/** Over what the marks mean. */
const overLegend = 8;
/** Half of the largest mark is beyond either end. */
const inset = 6;
const levelHeight = 25;
/** From the axis to the lowest label. */
const overAxis = 8;
const widestLabel = 150;

type Week = (at: number) => number;

/** The way from signature to the result: phases, ticks, milestones and reviews with their labels, what is paid when. */
export function drawTimeline(chart: Timeline, across: Extent, tag: Tag, setting: Setting): Box {
  const inner = { start: across.start + inset, width: across.width - 2 * inset };
  const x = makeScale(chart.first ?? 1, chart.weeks, inner.start, inner.start + inner.width);
  const flags = layFlags(chart, x, across, tag, setting);
  const middle = flags.height + overAxis + axis / 2;
  const under = layUnder(chart, x, middle + axis / 2, across, tag, setting);
  return {
    height: under.bottom,
    items: [...drawPhases(chart, x, inner, middle, tag, setting), ...flags.draw(middle), ...under.items],
  };
}

/** The axis: a thin line, and over it a band for each phase; one band where there are none. */
function drawPhases(
  { phases }: Timeline,
  x: Week,
  inner: Extent,
  middle: number,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const [tone, other] = chartStyle(setting.theme).phases;
  const band = (across: Extent, color: ColorToken): Item =>
    fillRect(across, middle - axis / 2, axis, color, setting, tag);
  if (phases.length === 0) return [band(inner, tone)];
  return [
    fillRect(inner, middle - bare / 2, bare, 'ink3', setting, tag),
    // A third phase begins again with the first tone: neighbours always differ.
    ...phases.map(({ from, to }, i) =>
      band({ start: x(from), width: Math.max(0, x(to) - x(from)) }, i % 2 === 0 ? tone : other),
    ),
  ];
}

/** The names of the phases, each in the middle of a line as long as its band; null where one has no room there. */
function layPhaseNames({ phases }: Timeline, x: Week, tag: Tag, setting: Setting): Box | null {
  const names = phases.map(({ from, to, name }) => ({
    start: x(from) + besidePhase / 2,
    width: x(to) - x(from) - besidePhase,
    label: makeLabel(name, { role: 'chart_label', weight: 500 }, tag, setting),
  }));
  const ends = names.map(({ start, width }) => start + width);
  const isOver = names.some(({ start }, i) => i > 0 && start < (ends[i - 1] ?? start));
  if (names.length === 0 || isOver || names.some(({ label, width }) => label.width > width)) return null;
  return {
    height: underPhase + Math.max(...names.map(({ label }) => label.height)),
    items: names.flatMap(({ start, width, label }) => [
      fillRect({ start, width }, 0, setting.theme.line.rule, 'ink3', setting, tag),
      ...label.place(start + (width - label.width) / 2, underPhase),
    ]),
  };
}

/** The labels over the axis on their levels, with leaders and marks. */
function layFlags({ items }: Timeline, x: Week, across: Extent, tag: Tag, setting: Setting) {
  const flags = items.map((item) => {
    const width = Math.min(widestLabel, across.width / 2 - flagGap - inset);
    const label = stackLabels([
      makeLabel(item.label, { role: 'chart_value', width }, tag, setting),
      makeLabel(item.note ?? [], { role: 'chart_label', width }, tag, setting),
    ]);
    return { ...item, label, at: x(item.week.at) };
  });
  const levels = levelLabels(
    flags.map(({ at, label }) => ({ at: at - across.start, width: label.width })),
    across.width,
  );
  const step = Math.max(levelHeight, 4 + Math.max(0, ...flags.map(({ label }) => label.height)));
  const height = Math.max(0, ...levels.map(({ level }) => level)) * step;
  const draw = (middle: number): readonly Item[] => {
    const foot = middle - axis / 2 - overAxis;
    const words = flags.flatMap(({ at, label }, i): readonly Item[] => {
      const { level, before } = levels[i] ?? { level: 1, before: false };
      const top = foot - level * step;
      const leader = fillRect({ start: at - 0.25, width: 0.5 }, top, middle - top, 'ink2', setting, tag);
      return [leader, ...label.place(before ? at - flagGap - label.width : at + flagGap, top)];
    });
    return [...words, ...flags.flatMap(({ at, review }) => drawMark([at, middle], review, tag, setting))];
  };
  return { height, draw };
}

/** A milestone is a dot with a ring of paper round it, a joint review an open diamond. */
function drawMark([x, y]: Point, review: boolean, tag: Tag, setting: Setting): readonly Item[] {
  const color = chartStyle(setting.theme).milestone;
  if (!review)
    return [drawDot([x, y], 12, { fill: 'paper' }, tag, setting), drawDot([x, y], 9, { fill: color }, tag, setting)];
  const reach = 5;
  const corners: readonly Point[] = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  const line = { color, width: 1.5, dash: null } as const;
  return [drawPath(corners, { closed: true, fill: 'paper', line }, tag, setting)];
}

/** Weeks, phases, payments and the meaning of the marks; `bottom` is where they end. */
function layUnder(
  chart: Timeline,
  x: Week,
  top: number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const weeks = layWeeks(chart, x, top, across, tag, setting);
  const names = layPhaseNames(chart, x, tag, setting);
  const named = names === null ? weeks.bottom : weeks.bottom + names.height + 2;
  const payments = layPayments(chart.payments, x, named + 2, across, tag, setting);
  const bottom = chart.payments.length === 0 ? named : payments.bottom;
  const legend = layLegend(chart, bottom + overLegend, across, tag, setting);
  return {
    items: [
      ...weeks.items,
      ...(names === null ? [] : lower(names, weeks.bottom).items),
      ...payments.items,
      ...legend.items,
    ],
    bottom: legend.height === 0 ? bottom : bottom + overLegend + legend.height,
  };
}

function layLegend({ legend, items }: Timeline, top: number, across: Extent, tag: Tag, setting: Setting): Box {
  const hasBoth = items.some(({ review }) => review) && items.some(({ review }) => !review);
  if (legend === undefined || !hasBoth) return { height: 0, items: [] };
  const look = { role: 'chart_label', width: across.width / 2 - 20 } as const;
  const words = [
    makeLabel(legend.milestone, look, tag, setting),
    makeLabel(legend.review, look, tag, setting),
  ] as const;
  const second = across.start + 12 + words[0].width + 14;
  const put = (label: Label, at: number): readonly Item[] => label.place(at + 12, top);
  return {
    height: Math.max(10, ...words.map(({ height }) => height)),
    items: [
      drawDot([across.start + 4, top + 5], 7, { fill: chartStyle(setting.theme).milestone }, tag, setting),
      ...put(words[0], across.start),
      ...drawMark([second + 6, top + 5], true, tag, setting),
      ...put(words[1], second + 4),
    ],
  };
}
