import { Buffer } from 'node:buffer';

/** The comment in the second line of a page. */
const comment = /^<\?xml[^>]*\?>\s*<!-- Made by kam-propose -->/;

export const isOurSvg = (bytes: Uint8Array): boolean =>
  comment.test(Buffer.from(bytes.subarray(0, 120)).toString('latin1'));
