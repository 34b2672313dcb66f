import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodePng } from '../../../../src/publication/assets/png/decodePng.ts';
import { encodePng } from '../../../../src/publication/assets/png/encodePng.ts';
import {
  channelsOf,
  chunk,
  end,
  header,
  makePng,
  rawRows,
  signature,
  smallPng,
  type Color,
  type Plan,
} from '../makePng.ts';
import { refusalOf } from '../refusalOf.ts';

const kinds: readonly (readonly [Color, 1 | 2 | 4 | 8 | 16])[] = [
  ...([1, 2, 4, 8, 16] as const).map((depth) => [0, depth] as const),
  [2, 8],
  [2, 16],
  ...([1, 2, 4, 8] as const).map((depth) => [3, depth] as const),
  [4, 8],
  [4, 16],
  [6, 8],
  [6, 16],
];

/** Numbers that look random and are the same every time. */
const noise = (x: number, y: number, channel: number): number =>
  ((x + 3) * 2654435761 + (y + 7) * 40503 + channel * 977) >>> 7;

const paletteOf = (depth: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: 2 ** depth }, (_, i) => [i % 256, (i * 7) % 256, 255 - (i % 256)] as const);

function planOf(color: Color, depth: 1 | 2 | 4 | 8 | 16, interlaced: boolean, width: number, height: number): Plan {
  const sample = (x: number, y: number, channel: number): number => noise(x, y, channel) % 2 ** depth;
  return { width, height, color, depth, interlaced, sample, ...(color === 3 ? { palette: paletteOf(depth) } : {}) };
}

/** What a pixel should be: scaled as the standard says (PNG, 13.12), 16 bits cut to their upper half. */
function expectedOf({ width, height, color, depth, sample, palette }: Plan): {
  readonly samples: number[];
  readonly alpha: number[];
} {
  const samples: number[] = [];
  const alpha: number[] = [];
  const to8 = (value: number): number => (depth === 16 ? value >> 8 : Math.floor((value * 255) / (2 ** depth - 1)));
  const colors = color === 4 ? 1 : color === 6 ? 3 : channelsOf[color];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (palette) samples.push(...(palette[sample(x, y, 0)] ?? []));
      else for (let i = 0; i < colors; i += 1) samples.push(to8(sample(x, y, i)));
      alpha.push(color === 4 || color === 6 ? to8(sample(x, y, colors)) : 255);
    }
  return { samples, alpha };
}

describe.each(kinds)('colour type %i at %i bits', (color, depth) => {
  test.each([
    [false, 1, 1],
    [false, 13, 9],
    [true, 1, 1],
    [true, 3, 2],
    [true, 5, 1],
    [true, 13, 9],
    [true, 32, 32],
  ])('interlaced %s, %i × %i', (interlaced, width, height) => {
    const plan = planOf(color, depth, interlaced, width, height);
    const picture = decodePng(makePng(plan));
    const { samples, alpha } = expectedOf(plan);
    expect({ width: picture.width, height: picture.height }).toEqual({ width, height });
    expect([...picture.samples]).toEqual(samples);
    expect([...(picture.alpha ?? alpha.map(() => 255))]).toEqual(alpha);
    // The PNG that leaves the program has the same pixels.
    const again = decodePng(encodePng(picture));
    expect([...again.samples]).toEqual(samples);
    expect([...(again.alpha ?? alpha.map(() => 255))]).toEqual(alpha);
  });
});

describe('transparency without an alpha channel', () => {
  test.each<[string, Plan, readonly number[]]>([
    [
      'one grey',
      { ...planOf(0, 4, false, 4, 1), sample: (x) => x * 5, transparency: Buffer.from([0, 5]) },
      [255, 0, 255, 255],
    ],
    [
      'one colour of 16 bits',
      {
        ...planOf(2, 16, false, 3, 1),
        sample: (x, _y, channel) => x * 1000 + channel,
        transparency: Buffer.from([0x03, 0xe8, 0x03, 0xe9, 0x03, 0xea]),
      },
      [255, 0, 255],
    ],
    [
      'a palette',
      { ...planOf(3, 2, false, 4, 1), sample: (x) => x, transparency: Buffer.from([9, 0]) },
      [9, 0, 255, 255],
    ],
  ])('%s', (_, plan, alpha) => {
    expect([...(decodePng(makePng(plan)).alpha ?? [])]).toEqual(alpha);
  });

  test('that hides nothing is none', () => {
    const opaque = { ...planOf(6, 8, false, 3, 3), sample: (): number => 255 };
    expect(decodePng(makePng(opaque)).alpha).toBeNull();
  });
});

