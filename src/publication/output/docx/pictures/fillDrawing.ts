import type { Bitmap, Drawing } from '../../../assets/picture/DecodedPicture.ts';
import type { Hex } from '../../../theme/color.ts';
import { coverageOf } from './fillPolygons.ts';
import { flatten } from './flatten.ts';
import { strokeOutline } from './strokeOutline.ts';

/** The most samples of a side: a drawing is a logo or a plan, and no poster. */
const most = 2400;

const channelsOf = (color: Hex): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** A drawing as pixels `across` samples wide, its ground transparent: what Word shows where it cannot draw. */
export function fillDrawing(drawing: Drawing, across: number): Bitmap {
  const width = Math.min(most, Math.max(1, Math.round(across)));
  const by = width / drawing.width;
  const height = Math.min(most, Math.max(1, Math.round(drawing.height * by)));
  const [color, alpha] = [new Float32Array(width * height * 3), new Float32Array(width * height)];
  const cover = (coverage: Float32Array, fill: Hex): void => {
    const channels = channelsOf(fill);
    for (const [i, part] of coverage.entries()) {
      if (part === 0) continue;
      const under = alpha[i] ?? 0;
      const whole = part + under * (1 - part);
      for (const [c, value] of channels.entries()) {
        const at = i * 3 + c;
        color[at] = (value * part + (color[at] ?? 0) * under * (1 - part)) / whole;
      }
      alpha[i] = whole;
    }
  };
  for (const { steps, fill, evenOdd, stroke } of drawing.paths) {
    const lines = flatten(steps, by);
    const inside = lines.map(({ points }) => points);
    if (fill !== null) cover(coverageOf(inside, { width, height }, evenOdd), fill);
    if (stroke === null) continue;
    const outlines = lines.flatMap((line) => strokeOutline(line, stroke, by));
    cover(coverageOf(outlines, { width, height }, false), stroke.color);
  }
  return {
    kind: 'bitmap',
    width,
    height,
    channels: 3,
    samples: Uint8Array.from(color, Math.round),
    alpha: Uint8Array.from(alpha, (part) => Math.round(part * 255)),
  };
}
