import type { ColorToken } from '../../theme/color.ts';
import type { Stroke } from '../../theme/Theme.ts';
import type { Item, Shape } from './Item.ts';
import type { Extent } from './pageFrame.ts';
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

/** Points of a quarter circle between two sides of a rounded box. */
const cornerSteps = 8;

/** A filled box, its corners round where the look wants them so. */
export function fillBox(
  across: Extent,
  y: number,
  height: number,
  color: ColorToken,
  radius: number,
  setting: Setting,
): Item {
  const r = Math.min(radius, across.width / 2, height / 2);
  if (r <= 0) return fillRect(across, y, height, color, setting);
  return {
    ...roundedShape(across, y, height, r),
    fill: setting.theme.color[color],
    line: null,
  };
}

/** A box's outline, its line inside the extent, its corners round where the look wants them so. */
export function frameBox(
  across: Extent,
  y: number,
  height: number,
  { width, color }: Stroke,
  radius: number,
  setting: Setting,
): Item {
  if (radius <= 0) return frameRect(across, y, height, { color, lineWidth: width, dash: null }, setting);
  const inner = { start: across.start + width / 2, width: across.width - width };
  const r = Math.min(radius, inner.width / 2, (height - width) / 2);
  const line = { color: setting.theme.color[color], width, dash: null };
  return { ...roundedShape(inner, y + width / 2, height - width, r), fill: null, line };
}

/** The outline of a box with round corners. */
function roundedShape({ start, width }: Extent, y: number, height: number, r: number): Omit<Shape, 'fill' | 'line'> {
  const centres = [
    [width - r, r, -90],
    [width - r, height - r, 0],
    [r, height - r, 90],
    [r, r, 180],
  ] as const;
  const points = centres.flatMap(([cx, cy, from]) =>
    Array.from({ length: cornerSteps + 1 }, (_, i): readonly [number, number] => {
      const angle = ((from + (90 * i) / cornerSteps) * Math.PI) / 180;
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
    }),
  );
  return { kind: 'shape', x: start, y, width, height, points, closed: true, upright: false, tag: ground };
}

/** A line of the look as a box of its own thickness; nothing where the look draws none. */
export function strokeBox(across: Extent, stroke: Stroke | null, setting: Setting): Box {
  if (stroke === null) return { height: 0, items: [] };
  return { height: stroke.width, items: [fillRect(across, 0, stroke.width, stroke.color, setting)] };
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
