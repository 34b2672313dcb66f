import type { Element } from './readXml.ts';
import { numbersOf, readLength } from './readLength.ts';
import { faultAt } from './refuse.ts';

/** An ellipse from its start at three o'clock, as two arcs. */
const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  rx <= 0 || ry <= 0 ? '' : `M${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}Z`;

function rectangle(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  if (w <= 0 || h <= 0) return '';
  if (rx <= 0 || ry <= 0) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
  const arc = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [w - 2 * rx, h - 2 * ry];
  return `M${x + rx} ${y}h${across}${arc(rx, ry)}v${down}${arc(-rx, ry)}h${-across}${arc(-rx, -ry)}v${-down}${arc(rx, -ry)}Z`;
}

function polygon({ name, attributes, line }: Element): string {
  const numbers = numbersOf(attributes.get('points') ?? '');
  if (numbers === null || numbers.length % 2 !== 0)
    throw faultAt(`points that cannot be read, <${name}>`, line, 'Export it again as plain SVG.');
  const corners = numbers.flatMap((x, i) => (i % 2 === 0 ? [`${x} ${numbers[i + 1] ?? 0}`] : []));
  if (corners.length === 0) return '';
  return `M${corners.join('L')}${name === 'polygon' ? 'Z' : ''}`;
}

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
