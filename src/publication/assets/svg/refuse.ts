import { fault } from '../picture/PictureFault.ts';

type Reason = 'svgScript' | 'svgPicture' | 'svgForeign' | 'svgText' | 'svgAnimation' | 'svgLink';

/** Elements that are refused, with the reason. */
const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['script', 'svgScript'],
  ['handler', 'svgScript'],
  ['image', 'svgPicture'],
  ['feImage', 'svgPicture'],
  ['foreignObject', 'svgForeign'],
  ['text', 'svgText'],
  ['tspan', 'svgText'],
  ['textPath', 'svgText'],
  ['animate', 'svgAnimation'],
  ['animateTransform', 'svgAnimation'],
  ['animateMotion', 'svgAnimation'],
  ['animateColor', 'svgAnimation'],
  ['set', 'svgAnimation'],
  ['a', 'svgLink'],
]);

/** Elements that are drawn; the others hold them or only define something for them. */
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

/** Refuses an element by its name, wherever it is. */
export function refuseElement(element: string, line: number): void {
  const reason = reasons.get(element);
  if (reason !== undefined) throw fault(reason, { element, line });
  if (!drawn.has(element) && !silent.has(element) && !/^fe[A-Z]/.test(element))
    throw fault('svgElement', { element, line });
}

/** Refuses attributes that run something or lead out of the file. */
export function refuseAttribute(element: string, attribute: string, value: string, line: number): void {
  const at = { element, attribute, line };
  if (/^on/i.test(attribute)) throw fault('svgHandler', at);
  if (attribute === 'href' && !value.trim().startsWith('#')) throw fault('svgOutsideLink', at);
  const leadsOut = /url\s*\(\s*['"]?\s*(?!['"#\s])/i.test(value) || /javascript:|@import/i.test(value);
  if (leadsOut) throw fault('svgOutsideLink', at);
}
