import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Bitmap } from '../Picture.ts';
import { packRows } from './packRows.ts';

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

/** A bitmap as a PNG of our own: pixels, and not one chunk more. */
export function encodePng(bitmap: Bitmap): Uint8Array {
  const { width, height, channels, samples, alpha } = bitmap;
  const rows = alpha === null ? samples : interleave(bitmap, alpha);
  const each = alpha === null ? channels : channels + 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, (channels === 3 ? 2 : 0) + (alpha === null ? 0 : 4), 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', packRows(rows, width, each)),
    chunk('IEND', new Uint8Array()),
  ]);
}
