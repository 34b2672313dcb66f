import type { Element } from './readXml.ts';
import { numbersOf, readLength } from './readValue.ts';
import svgpath from 'svgpath';
import { fault, type PictureFault } from '../picture/PictureFault.ts';
import type { Step } from '../picture/DecodedPicture.ts';
import type { Matrix } from './matrix.ts';

/** The outline of a shape as path data; empty where it has no extent. */
export function outlineOf(element: Element): string {
  const { name, attributes, line } = element;
  const given = (key: string): string | undefined => (attributes.get(key) === 'auto' ? undefined : attributes.get(key));
  const length = (key: string, missing = 0): number => readLength(given(key), missing, line);
  switch (name) {
    case 'path':
      return attributes.get('d') ?? '';
    case 'rect': {
      const [w, h] = [length('width'), length('height')];
      const rx = length('rx', length('ry'));
      const ry = length('ry', rx);
      return rectangle(length('x'), length('y'), w, h, Math.min(rx, w / 2), Math.min(ry, h / 2));
    }
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'));
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), length('rx', length('ry')), length('ry', length('rx')));
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    default:
      return polygon(element);
  }
}

function polygon({ name, attributes, line }: Element): string {
  const numbers = numbersOf(attributes.get('points') ?? '');
  if (numbers === null || numbers.length % 2 !== 0) throw fault('svgShapePoints', { element: name, line });
  const corners = numbers.flatMap((x, i) => (i % 2 === 0 ? [`${x} ${numbers[i + 1] ?? 0}`] : []));
  if (corners.length === 0) return '';
  return `M${corners.join('L')}${name === 'polygon' ? 'Z' : ''}`;
}

function rectangle(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  if (w <= 0 || h <= 0) return '';
  if (rx <= 0 || ry <= 0) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
  const arc = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [w - 2 * rx, h - 2 * ry];
  return `M${x + rx} ${y}h${across}${arc(rx, ry)}v${down}${arc(-rx, ry)}h${-across}${arc(-rx, -ry)}v${-down}${arc(rx, -ry)}Z`;
}

/** An ellipse from its start at three o'clock, as two arcs. */
const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  rx <= 0 || ry <= 0 ? '' : `M${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}Z`;

/** No logo has a longer path; the time to read one grows with the square of its length. */
const longest = 120_000;

/** Path data as absolute moves, lines and curves, each point through the matrix. */
export function stepsOf(data: string, [a, b, c, d, e, f]: Matrix, line: number): readonly Step[] {
  if (data.length > longest) throw fault('svgLongPath', { line });
  const at = (x: number, y: number): readonly [number, number] => {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    // Coordinates out of all proportion cannot be drawn sensibly, nor written by an output.
    if (!(Math.abs(px) < 1e6 && Math.abs(py) < 1e6)) throw unreadable(line);
    return [px, py];
  };
  // The library also reads R, a curve that is not part of SVG.
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

const unreadable = (line: number): PictureFault => fault('svgPath', { line });
