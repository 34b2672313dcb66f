import { damaged } from '../PictureFault.ts';
import type { Pass } from './passesOf.ts';

/** The neighbour that a linear guess is nearest to (PNG, 9.4). */
export function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Undoes the filters of one pass in place (PNG, 9.2); `step` is the whole bytes of a pixel, at least one. */
export function unfilter(stored: Uint8Array, from: number, { rows, rowBytes }: Pass, step: number): void {
  for (let row = 0; row < rows; row += 1) {
    const start = from + row * (rowBytes + 1) + 1;
    const filter = stored[start - 1] ?? 0;
    if (filter > 4) throw damaged('a row has an unknown filter');
    if (filter === 0) continue;
    const above = row === 0 ? -1 : start - rowBytes - 1;
    for (let i = 0; i < rowBytes; i += 1) {
      const left = i < step ? 0 : (stored[start + i - step] ?? 0);
      const up = above < 0 ? 0 : (stored[above + i] ?? 0);
      const corner = above < 0 || i < step ? 0 : (stored[above + i - step] ?? 0);
      stored[start + i] = (stored[start + i] ?? 0) + guessOf(filter, left, up, corner);
    }
  }
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}
