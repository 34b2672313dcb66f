import type { ColorToken } from '../theme/Theme.ts';
import type { Item } from './Item.ts';
import type { Extent } from './Extent.ts';
import type { Setting } from './Setting.ts';
import type { Box } from './Slice.ts';
import { ground, type Artifact, type Tag } from './Tag.ts';

/** A filled rectangle at `y`. */
export function fillRect(
  across: Extent,
  y: number,
  height: number,
  color: ColorToken,
  setting: Setting,
  tag: Tag | Artifact = ground,
): Item {
  return {
    kind: 'rectangle',
    x: across.start,
    y,
    width: across.width,
    height,
    fill: setting.theme.color[color],
    tag,
  };
}

/** A rule as a box of its own thickness. */
export function ruleBox(across: Extent, weight: 'hair' | 'rule' | 'strong', setting: Setting): Box {
  const color: ColorToken = weight === 'strong' ? 'ink' : weight;
  const height = setting.theme.line[weight];
  return { height, items: [fillRect(across, 0, height, color, setting)] };
}

/** A rectangle's outline, its line inside the extent. */
export function frameRect(
  across: Extent,
  y: number,
  height: number,
  look: { readonly color: ColorToken; readonly lineWidth: number; readonly dash: readonly [number, number] | null },
  setting: Setting,
): Item {
  const inset = look.lineWidth / 2;
  const w = across.width - look.lineWidth;
  const h = height - look.lineWidth;
  return {
    kind: 'shape',
    x: across.start + inset,
    y: y + inset,
    width: w,
    height: h,
    points: [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ],
    closed: true,
    fill: null,
    line: { color: setting.theme.color[look.color], width: look.lineWidth, dash: look.dash },
    upright: false,
    tag: ground,
  };
}

/** An open line through points. */
export function strokeLine(
  x: number,
  y: number,
  points: readonly (readonly [number, number])[],
  look: { readonly color: ColorToken; readonly lineWidth: number; readonly upright?: boolean },
  setting: Setting,
  tag: Tag | Artifact = ground,
): Item {
  const width = Math.max(...points.map(([dx]) => dx));
  const height = Math.max(...points.map(([, dy]) => dy));
  return {
    kind: 'shape',
    x,
    y,
    width,
    height,
    points,
    closed: false,
    fill: null,
    line: { color: setting.theme.color[look.color], width: look.lineWidth, dash: null },
    upright: look.upright ?? false,
    tag,
  };
}
