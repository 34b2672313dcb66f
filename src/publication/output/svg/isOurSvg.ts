import { Buffer } from 'node:buffer';

/** The second line of every page: a file that has it may be replaced. */
export const svgMark = '<!-- Made by kam-propose -->';

const start = /^<\?xml[^>]*\?>\s*/;

/** Whether an SVG file has the mark. */
export function isOurSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  return start.test(head) && head.replace(start, '').startsWith(svgMark);
}
