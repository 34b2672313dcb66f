import type { ByteReader } from '../ByteReader.ts';
import { checkSize } from '../limits.ts';
import { damaged, PictureFault } from '../PictureFault.ts';
import type { Segment } from './segmentsOf.ts';

/** What a frame header says (ITU-T T.81, B.2.2). */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

const asUsual = 'Save it again as an ordinary JPEG in RGB: most programs have "Export" or "Save for web" for it.';

/** Frames of the kinds that every viewer shows: baseline, extended, progressive. */
const usual: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const arithmetic: ReadonlySet<number> = new Set([0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf]);

/** Whether a marker begins a frame, of whatever kind, or belongs to one that no PDF may hold. */
export const isFrame = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8) || marker === 0xdc || marker === 0xde;

/** Reads a frame header and refuses what viewers do not agree on. */
export function readFrame(file: ByteReader, { marker, from, to }: Segment): Frame {
  if (arithmetic.has(marker)) throw new PictureFault('The JPEG is packed with arithmetic coding.', asUsual);
  if (!usual.has(marker)) throw new PictureFault('The JPEG is of a rare kind (lossless or in layers).', asUsual);
  const precision = file.u8(from);
  if (precision !== 8) throw new PictureFault(`The JPEG has ${precision} bits a sample instead of 8.`, asUsual);
  const [height, width, channels] = [file.u16(from + 1), file.u16(from + 3), file.u8(from + 5)];
  if (to - from !== 6 + 3 * channels) throw damaged('its header has the wrong length');
  checkSize(width, height);
  if (channels === 4) throw new PictureFault('The JPEG is in CMYK, the colours of a printing press.', asUsual);
  if (channels !== 1 && channels !== 3) throw damaged('no JPEG has so many colours');
  for (let at = from + 6; at < to; at += 3) {
    const [across, down] = [file.u8(at + 1) >> 4, file.u8(at + 1) & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4 || file.u8(at + 2) > 3)
      throw damaged('its header says what cannot be');
  }
  return { width, height, channels };
}
