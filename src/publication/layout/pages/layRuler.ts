import { apart, leastApart, type ColorToken } from '../../theme/color.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';

const msPerDay = 86_400_000;
/** More days than this are shown as weeks. */
const mostDays = 60;
const day = { height: 8, width: 0.6 };
const week = { height: 16, width: 1 };
const signalWidth = 2.5;

/** Days from one calendar date (YYYY-MM-DD) to another; at least one. */
export function daysBetween(from: string, to: string): number {
  return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / msPerDay));
}

/** Where the ruler is: `baseline` is the foot of its ticks; the signal reaches `up` and `down` from it. */
export interface RulerPlace {
  readonly across: Extent;
  readonly baseline: number;
  readonly up: number;
  readonly down: number;
  readonly ticks: ColorToken;
  /** What its upper part stands on. */
  readonly ground: ColorToken;
}

/** One tick a day from issue to expiry, every seventh taller, and the expiry in the signal (D13). */
export function layRuler(at: RulerPlace, alt: string, parent: Tag, setting: Setting): readonly Item[] {
  const figure = makeTag('Figure', parent, { alt });
  const days = daysBetween(setting.issued, setting.expires);
  const { start, width } = at.across;
  const shown = Array.from({ length: days }, (_, i) => i).filter((i) => i % 7 === 0 || days <= mostDays);
  const ticks = shown.map((i) => {
    const tick = i % 7 === 0 ? week : day;
    const across = { start: start + (i / days) * (width - signalWidth), width: tick.width };
    return fillRect(across, at.baseline - tick.height, tick.height, at.ticks, setting, figure);
  });
  const end = { start: start + width - signalWidth, width: signalWidth };
  const { color } = setting.theme;
  // On a surface of its own lightness the signal would not be seen.
  const isSeen = apart(color.signal, color[at.ground]) >= leastApart;
  const mark = (from: number, to: number, fill: ColorToken): Item =>
    fillRect(end, at.baseline - from, from + to, fill, setting, figure);
  if (isSeen) return [...ticks, mark(at.up, at.down, 'signal')];
  return [...ticks, mark(at.up, 0, at.ticks), ...(at.down > 0 ? [mark(0, at.down, 'signal')] : [])];
}
