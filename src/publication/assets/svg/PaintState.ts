import type { Hex } from '../../theme/color.ts';
import type { Stroke } from '../picture/DecodedPicture.ts';
import { fault } from '../picture/PictureFault.ts';
import type { Declarations } from './readStyles.ts';
import { numbersOf, readColor, readLength } from './readValue.ts';

/** How an element is painted: what its children inherit. `color` is the value of `currentColor`. */
export interface PaintState {
  readonly color: Hex;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly evenOdd: boolean;
  readonly pen: Omit<Stroke, 'color'>;
  readonly visible: boolean;
}

/** A colour or none, and whether it is visible; both are inherited, each by itself. */
interface Paint {
  readonly color: Hex | null;
  readonly shown: boolean;
}

/** The initial values (SVG 2, 13). */
export const initialPaintState: PaintState = {
  color: '#000000',
  fill: { color: '#000000', shown: true },
  stroke: { color: null, shown: true },
  evenOdd: false,
  pen: { width: 1, cap: 'butt', join: 'miter', miterLimit: 4, dash: [], dashOffset: 0 },
  visible: true,
};

/** How an element with these declarations is painted inside its parent; null where it is not shown at all. */
export function paintStateOf(given: Declarations, inherited: PaintState, line: number): PaintState | null {
  if (given.get('display') === 'none' || !isOpaque('opacity', given, line)) return null;
  for (const [name, harmless] of Object.entries(neutral)) {
    const value = given.get(name);
    if (value !== undefined && !harmless.test(value.trim()))
      throw fault('svgProperty', { property: name, value: value.slice(0, 40), line });
  }
  const color = currentOf(given, inherited.color);
  const rule = given.get('fill-rule');
  const visibility = given.get('visibility');
  return {
    color,
    fill: paint('fill', given, { ...inherited, color }, line),
    stroke: paint('stroke', given, { ...inherited, color }, line),
    evenOdd: rule === undefined || rule === 'inherit' ? inherited.evenOdd : rule === 'evenodd',
    pen: penOf(given, inherited.pen, line),
    visible: visibility === undefined || visibility === 'inherit' ? inherited.visible : visibility === 'visible',
  };
}

/** Properties that are not supported, with the values that change nothing. */
const neutral: Readonly<Record<string, RegExp>> = {
  'clip-path': /^none$/,
  mask: /^none$/,
  filter: /^none$/,
  'mix-blend-mode': /^normal$/,
  marker: /^none$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  'vector-effect': /^none$/,
  'paint-order': /^(normal|fill|fill stroke.*)$/,
  'transform-origin': /^0(px)?( 0(px)?)*$/,
};

/** Whether something is visible: opaque, or not at all; anything between is refused. */
function isOpaque(name: string, given: Declarations, line: number): boolean {
  const value = given.get(name) ?? '1';
  const opacity = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (opacity >= 1) return true;
  if (opacity <= 0) return false;
  throw fault('svgTransparency', { property: name, value: value.slice(0, 20), line });
}

/** The value of `currentColor`. */
function currentOf(given: Declarations, inherited: Hex): Hex {
  const color = readColor(given.get('color') ?? '', inherited);
  return color?.is === 'color' ? color.hex : inherited;
}

/** The colour of a fill or of an outline; null where nothing is painted. */
function paint(
  name: 'fill' | 'stroke',
  given: Declarations,
  { [name]: inherited, color: current }: PaintState,
  line: number,
): Paint {
  const opacity = given.get(`${name}-opacity`);
  const shown =
    opacity === undefined || opacity === 'inherit' ? inherited.shown : isOpaque(`${name}-opacity`, given, line);
  const value = given.get(name);
  if (value === undefined || value === 'inherit') return { color: inherited.color, shown };
  const at = { property: name, value: value.slice(0, 40), line };
  if (/url\s*\(/i.test(value)) throw fault('svgGradient', at);
  const color = readColor(value, current);
  if (color?.is === 'translucent') throw fault('svgTransparency', at);
  if (color === null) throw fault('svgColor', at);
  return { color: color.is === 'color' ? color.hex : null, shown };
}

function penOf(given: Declarations, inherited: PaintState['pen'], line: number): PaintState['pen'] {
  const declared = (name: string): string | undefined => (given.get(name) === 'inherit' ? undefined : given.get(name));
  return {
    width: Math.max(0, readLength(declared('stroke-width'), inherited.width, line)),
    cap: oneOf(['butt', 'round', 'square'], declared('stroke-linecap'), inherited.cap),
    join: oneOf(['miter', 'round', 'bevel'], declared('stroke-linejoin'), inherited.join),
    miterLimit: Math.max(1, readLength(declared('stroke-miterlimit'), inherited.miterLimit, line)),
    dash: dashes(given, inherited.dash, line),
    dashOffset: readLength(declared('stroke-dashoffset'), inherited.dashOffset, line),
  };
}

function dashes(given: Declarations, inherited: readonly number[], line: number): readonly number[] {
  const value = given.get('stroke-dasharray');
  if (value === undefined || value === 'inherit') return inherited;
  const numbers = value === 'none' ? [] : numbersOf(value);
  if (numbers === null || numbers.length > 32 || numbers.some((each) => each < 0)) throw fault('svgDashes', { line });
  // All gaps and no dash is a solid line (SVG 2, 13.5.6).
  return numbers.every((each) => each === 0) ? [] : numbers;
}

const oneOf = <T extends string>(words: readonly T[], value: string | undefined, inherited: T): T =>
  words.find((word) => word === value) ?? inherited;
