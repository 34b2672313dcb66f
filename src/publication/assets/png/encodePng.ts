import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from '../picture/DecodedPicture.ts';
import { signature } from './Header.ts';
import { paeth } from './paeth.ts';

/** A bitmap as a new PNG: pixels, and not one chunk more. */
export function encodePng(bitmap: Bitmap): Uint8Array {
  const { width, height, channels, samples, alpha } = bitmap;
  const rows = alpha === null ? samples : interleave(bitmap, alpha);
  const each = alpha === null ? channels : channels + 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, (channels === 3 ? 2 : 0) + (alpha === null ? 0 : 4), 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', packRows(rows, width, each)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Samples with the alpha of each pixel behind them. */
function interleave({ width, height, channels, samples }: Bitmap, alpha: Uint8Array): Uint8Array {
  const each = channels + 1;
  const mixed = new Uint8Array(width * height * each);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let i = 0; i < channels; i += 1) mixed[pixel * each + i] = samples[pixel * channels + i] ?? 0;
    mixed[pixel * each + channels] = alpha[pixel] ?? 255;
  }
  return mixed;
}

/**
 * Packs rows of 8-bit samples as PNG's IDAT and PDF's predictor 15 both read them: every row with the filter that
 * leaves the least. The same samples give the same bytes.
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

/** About how many bytes of a row are sampled to weigh it: a long row is much the same throughout. */
const weighed = 3000;

/** Estimates how well a filtered row will compress: the sum of its distances from zero, as PNG encoders do. */
function weightOf(row: Uint8Array): number {
  const step = Math.max(1, Math.floor(row.length / weighed));
  let sum = 0;
  for (let i = 0; i < row.length; i += step) {
    const byte = row[i] ?? 0;
    sum += byte < 128 ? byte : 256 - byte;
  }
  return sum;
}
