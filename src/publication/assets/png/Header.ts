import type { ByteReader } from '../ByteReader.ts';
import { checkSize } from '../limits.ts';
import { damaged } from '../PictureFault.ts';

/** What IHDR says (PNG, 11.2.1). */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: Color;
  readonly interlaced: boolean;
}

export type Color = 'grey' | 'rgb' | 'palette' | 'grey+alpha' | 'rgb+alpha';

/** Colour types by number, with the bit depths that each may have. */
const colors: Readonly<Partial<Record<number, readonly [Color, readonly number[]]>>> = {
  0: ['grey', [1, 2, 4, 8, 16]],
  2: ['rgb', [8, 16]],
  3: ['palette', [1, 2, 4, 8]],
  4: ['grey+alpha', [8, 16]],
  6: ['rgb+alpha', [8, 16]],
};

/** Samples a pixel. */
export const samplesOf: Readonly<Record<Color, number>> = {
  grey: 1,
  rgb: 3,
  palette: 1,
  'grey+alpha': 2,
  'rgb+alpha': 4,
};

/** Reads the 13 bytes of IHDR and holds them against the limits. */
export function readHeader(data: ByteReader): Header {
  if (data.bytes.length !== 13) throw damaged('its header has the wrong length');
  const [width, height] = [data.u32(0), data.u32(4)];
  const depth = data.u8(8);
  const [color, depths] = colors[data.u8(9)] ?? [];
  if (color === undefined || depths?.includes(depth) !== true) throw damaged('no PNG has such colours');
  if (data.u8(10) !== 0 || data.u8(11) !== 0) throw damaged('no PNG is compressed like this');
  if (data.u8(12) > 1) throw damaged('no PNG is interlaced like this');
  checkSize(width, height);
  return { width, height, depth, color, interlaced: data.u8(12) === 1 };
}
