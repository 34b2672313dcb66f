import svgpath from 'svgpath';
import type { PictureFault } from '../PictureFault.ts';
import type { Step } from '../Picture.ts';
import type { Matrix } from './matrix.ts';
import { faultAt } from './refuse.ts';

/** A path longer than this is no logo; reading one takes time that grows with the square of its length. */
const longest = 120_000;

const unreadable = (line: number): PictureFault =>
  faultAt('a path that cannot be read', line, 'Export it again from the program that drew it.');

/** Path data as absolute moves, lines and curves, each point through the matrix. */
export function stepsOf(data: string, [a, b, c, d, e, f]: Matrix, line: number): readonly Step[] {
  if (data.length > longest) throw faultAt('a path with far too many points', line, 'Simplify it, or export a PNG.');
  const at = (x: number, y: number): readonly [number, number] => {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    // Where something went out of all proportion nothing sensible can be drawn, and no output could write it.
    if (!(Math.abs(px) < 1e6 && Math.abs(py) < 1e6)) throw unreadable(line);
    return [px, py];
  };
  // The library also reads a curve of its own, R, that SVG does not know.
  const path = svgpath(/r/i.test(data) ? 'M' : data);
  if ('err' in path && path.err !== '') throw unreadable(line);
  const steps: Step[] = [];
  path
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, x, y) => {
      switch (segment[0]) {
        case 'M':
        case 'L':
          steps.push([segment[0], ...at(segment[1], segment[2])]);
          return;
        case 'H':
          steps.push(['L', ...at(segment[1], y)]);
          return;
        case 'V':
          steps.push(['L', ...at(x, segment[1])]);
          return;
        case 'C':
          steps.push([
            'C',
            ...at(segment[1], segment[2]),
            ...at(segment[3], segment[4]),
            ...at(segment[5], segment[6]),
          ]);
          return;
        case 'Q':
          steps.push(['Q', ...at(segment[1], segment[2]), ...at(segment[3], segment[4])]);
          return;
        case 'Z':
        case 'z':
          steps.push(['Z']);
          return;
        default:
          throw unreadable(line);
      }
    });
  return steps;
}
