import { deflateSync } from 'node:zlib';
import { paeth } from './unfilter.ts';

/** The five filters of a row (PNG, 9.2): what is left of a byte when its neighbours are known. */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** How much a filtered row seems to hold: the sum of its distances from zero, as PNG encoders reckon. */
const weightOf = (row: Uint8Array): number => row.reduce((sum, byte) => sum + (byte < 128 ? byte : 256 - byte), 0);

/**
 * Packs rows of 8-bit samples as PNG's IDAT and PDF's predictor 15 both read them: every row with the filter that
 * leaves least. The same samples give the same bytes.
 */
export function packRows(samples: Uint8Array, width: number, channels: number): Uint8Array {
  const rowBytes = width * channels;
  const rows = samples.length / rowBytes;
  const packed = new Uint8Array(rows * (rowBytes + 1));
  const tried = filters.map(() => new Uint8Array(rowBytes));
  for (let row = 0; row < rows; row += 1) {
    const start = row * rowBytes;
    for (let i = 0; i < rowBytes; i += 1) {
      const left = i < channels ? 0 : (samples[start + i - channels] ?? 0);
      const up = row === 0 ? 0 : (samples[start + i - rowBytes] ?? 0);
      const corner = row === 0 || i < channels ? 0 : (samples[start + i - rowBytes - channels] ?? 0);
      for (const [filter, line] of tried.entries())
        line[i] = (samples[start + i] ?? 0) - (filters[filter]?.(left, up, corner) ?? 0);
    }
    const weights = tried.map(weightOf);
    const best = weights.indexOf(Math.min(...weights));
    packed[row * (rowBytes + 1)] = best;
    packed.set(tried[best] ?? [], row * (rowBytes + 1) + 1);
  }
  return deflateSync(packed);
}
