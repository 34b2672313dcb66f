import { deflateSync } from 'node:zlib';
import { paeth } from './unfilter.ts';

/** A row under each of the five filters (PNG, 9.2). */
type Tried = readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

/** Filters the row that begins at `start` in all five ways. */
function tryFilters(samples: Uint8Array, start: number, rowBytes: number, step: number, tried: Tried): void {
  const [none, sub, up, average, nearest] = tried;
  for (let i = 0; i < rowBytes; i += 1) {
    const byte = samples[start + i] ?? 0;
    const left = i < step ? 0 : (samples[start + i - step] ?? 0);
    const above = start === 0 ? 0 : (samples[start + i - rowBytes] ?? 0);
    const corner = start === 0 || i < step ? 0 : (samples[start + i - rowBytes - step] ?? 0);
    none[i] = byte;
    sub[i] = byte - left;
    up[i] = byte - above;
    average[i] = byte - ((left + above) >> 1);
    nearest[i] = byte - paeth(left, above, corner);
  }
}

/** Bytes of a row that are weighed: a long row is much the same all along. */
const weighed = 3000;

/** How much a filtered row seems to hold: the sum of its distances from zero, as PNG encoders reckon. */
function weightOf(row: Uint8Array): number {
  const step = Math.max(1, Math.floor(row.length / weighed));
  let sum = 0;
  for (let i = 0; i < row.length; i += step) {
    const byte = row[i] ?? 0;
    sum += byte < 128 ? byte : 256 - byte;
  }
  return sum;
}

/**
 * Packs rows of 8-bit samples as PNG's IDAT and PDF's predictor 15 both read them: every row with the filter that
 * leaves least. The same samples give the same bytes.
 */
export function packRows(samples: Uint8Array, width: number, channels: number): Uint8Array {
  const rowBytes = width * channels;
  const rows = samples.length / rowBytes;
  const packed = new Uint8Array(rows * (rowBytes + 1));
  const line = (): Uint8Array => new Uint8Array(rowBytes);
  const tried: Tried = [line(), line(), line(), line(), line()];
  for (let row = 0; row < rows; row += 1) {
    tryFilters(samples, row * rowBytes, rowBytes, channels, tried);
    const weights = tried.map(weightOf);
    const best = weights.indexOf(Math.min(...weights));
    packed[row * (rowBytes + 1)] = best;
    packed.set(tried[best] ?? [], row * (rowBytes + 1) + 1);
  }
  return deflateSync(packed);
}
