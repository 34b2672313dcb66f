import type { ColorToken } from '../../theme/color.ts';
import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { inside } from '../../theme/readableOn.ts';
import { plainRun, plainText } from '../text/plainText.ts';
import { makeLabel, type Label, type LabelStyle } from './makeLabel.ts';
import { makeScale, spanWithZero } from './makeScale.ts';

/** How bars are set: rows and bars, the widest name and the narrowest column of names, in pt. */
export interface Measures {
  readonly row: number;
  readonly bar: number;
  readonly widest: number;
  readonly narrowest: number;
  readonly besideName: number;
}
const closeRow = 17;
const closeBar = 11;
const whole: Measures = { row: 22, bar: 13, widest: 132, narrowest: 92, besideName: 12 };
/** More rows than this are closer. */
const mostRoomy = 12;

/** A long word has more room before it is broken, up to this part of the width. */
const partOfWord = 0.4;

/** How the bars of a drawing that has the whole width are set. */
export function measuresOf({ rows }: Bars, { width }: Extent, tag: Tag, setting: Setting): Measures {
  const words = rows.flatMap((row) =>
    plainText(row.name)
      .split(' ')
      .map((word) => makeLabel(plainRun(word), nameStyle(row, Infinity), tag, setting).width),
  );
  const widest = Math.max(whole.widest, Math.min(width * partOfWord, Math.max(0, ...words) + 0.5));
  return { ...whole, widest, ...(rows.length > mostRoomy ? { row: closeRow, bar: closeBar } : {}) };
}

/** Beside other drawings all is closer. */
export const small = ({ width }: Extent): Measures => ({
  row: closeRow,
  bar: closeBar,
  widest: width * 0.4,
  narrowest: 0,
  besideName: 8,
});
/** The widest value; a longer one has several lines. */
const widestValue = 120;

/** A row with its words. */
export interface Row {
  readonly row: Bars['rows'][number];
  readonly name: Label;
  /** Outside the bar, and inside it: on a dark bar words are light. */
  readonly value: Label;
  readonly valueInside: Label;
}

/** How a name is set. */
const nameStyle = ({ subject }: Bars['rows'][number], width: number): LabelStyle => ({
  role: 'small',
  width,
  ...(subject ? { weight: 600 } : {}),
});

/** The words of a row, measured. */
export function measureRow(row: Bars['rows'][number], { widest }: Measures, tag: Tag, setting: Setting): Row {
  const look = { role: 'chart_value', width: widestValue } as const;
  return {
    row,
    name: makeLabel(row.name, nameStyle(row, widest), tag, setting),
    value: makeLabel(row.value.label, look, tag, setting),
    valueInside: makeLabel(
      row.value.label,
      { ...look, color: inside(fillOf(row, setting), setting.theme) },
      tag,
      setting,
    ),
  };
}

/** The plot of the bars: where values are, and the line of the target. */
export interface Plot {
  readonly across: Extent;
  readonly x: (at: number) => number;
  readonly target: number | null;
  /** The value that was asked for. */
  readonly goal: number | null;
}

/** The width of the widest. */
export const widthOf = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({ width }) => width));

/** What stays free at the ends of a scale for values outside their bars, in pt: where bars go back, and where they go forth. */
export interface Rooms {
  readonly back: number;
  readonly forth: number;
}

/** Whatever stands beside them, bars have at least this part of the plot. */
const leastPart = 0.25;

/** Where the values of a drawing are, beside names so wide, with so much room at the ends of its bars. */
export function layPlot(
  chart: Bars,
  { names, rooms: { back, forth } }: { readonly names: number; readonly rooms: Rooms },
  { narrowest, besideName }: Measures,
  across: Extent,
): Plot {
  const { rows, target } = chart;
  const start = across.start + (names === 0 ? 0 : Math.max(narrowest, names + besideName));
  const plot = { start, width: across.start + across.width - start };
  const own = spanWithZero([...rows.map(({ value }) => value.at), ...(target === null ? [] : [target.at])]);
  const [low, high] = chart.ends ?? own;
  const part = Math.min(1, (plot.width * (1 - leastPart)) / (back + forth));
  const x = makeScale(low, high, start + back * part, start + plot.width - forth * part);
  return { across: plot, x, target: target === null ? null : x(target.at), goal: target?.at ?? null };
}

/** What was asked for, in words over its line. */
export const targetLabel = ({ target }: Bars, width: number, tag: Tag, setting: Setting): Label => {
  const look = { role: 'chart_label', weight: 600, color: chartStyle(setting.theme).target, width } as const;
  return makeLabel(target === null ? [] : target.label, look, tag, setting);
};

/** The colour of a bar. */
export function fillOf({ subject }: Bars['rows'][number], { theme }: Setting): ColorToken {
  const style = chartStyle(theme);
  return subject ? style.subject : style.context;
}
