import { PictureFault } from '../picture/PictureFault.ts';

const plain = 'Export it from the drawing program as plain or optimised SVG.';
const flatten = 'Flatten it ("Expand" or "Object to path" in the drawing program), or export it as a PNG.';
const still = 'Export a still picture.';
const outline = 'Convert the letters to outlines ("Create outlines", "Object to path"), and export it again.';

/** What no logo of ours may hold, with what to do instead. */
const refused: Readonly<Partial<Record<string, readonly [what: string, fix: string]>>> = {
  script: ['a script', plain],
  handler: ['a script', plain],
  image: ['another picture', 'Draw it as shapes, or export the whole as a PNG.'],
  feImage: ['another picture', 'Draw it as shapes, or export the whole as a PNG.'],
  foreignObject: ['something that is no drawing', plain],
  text: ['text', outline],
  tspan: ['text', outline],
  textPath: ['text', outline],
  animate: ['an animation', still],
  animateTransform: ['an animation', still],
  animateMotion: ['an animation', still],
  animateColor: ['an animation', still],
  set: ['an animation', still],
  a: ['a link', 'Take the link off, and export it again.'],
};

/** What is drawn, what holds it, and what is only defined: it draws nothing until something uses it. */
export const drawn: ReadonlySet<string> = new Set([
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'use',
]);
const silent: ReadonlySet<string> = new Set([
  ...['svg', 'defs', 'style', 'title', 'desc', 'metadata', 'symbol', 'marker', 'view'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter'],
]);

/** A fault that names the element and its line. */
export const faultAt = (what: string, line: number, fix: string): PictureFault =>
  new PictureFault(`The SVG holds ${what} (line ${line}).`, fix);

export const asFlat = (what: string, line: number): PictureFault => faultAt(what, line, flatten);

/** Refuses an element by its name, wherever it stands. */
export function refuseElement(name: string, line: number): void {
  const [what, fix] = (Object.hasOwn(refused, name) ? refused[name] : undefined) ?? [];
  if (what !== undefined && fix !== undefined) throw faultAt(`${what}, <${name}>`, line, fix);
  if (!drawn.has(name) && !silent.has(name) && !/^fe[A-Z]/.test(name)) throw asFlat(`an element <${name}>`, line);
}

/** Refuses attributes that run something or lead out of the file. */
export function refuseAttribute(element: string, name: string, value: string, line: number): void {
  if (/^on/i.test(name)) throw faultAt(`a script, ${name} of <${element}>`, line, plain);
  if (name === 'href' && !value.trim().startsWith('#'))
    throw faultAt(`a link to something outside, href of <${element}>`, line, plain);
  const leadsOut = /url\s*\(\s*['"]?\s*(?!['"#\s])/i.test(value) || /javascript:|@import/i.test(value);
  if (leadsOut) throw faultAt(`a link to something outside, ${name} of <${element}>`, line, plain);
}
