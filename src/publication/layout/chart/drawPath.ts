import type { ColorToken } from '../../theme/color.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import type { Stroke } from '../../theme/chartStyle.ts';

export type Point = readonly [x: number, y: number];

/** Filled, drawn round, or both. */
interface Look {
  readonly closed: boolean;
  readonly fill?: ColorToken;
  readonly line?: Stroke;
}

/** A path through points that are counted like `x` and `y` of any item. */
export function drawPath(points: readonly Point[], { closed, fill, line }: Look, tag: Tag, setting: Setting): Item {
  const { color } = setting.theme;
  const x = Math.min(...points.map(([at]) => at));
  const y = Math.min(...points.map(([, at]) => at));
  return {
    kind: 'shape',
    x,
    y,
    width: Math.max(...points.map(([at]) => at)) - x,
    height: Math.max(...points.map(([, at]) => at)) - y,
    points: points.map(([px, py]) => [px - x, py - y] as const),
    closed,
    fill: fill === undefined ? null : color[fill],
    line: line === undefined ? null : { ...line, color: color[line.color] },
    upright: false,
    tag,
  };
}

const corners = 28;

/** A dot of a diameter (pt), its line inside it. */
export function drawDot(
  [x, y]: Point,
  size: number,
  look: { readonly fill: ColorToken; readonly line?: Stroke },
  tag: Tag,
  setting: Setting,
): Item {
  const radius = (size - (look.line?.width ?? 0)) / 2;
  const points = Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return drawPath(points, { closed: true, ...look }, tag, setting);
}
