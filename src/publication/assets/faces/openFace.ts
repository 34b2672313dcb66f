import { Buffer } from 'node:buffer';
import type { Font } from 'fontkit';
import { fontkit } from './fontkit.ts';

/** Opens one static face with the font engine. */
export function openFace(bytes: Uint8Array): Font {
  const face = fontkit().create(Buffer.from(bytes));
  if ('fonts' in face) throw new Error('A font collection cannot be used: give a file with one face.');
  return face;
}
