import { crc32, deflateSync } from 'node:zlib';

export type Color = 0 | 2 | 3 | 4 | 6;

/** A PNG to make: pixels as their stored samples, in rows. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly interlaced: boolean;
  readonly palette?: readonly (readonly [number, number, number])[];
  readonly transparency?: Buffer;
  /** The samples of a pixel, each below 2 to the depth. */
  readonly sample: (x: number, y: number, channel: number) => number;
}

export const channelsOf: Readonly<Record<Color, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function header(width: number, height: number, depth: number, color: number, interlaced = false): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, color, 0, 0, interlaced ? 1 : 0], 8);
  return chunk('IHDR', data);
}

export const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
export const end = chunk('IEND', Buffer.alloc(0));

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** One row of samples as bits, the last byte filled up. */
function packBits(samples: readonly number[], depth: number): number[] {
  const bits = samples.map((value) => value.toString(2).padStart(depth, '0')).join('');
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

/** The filters as the standard writes them, independent of the program's. */
function filtered(row: readonly number[], above: readonly number[], step: number, filter: number): number[] {
  const at = (line: readonly number[], i: number): number => (i < 0 ? 0 : (line[i] ?? 0));
  return row.map((byte, i) => {
    const [a, b, c] = [at(row, i - step), at(above, i), at(above, i - step)];
    const p = a + b - c;
    const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
    const nearest = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    return (byte - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0)) & 255;
  });
}

/** The rows of a picture before they are deflated: every filter in turn. */
export function rawRows({ width, height, color, depth, interlaced, sample }: Plan): Buffer {
  const count = channelsOf[color];
  const step = Math.max(1, (count * depth) / 8);
  const bytes: number[] = [];
  let filter = 0;
  for (const [x0, y0, dx, dy] of interlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: readonly number[] = [];
    for (let y = y0; y < height && x0 < width; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < width; x += dx) for (let i = 0; i < count; i += 1) samples.push(sample(x, y, i));
      const row = packBits(samples, depth);
      filter = (filter + 1) % 5;
      bytes.push(filter, ...filtered(row, above, step, filter));
      above = row;
    }
  }
  return Buffer.from(bytes);
}

/** A whole PNG; `extra` chunks come before the pixels. */
export function makePng(plan: Plan, extra: readonly Buffer[] = []): Buffer {
  const { width, height, depth, color, interlaced, palette, transparency } = plan;
  const data = deflateSync(rawRows(plan));
  const half = Math.ceil(data.length / 2);
  return Buffer.concat([
    signature,
    header(width, height, depth, color, interlaced),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette.flat()))]),
    ...(transparency === undefined ? [] : [chunk('tRNS', transparency)]),
    ...extra,
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    end,
  ]);
}

/** A small sound PNG: RGBA, half of it see-through. */
export const smallPng = makePng({
  width: 6,
  height: 4,
  color: 6,
  depth: 8,
  interlaced: false,
  sample: (x, y, channel) => (channel === 3 ? x * 40 : (x * 37 + y * 91 + channel * 11) % 256),
});
