import type { Drawing, DrawnPath } from '../picture/DecodedPicture.ts';
import { fault } from '../picture/PictureFault.ts';
import { initialPaintState, paintStateOf, type PaintState } from './PaintState.ts';
import { multiply, readTransform, scaleOf, type Matrix } from './matrix.ts';
import { outlineOf, stepsOf } from './outlineOf.ts';
import { lengthOf, numbersOf, readLength } from './readValue.ts';
import { readStyles, type Cascade, type Declarations } from './readStyles.ts';
import { readXml, type Element } from './readXml.ts';
import { drawn } from './refuse.ts';

/** The longer side of every drawing, so that outputs can round its coordinates. */
const extent = 1000;

const most = { bytes: 512 * 1024, steps: 60_000, visits: 20_000, uses: 6 };

/** Whether a text is an SVG: markup with the element near its beginning. */
export const isSvg = (text: string): boolean =>
  text.trimStart().startsWith('<') && /<(?:\w+:)?svg[\s/>]/i.test(text.slice(0, 10_000));

/**
 * Reads only the filled and stroked outlines of an SVG: no names, no notes, nothing that runs.
 * @throws {PictureFault} with the element and its line, where it cannot be drawn as outlines
 */
export function drawSvg(text: string): Drawing {
  if (text.length > most.bytes) throw fault('svgLarge');
  const root = readXml(text);
  const [x, y, width, height] = frameOf(root);
  const scale = extent / Math.max(width, height);
  if (Math.min(width, height) * scale < 1) throw fault('svgThin', { line: root.line });
  const draughtsman = new Draughtsman(root, [width * scale, height * scale]);
  const matrix: Matrix = [scale, 0, 0, scale, -x * scale, -y * scale];
  draughtsman.draw(root, { matrix, paint: initialPaintState, uses: 0 });
  const { paths } = draughtsman;
  if (paths.length === 0) throw fault('svgEmpty');
  const rounded = (length: number): number => Math.round(length * scale * 1000) / 1000;
  return { kind: 'drawing', width: rounded(width), height: rounded(height), paths };
}

/** The frame of a drawing (SVG 2, 8.2): its viewBox, else its width and height. */
function frameOf({ attributes }: Element): readonly [x: number, y: number, width: number, height: number] {
  const [x, y, width, height, ...more] = numbersOf(attributes.get('viewBox') ?? '') ?? [];
  const frame = [
    x ?? 0,
    y ?? 0,
    width ?? lengthOf(attributes.get('width') ?? ''),
    height ?? lengthOf(attributes.get('height') ?? ''),
  ] as const;
  const [left, top, w, h] = frame;
  const isBox = attributes.has('viewBox') ? height !== undefined && more.length === 0 : true;
  if (!isBox || w === null || h === null || !(w > 0 && h > 0)) throw fault('svgNoSize');
  return [left, top, w, h];
}

/** What an element is drawn with: its position, what it inherits, and how many `use` lead to it. */
interface Context {
  readonly matrix: Matrix;
  readonly paint: PaintState;
  readonly uses: number;
}

/** One walk over one drawing. */
class Draughtsman {
  readonly paths: DrawnPath[] = [];
  readonly #cascade: Cascade;
  readonly #byId: ReadonlyMap<string, Element>;
  readonly #size: readonly [width: number, height: number];
  #steps = 0;
  #visits = 0;

  constructor(root: Element, size: readonly [width: number, height: number]) {
    this.#size = size;
    this.#cascade = readStyles(root);
    this.#byId = new Map(withIds(root));
  }

  draw(element: Element, context: Context): void {
    this.#visits += 1;
    if (this.#visits > most.visits) throw fault('svgParts', { line: element.line });
    const { name, attributes, line } = element;
    const given = this.#cascade(element);
    if (given.get('transform') !== attributes.get('transform')) throw fault('svgStyledTransform', { line });
    const matrix = multiply(context.matrix, readTransform(attributes.get('transform') ?? '', line));
    const paint = paintStateOf(this.#unclipped(given, matrix), context.paint, line);
    if (paint === null) return;
    const inner: Context = { ...context, matrix, paint };
    if (name === 'g' || name === 'svg') this.#drawAll(element.children, inner);
    else if (name === 'use') this.#use(element, inner);
    else if (paint.visible) this.#path(outlineOf(element), inner, line);
  }

  /** The declarations without a clip that cuts off nothing. */
  #unclipped(given: Declarations, matrix: Matrix): Declarations {
    const clip = this.#byId.get(/^url\(\s*['"]?#([^'")]+)['"]?\s*\)$/.exec(given.get('clip-path') ?? '')?.[1] ?? '');
    if (clip === undefined || !clipsNothing(clip, matrix, ...this.#size)) return given;
    return new Map([...given].filter(([name]) => name !== 'clip-path'));
  }

  #drawAll(children: readonly Element[], context: Context): void {
    for (const child of children) {
      if (child.name === 'svg') throw fault('svgNested', { line: child.line });
      if (drawn.has(child.name)) this.draw(child, context);
    }
  }

  /** Draws another element here. One that leads back to itself ends at a depth that no logo has. */
  #use({ attributes, line }: Element, context: Context): void {
    const target = this.#byId.get((attributes.get('href') ?? '').trim().slice(1));
    if (target === undefined || !drawn.has(target.name) || context.uses >= most.uses) throw fault('svgUse', { line });
    const [x, y] = [readLength(attributes.get('x'), 0, line), readLength(attributes.get('y'), 0, line)];
    const matrix = multiply(context.matrix, [1, 0, 0, 1, x, y]);
    this.draw(target, { ...context, matrix, uses: context.uses + 1 });
  }

  #path(data: string, { matrix, paint }: Context, line: number): void {
    const [fill, color] = [paint.fill, paint.stroke].map(({ shown, color: hex }) => (shown ? hex : null));
    const scale = scaleOf(matrix);
    const hasLine = typeof color === 'string' && paint.pen.width > 0 && scale !== 0;
    if (typeof fill !== 'string' && !hasLine) return;
    const steps = stepsOf(data, matrix, line);
    this.#steps += steps.length;
    if (this.#steps > most.steps) throw fault('svgPoints', { line });
    if (steps.length < 2) return;
    if (hasLine && scale === null) throw fault('svgStretchedLine', { line });
    const stroke = hasLine ? { color, ...scaled(paint.pen, scale ?? 1) } : null;
    this.paths.push({ steps, fill: fill ?? null, evenOdd: paint.evenOdd, stroke });
  }
}

const scaled = (pen: PaintState['pen'], by: number): PaintState['pen'] => ({
  ...pen,
  width: pen.width * by,
  dash: pen.dash.map((length) => length * by),
  dashOffset: pen.dashOffset * by,
});

const withIds = (element: Element): readonly (readonly [string, Element])[] => {
  const id = element.attributes.get('id');
  return [...element.children.flatMap(withIds), ...(id === undefined ? [] : [[id, element] as const])];
};

/**
 * Whether a clip leaves everything as it is: one upright rectangle round the whole frame, as drawing programs put round
 * every export. `matrix` leads from the clipped element to the frame, (0, 0) to (width, height).
 */
function clipsNothing(clip: Element, [a, b, c, d, e, f]: Matrix, width: number, height: number): boolean {
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
