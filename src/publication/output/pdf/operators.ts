import type { GlyphRun, Rectangle, Shape } from '../../layout/ground/Item.ts';
import type { Hex } from '../../theme/color.ts';
import type { DrawnPath, Step, Stroke } from '../../assets/picture/DecodedPicture.ts';

/** A number as PDF writes it: at most three decimals, no exponent. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/** Chooses a colour for what is filled (`rg`) or stroked (`RG`). */
export function colorOperator(hex: Hex, operator: 'rg' | 'RG'): string {
  const channel = (at: number) => pdfNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)} ${operator}`;
}

/** The operators that fill a rectangle. */
export function rectangleOperators({ x, y, width, height, fill }: Rectangle): string {
  return `${colorOperator(fill, 'rg')} ${[x, y, width, height].map(pdfNumber).join(' ')} re f`;
}

/** The operators that fill a shape, draw its line, or both (ISO 32000-1, 8.5.3). */
export function shapeOperators({ x, y, points, closed, fill, line }: Shape): string {
  const path = points.map(([dx, dy], i) => `${pdfNumber(x + dx)} ${pdfNumber(y + dy)} ${i === 0 ? 'm' : 'l'}`);
  const dash = line?.dash ?? [];
  const looks = [
    ...(fill === null ? [] : [colorOperator(fill, 'rg')]),
    ...(line === null
      ? []
      : [`${colorOperator(line.color, 'RG')} ${pdfNumber(line.width)} w [${dash.map(pdfNumber).join(' ')}] 0 d`]),
  ];
  const paint = fill === null ? 'S' : line === null ? 'f' : 'B';
  return ['q', ...looks, ...path, ...(closed ? ['h'] : []), paint, 'Q'].join(' ');
}

/** The room that a glyph has of its own: how wide it is, and how far from its start and over the line the glyph is drawn. */
export interface Cell {
  readonly advance: number;
  readonly offset: number;
  readonly rise: number;
}

/** How a face's glyphs are written: the id in the embedded subset, and the width that the file states (per 1000). */
export type Encode = (
  id: number,
  codePoints: readonly number[],
  cell: Cell | null,
) => { readonly code: string; readonly width: number };

/**
 * The operators that show a run of glyphs: one TJ, with the difference between shaped and stated widths as adjustment.
 * What is over or under the line is raised (`Ts`): the pen stays on it.
 */
export function glyphOperators(run: GlyphRun, fontId: string, encode: Encode): string {
  const { size } = run.style;
  const parts: string[] = [];
  let shown = '';
  let hex = '';
  let rise = 0;
  const close = (): void => {
    if (hex !== '') shown += `<${hex}>`;
    hex = '';
  };
  const flush = (): void => {
    close();
    if (shown !== '') parts.push(`[${shown}]TJ`);
    shown = '';
  };
  /** Moves the pen by thousandths of the em towards the right. */
  const move = (by: number): void => {
    if (Math.abs(by) <= 0.01) return;
    close();
    shown += `${pdfNumber(-by)} `;
  };
  for (const glyph of run.glyphs) {
    const toEm = (length: number): number => (length * 1000) / size;
    // A reader takes the room beside a narrow digit for a space, and a mark over its letter for another line: a glyph has both in it.
    const cell =
      glyph.inCell === true
        ? { advance: toEm(glyph.advance), offset: toEm(glyph.offsetX), rise: toEm(glyph.offsetY) }
        : null;
    const { code, width } = encode(glyph.id, glyph.codePoints, cell);
    const raised = cell === null ? glyph.offsetY : 0;
    if (raised !== rise) {
      flush();
      rise = raised;
      parts.push(`${pdfNumber(rise)} Ts`);
    }
    const shift = cell === null ? toEm(glyph.offsetX) : 0;
    move(shift);
    hex += code;
    move(toEm(glyph.advance) - width - shift);
  }
  flush();
  if (rise !== 0) parts.push('0 Ts');
  const look = run.outline ? `${colorOperator(run.color, 'RG')} 0.75 w 1 Tr` : `${colorOperator(run.color, 'rg')} 0 Tr`;
  const at = `1 0 0 -1 ${pdfNumber(run.x)} ${pdfNumber(run.y)} Tm`;
  return `BT ${look} /${fontId} ${pdfNumber(size)} Tf ${at} ${parts.join(' ')} ET`;
}

const numbers = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');

/** A quadratic curve from (x, y) as the cubic one that PDF has. */
function cubic(x: number, y: number, cx: number, cy: number, ex: number, ey: number): readonly number[] {
  const third = (from: number, to: number): number => from + (2 / 3) * (to - from);
  return [third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey];
}

/** The operators that make an outline (ISO 32000-1, 8.5.2). */
export function pathOperators(steps: readonly Step[]): string {
  let [x, y] = [0, 0];
  const drawn = steps.map((step) => {
    if (step[0] === 'Z') return 'h';
    const from = [x, y] as const;
    if (step[0] === 'C') [x, y] = [step[5], step[6]];
    else if (step[0] === 'Q') [x, y] = [step[3], step[4]];
    else [x, y] = [step[1], step[2]];
    if (step[0] === 'C') return `${numbers(step[1], step[2], step[3], step[4], x, y)} c`;
    if (step[0] === 'Q') return `${numbers(...cubic(...from, step[1], step[2], x, y))} c`;
    return `${numbers(x, y)} ${step[0] === 'M' ? 'm' : 'l'}`;
  });
  return drawn.join(' ');
}

const caps = { butt: 0, round: 1, square: 2 };
const joins = { miter: 0, round: 1, bevel: 2 };

const strokeOperators = ({ color, width, cap, join, miterLimit, dash, dashOffset }: Stroke): string =>
  [
    colorOperator(color, 'RG'),
    `${pdfNumber(width)} w ${caps[cap]} J ${joins[join]} j ${pdfNumber(miterLimit)} M`,
    `[${numbers(...dash)}] ${pdfNumber(dashOffset)} d`,
  ].join(' ');

/** The operators that fill and stroke one outline of a drawing. */
export function drawnPathOperators({ steps, fill, evenOdd, stroke }: DrawnPath): string {
  const looks = [
    ...(fill === null ? [] : [colorOperator(fill, 'rg')]),
    ...(stroke === null ? [] : [strokeOperators(stroke)]),
  ];
  const paint = fill === null ? 'S' : `${stroke === null ? 'f' : 'B'}${evenOdd ? '*' : ''}`;
  return [...looks, pathOperators(steps), paint].join(' ');
}
