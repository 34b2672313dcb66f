import type { Matrix } from './matrix.ts';
import { readLength } from './readLength.ts';
import type { Element } from './readXml.ts';

/**
 * Whether a clip leaves everything as it is: one upright rectangle round the whole frame, as drawing programs put round
 * every export. `matrix` leads from the clipped element to the frame, (0, 0) to (width, height).
 */
export function clipsNothing(clip: Element, [a, b, c, d, e, f]: Matrix, width: number, height: number): boolean {
  const [shape, ...more] = clip.children;
  if (clip.name !== 'clipPath' || shape?.name !== 'rect' || more.length > 0 || b !== 0 || c !== 0) return false;
  const moves = ['transform', 'clip-path', 'style', 'class', 'clipPathUnits', 'rx', 'ry'];
  if (moves.some((name) => clip.attributes.has(name) || shape.attributes.has(name))) return false;
  const length = (name: string): number => readLength(shape.attributes.get(name), 0, shape.line);
  const [x, y] = [length('x'), length('y')];
  const across = [x, x + length('width')].map((value) => a * value + e);
  const down = [y, y + length('height')].map((value) => d * value + f);
  const slack = 0.01;
  return (
    Math.min(...across) <= slack &&
    Math.max(...across) >= width - slack &&
    Math.min(...down) <= slack &&
    Math.max(...down) >= height - slack
  );
}
