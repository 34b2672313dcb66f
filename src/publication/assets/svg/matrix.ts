import { fault } from '../picture/PictureFault.ts';

/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function turn(degrees: number): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [cos, sin, -sin, cos, 0, 0];
}

/** One function of a `transform`; null where SVG has no function of that name with that many numbers. */
function matrixOf(name: string, given: readonly number[]): Matrix | null {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = given;
  switch (`${name} ${given.length}`) {
    case 'matrix 6':
      return [p, q, r, s, t, u];
    case 'translate 1':
    case 'translate 2':
      return shift(p, q);
    case 'scale 1':
      return [p, 0, 0, p, 0, 0];
    case 'scale 2':
      return [p, 0, 0, q, 0, 0];
    case 'rotate 1':
      return turn(p);
    case 'rotate 3':
      return multiply(multiply(shift(q, r), turn(p)), shift(-q, -r));
    case 'skewX 1':
      return [1, 0, Math.tan(radians(p)), 1, 0, 0];
    case 'skewY 1':
      return [1, Math.tan(radians(p)), 0, 1, 0, 0];
    default:
      return null;
  }
}

const call = /^[\s,]*([A-Za-z]+)\s*\(([^()]*)\)/;

/** The matrix of a `transform` attribute; an unknown function is refused, since the drawing would be wrong. */
export function readTransform(value: string, line: number): Matrix {
  let rest = value.trim();
  let matrix = identity;
  while (rest !== '') {
    const [all = '', name = '', list = ''] = call.exec(rest) ?? [];
    const numbers = list
      .trim()
      .split(/\s*,\s*|\s+/)
      .map(Number);
    const next = all === '' || !numbers.every(Number.isFinite) ? null : matrixOf(name, numbers);
    if (next === null) throw fault('svgTransform', { line });
    matrix = multiply(matrix, next);
    rest = rest.slice(all.length).replace(/^[\s,]+/, '');
  }
  return matrix;
}

/** The factor by which lengths grow; null where it differs by direction. */
export function scaleOf([a, b, c, d]: Matrix): number | null {
  const [across, down] = [Math.hypot(a, b), Math.hypot(c, d)];
  const even = Math.abs(across - down) <= 0.001 * Math.max(across, down);
  const square = Math.abs(a * c + b * d) <= 0.001 * across * down;
  return even && square ? across : null;
}
