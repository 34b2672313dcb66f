import type { GuideMark } from '../../document/Guide.ts';
import type { Item } from './Item.ts';
import type { Setting } from './Setting.ts';
import { ground, type Artifact, type Tag } from './Tag.ts';
import type { TickMark } from '../../document/Table.ts';
import { frameRect, strokeLine } from './draw.ts';

export const markSize = 6.8;
const corners = 28;

/** A dot or a ring in a box of `markSize`. */
export function drawMark(mark: GuideMark, x: number, y: number, setting: Setting, tag: Tag | Artifact = ground): Item {
  const lineWidth = mark === 'filled' ? 0 : 1;
  const color = setting.theme.color.brand;
  const radius = markSize / 2 - lineWidth / 2;
  const points = Array.from({ length: corners }, (_, i): readonly [number, number] => {
    const angle = (2 * Math.PI * i) / corners;
    return [radius + radius * Math.cos(angle), radius + radius * Math.sin(angle)];
  });
  return {
    kind: 'shape',
    x: x + lineWidth / 2,
    y: y + lineWidth / 2,
    width: 2 * radius,
    height: 2 * radius,
    points,
    closed: true,
    fill: mark === 'filled' ? color : null,
    line: mark === 'filled' ? null : { color, width: lineWidth, dash: null },
    upright: false,
    tag,
  };
}

/** A check in brand, or a dash, as wide as a dot. */
export function drawTick(mark: TickMark, x: number, y: number, setting: Setting, tag: Tag | Artifact): Item {
  const check = [
    [0, 3],
    [2.75, 5.75],
    [8, 0],
  ] as const;
  const dash = [
    [0, 0],
    [7.5, 0],
  ] as const;
  return mark === 'check'
    ? strokeLine(x - 0.6, y + 0.5, check, { color: 'brand', lineWidth: 1.5, upright: true }, setting, tag)
    : strokeLine(x - 0.35, y + markSize / 2, dash, { color: 'ink2', lineWidth: 1 }, setting, tag);
}

/** Where the words are beside a tick box. */
export const tickIndent = 16;

/** The side of a box to tick. */
export const tickSize = 9;

/** An empty box to tick. */
export function drawTickBox(x: number, y: number, setting: Setting): Item {
  return frameRect({ start: x, width: tickSize }, y, tickSize, { color: 'ink', lineWidth: 0.75, dash: null }, setting);
}