describe('what is no sound PNG is refused, in words', () => {
  const plan = planOf(2, 8, false, 6, 5);
  const good = makePng(plan);
  const pixels = chunk('IDAT', deflateSync(rawRows(plan)));
  const png = (...parts: readonly Buffer[]): Buffer => Buffer.concat([signature, ...parts]);
  const wrongSum = Buffer.from(good);
  wrongSum[wrongSum.length - 20] = (wrongSum[wrongSum.length - 20] ?? 0) ^ 1;

  test.each<[string, Buffer, string]>([
    ['cut off', good.subarray(0, good.length - 30), 'ends too early'],
    ['only its signature', signature, 'ends too early'],
    ['a wrong checksum', wrongSum, 'checksum of its IDAT'],
    ['60000 × 60000', png(header(60_000, 60_000, 8, 6), pixels, end), '60000 × 60000'],
    ['one row of 25 million', png(header(25_000_001, 1, 8, 0), pixels, end), '25000001 × 1'],
    ['no width', png(header(0, 5, 8, 2), pixels, end), 'no pixels'],
    ['no height', png(header(6, 0, 8, 2), pixels, end), 'no pixels'],
    ['fewer pixels than it says', png(header(6, 6, 8, 2), pixels, end), 'fewer pixels'],
    ['more pixels than it says', png(header(6, 4, 8, 2), pixels, end), 'more than its header says'],
    [
      'a bomb',
      png(header(8, 8, 8, 6), chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))), end),
      'more than its header',
    ],
    ['no deflate at all', png(header(6, 5, 8, 2), chunk('IDAT', Buffer.from('nonsense')), end), 'cannot be unpacked'],
    ['an unknown colour type', png(header(6, 5, 8, 5), pixels, end), 'no PNG has such colours'],
    ['a depth that its type has not', png(header(6, 5, 4, 2), pixels, end), 'no PNG has such colours'],
    ['a palette that is missing', png(header(6, 5, 8, 3), pixels, end), 'palette is missing'],
    [
      'a palette of half a colour',
      png(header(6, 5, 8, 3), chunk('PLTE', Buffer.alloc(4)), pixels, end),
      'palette has the wrong',
    ],
    [
      'a colour beyond the palette',
      makePng({ ...planOf(3, 8, false, 2, 1), sample: () => 200, palette: [[1, 2, 3]] }),
      'palette lacks',
    ],
    ['two headers', png(header(6, 5, 8, 2), header(6, 5, 8, 2), pixels, end), 'IHDR chunk is in the wrong place'],
    ['no header', png(pixels, end), 'does not begin with its header'],
    ['no pixels', png(header(6, 5, 8, 2), end), 'has no pixels'],
    [
      'pixels in two places',
      png(header(6, 5, 8, 2), pixels, chunk('tEXt', Buffer.from('a\0b')), pixels, end),
      'one piece',
    ],
    [
      'a critical chunk that nobody knows',
      png(header(6, 5, 8, 2), chunk('ABCD', Buffer.alloc(1)), pixels, end),
      'ABCD',
    ],
    [
      'an unknown filter',
      png(header(1, 1, 8, 0), chunk('IDAT', deflateSync(Buffer.from([9, 1]))), end),
      'unknown filter',
    ],
    [
      'a transparency of the wrong form',
      png(header(6, 5, 8, 6), chunk('tRNS', Buffer.alloc(2)), pixels, end),
      'wrong form',
    ],
  ])('%s', (_, bytes, words) => {
    expect(refusalOf(() => decodePng(bytes))).toContain(words);
  });
});

test('nothing that is written beside the pixels comes out', () => {
  const notes = [
    chunk('tEXt', Buffer.from('Author\0canary-text')),
    chunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0canary-xmp')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync('canary-packed')])),
    chunk('eXIf', Buffer.from('MM\0*canary-exif')),
    chunk('tIME', Buffer.from([7, 234, 1, 1, 1, 1, 1])),
    chunk('prVt', Buffer.from('canary-private')),
  ];
  const plan = planOf(6, 8, false, 7, 7);
  const clean = encodePng(decodePng(makePng(plan, notes)));
  expect(Buffer.from(clean).toString('latin1')).not.toMatch(/canary|tEXt|iTXt|zTXt|eXIf|tIME|prVt/);
  expect(Buffer.from(clean).equals(encodePng(decodePng(makePng(plan))))).toBe(true);
  expect(decodePng(smallPng).alpha).not.toBeNull();
});
