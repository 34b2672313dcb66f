import { Buffer } from 'node:buffer';
import { create, type Font } from 'fontkit';

/** Opens one static face. */
export function openFace(bytes: Uint8Array): Font {
  const face = create(Buffer.from(bytes));
  if ('fonts' in face) throw new Error('A font collection cannot be used: give a file with one face.');
  return face;
}
