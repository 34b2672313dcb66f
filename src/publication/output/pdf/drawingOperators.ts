import type { DrawnPath, Step, Stroke } from '../../assets/picture/DecodedPicture.ts';
import { colorOperator, pdfNumber } from './operators.ts';

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
