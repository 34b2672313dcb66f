import { readFileSync } from 'node:fs';

const folder = 'test/fixtures/pictures';

/** A small JPEG with a drawn portrait: baseline, three colours, 40 × 56. */
export const smallJpeg = readFileSync(`${folder}/small.jpg`);
export const progressiveJpeg = readFileSync(`${folder}/progressive.jpg`);
export const greyJpeg = readFileSync(`${folder}/grey.jpg`);
export const cmykJpeg = readFileSync(`${folder}/cmyk.jpg`);

/** One marker with its length and content. */
export function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The JPEG with more segments behind its start. */
export const withSegments = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** An EXIF segment with an orientation, in either order of bytes, and words beside it. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II', words = ''): Buffer {
  const tiff = Buffer.alloc(26);
  const little = order === 'II';
  const u16 = (value: number, at: number): number =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number): number =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(words)]));
}

/** The JPEG with some bytes of its frame header changed, counted from the marker. */
export function withFrame(jpeg: Buffer, at: number, ...bytes: readonly number[]): Buffer {
  const changed = Buffer.from(jpeg);
  const frame =
    [0xc0, 0xc1, 0xc2].map((marker) => changed.indexOf(Buffer.from([0xff, marker]))).find((i) => i > 0) ?? 0;
  changed.set(bytes, frame + at);
  return changed;
}
