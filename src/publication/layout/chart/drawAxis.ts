import type { Inlines } from '../../document/Inline.ts';
import type { Mark } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { makeLabel, type Label } from './makeLabel.ts';

/** Between the figures of an axis and what they measure, pt. */
export const axisGap = 7.2;

/** A tick with its measured figure. */
export interface Tick {
  readonly at: number;
  readonly label: Label;
}

/** The ticks of an axis between two values, with their figures; zero of a money axis is set off. */
export function axisTicks(
  ticks: readonly Mark[],
  [low, high]: readonly [number, number],
  look: { readonly width?: number; readonly strongZero?: boolean },
  tag: Tag,
  setting: Setting,
): readonly Tick[] {
  const figure = (label: Inlines, isZero: boolean): Label =>
    makeLabel(
      label,
      {
        role: 'chart_label',
        ...(isZero ? { color: 'ink', weight: 600 } : { color: 'ink3' }),
        ...(look.width === undefined ? {} : { width: look.width }),
      },
      tag,
      setting,
    );
  return ticks
    .filter(({ at }) => at >= low && at <= high)
    .map(({ at, label }) => ({ at, label: figure(label, look.strongZero === true && at === 0) }));
}

/** The figures of an upright axis before `end`, each at its height; those that would overlap another are left out. */
export function placeUpright(ticks: readonly Tick[], y: (at: number) => number, end: number): readonly Item[] {
  const kept: { readonly top: number; readonly tick: Tick }[] = [];
  // Zero first: it is the one that must not be missing.
  for (const tick of [...ticks].sort((a, b) => Math.abs(a.at) - Math.abs(b.at))) {
    const top = y(tick.at) - tick.label.height / 2;
    const isFree = kept.every((other) => Math.abs(other.top - top) >= tick.label.height);
    if (isFree) kept.push({ top, tick });
  }
  return kept.flatMap(({ top, tick: { label } }) => label.place(end - label.width, top));
}

/** Between two figures of a level axis, pt: closer they read as one. */
const betweenFigures = 8;
/** A scale of fewer parts than this is no longer one. */
const leastParts = 3;

/**
 * The figures under a level axis, in the middle of their tick. Where they would touch each other there are fewer, at even
 * steps as far as they can be; the first and the last always stand there.
 */
export function placeLevel(
  ticks: readonly Tick[],
  x: (at: number) => number,
  top: number,
  { start, width }: Extent,
  /** How much of the first figure is after its tick, pt, where it ends in its number ("Week 1"); else it is in the middle. */
  hung: number | null = null,
): readonly Item[] {
  const all = ticks
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, label }, i) => {
      const middle =
        x(at) - (i === 0 && hung !== null ? Math.max(label.width / 2, label.width - hung) : label.width / 2);
      return { label, from: Math.max(start, Math.min(start + width - label.width, middle)) };
    });
  const last = all.length - 1;
  const isFree = (figures: typeof all): boolean =>
    figures.every(({ from }, i) => {
      const before = figures[i - 1];
      return before === undefined || from >= before.from + before.label.width + betweenFigures;
    });
  const steps = Array.from({ length: Math.max(1, last) }, (_, i) => i + 1);
  const isEven = (step: number): boolean => last % step === 0 && last / step >= leastParts;
  const every = (step: number): typeof all => all.filter((_, i) => i === 0 || (last - i) % step === 0);
  // Where no even step has room, the gap after the first differs.
  const uneven = steps.map(every).flatMap((figures) => [figures, figures.toSpliced(1, 1)]);
  const kept = [...steps.filter(isEven).map(every), ...uneven].find(isFree);
  return (kept ?? all.slice(-1)).flatMap(({ from, label }) => label.place(from, top));
}

/** Hairlines across the plot at the ticks. */
export const gridLines = (
  ticks: readonly Tick[],
  y: (at: number) => number,
  plot: Extent,
  tag: Tag,
  setting: Setting,
): readonly Item[] =>
  ticks
    .filter(({ at }) => at !== 0)
    .map(({ at }) =>
      fillRect(plot, y(at) - setting.theme.line.hair / 2, setting.theme.line.hair, 'hair', setting, tag),
    );
