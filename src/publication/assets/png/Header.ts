import { ByteReader } from '../picture/ByteReader.ts';
import { checkSize, fault } from '../picture/PictureFault.ts';

/** The first bytes of every PNG. */
export const signature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What IHDR says (PNG, 11.2.1). */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: Color;
  readonly interlaced: boolean;
}

type Color = 'grey' | 'rgb' | 'palette' | 'grey+alpha' | 'rgb+alpha';

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

/** Reads the 13 bytes of IHDR and checks the size against the limits. */
export function readHeader(data: ByteReader): Header {
  if (data.bytes.length !== 13) throw fault('headerLength');
  const [width, height] = [data.u32(0), data.u32(4)];
  const depth = data.u8(8);
  const [color, depths] = colors[data.u8(9)] ?? [];
  if (color === undefined || depths?.includes(depth) !== true) throw fault('pngColors');
  if (data.u8(10) !== 0 || data.u8(11) !== 0) throw fault('pngCompression');
  if (data.u8(12) > 1) throw fault('pngInterlacing');
  checkSize(width, height);
  return { width, height, depth, color, interlaced: data.u8(12) === 1 };
}

/** A part of the pixels that is stored separately: every `dx`th pixel of every `dy`th row, from (x, y). */
export interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes of a row, without the one that names its filter. */
  readonly rowBytes: number;
}

/** The seven passes of Adam7 (PNG, 8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes of a picture in the order in which they are stored; passes without a pixel are left out. */
export function passesOf({ width, height, depth, color, interlaced }: Header): readonly Pass[] {
  const bits = samplesOf[color] * depth;
  return (interlaced ? adam7 : ([[0, 0, 1, 1]] as const))
    .map(([x, y, dx, dy]): Pass => {
      const columns = Math.max(0, Math.ceil((width - x) / dx));
      const rows = Math.max(0, Math.ceil((height - y) / dy));
      return { x, y, dx, dy, columns, rows, rowBytes: Math.ceil((columns * bits) / 8) };
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
}

/** Bytes of the inflated pixels, each row with its filter. */
export const storedBytes = (passes: readonly Pass[]): number =>
  passes.reduce((sum, { rows, rowBytes }) => sum + rows * (rowBytes + 1), 0);

/** What tRNS says (PNG, 11.3.1.1): the alphas of a palette, or the one colour that is transparent; else null. */
export type Transparency = { readonly alphas: Uint8Array } | { readonly color: readonly number[] } | null;

/** Reads tRNS; with an alpha channel there may be none. */
export function transparencyOf(header: Header, data: Uint8Array | null, paletteSize: number): Transparency {
  if (data === null) return null;
  if (header.color === 'palette') {
    if (data.length > paletteSize) throw fault('pngManyAlphas');
    return { alphas: data };
  }
  const count = samplesOf[header.color];
  if (header.color.endsWith('alpha') || data.length !== count * 2) throw fault('pngTransparency');
  const reader = new ByteReader(data);
  return { color: Array.from({ length: count }, (_, i) => reader.u16(i * 2)) };
}
