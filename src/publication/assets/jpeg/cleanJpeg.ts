import { Buffer } from 'node:buffer';
import { ByteReader } from '../picture/ByteReader.ts';
import type { Jpeg, Orientation } from '../picture/DecodedPicture.ts';
import { damaged, checkSize, PictureFault } from '../picture/PictureFault.ts';
import { isTurned, readOrientation } from './orientation.ts';
import { markers, segmentsOf, type Segment } from './segmentsOf.ts';

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A JFIF header of our own: it says that colours are YCbCr, and holds no thumbnail. */
const jfif = Buffer.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

const start = Buffer.from([0xff, 0xd8]);

const end = Buffer.from([0xff, 0xd9]);

/** What draws the picture; every other part (EXIF, positions, profiles, thumbnails, comments) is left behind. */
const kept: ReadonlySet<number> = new Set([markers.sos, markers.dqt, markers.dht, markers.dri]);

/**
 * Checks the structure of a JPEG and leaves behind everything that draws nothing. The coded pixels stay as they are.
 * @throws {PictureFault} where the bytes are no sound JPEG, or of a kind that viewers do not agree on
 */
export function cleanJpeg(bytes: Uint8Array): Jpeg {
  const file = new ByteReader(bytes);
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  let frame: Frame | null = null;
  let orientation: Orientation | null = null;
  for (const segment of segmentsOf(file)) {
    const { marker, from, to } = segment;
    const whole = file.slice(segment.start, segment.end);
    if (isFrame(marker)) {
      if (frame !== null) throw damaged('it holds two pictures');
      frame = readFrame(file, segment);
      parts.push(whole);
    } else if (kept.has(marker)) {
      if (marker === markers.sos && frame === null) throw damaged('its header is missing');
      checkTables(file, segment);
      parts.push(whole);
    } else if (marker === markers.app0 && file.says(from, 'JFIF\0') && !seen.has(marker)) parts.push(jfif);
    else if (marker === markers.app14 && file.says(from, 'Adobe') && !seen.has(marker))
      parts.push(adobe(file, segment));
    else if (marker === markers.app1) orientation ??= readOrientation(file, from, to);
    seen.add(marker);
  }
  if (frame === null || ![markers.sos, markers.dqt, markers.dht].every((marker) => seen.has(marker)))
    throw damaged('it has no pixels');
  const turned = isTurned(orientation ?? 1);
  return {
    kind: 'jpeg',
    width: turned ? frame.height : frame.width,
    height: turned ? frame.width : frame.height,
    channels: frame.channels,
    bytes: Buffer.concat([start, ...parts, end]),
    orientation: orientation ?? 1,
  };
}

/** The first 12 bytes of Adobe's segment tell how colours are stored; more of it would be somebody's data. */
function adobe(file: ByteReader, { from, to }: Segment): Uint8Array {
  if (to - from < 12) throw damaged('its colours are told in too few words');
  return Buffer.concat([Buffer.from([0xff, markers.app14, 0, 14]), file.slice(from, from + 12)]);
}

/** What a frame header says (ITU-T T.81, B.2.2). */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

const asUsual = 'Save it again as an ordinary JPEG in RGB: most programs have "Export" or "Save for web" for it.';

/** Frames of the kinds that every viewer shows: baseline, extended, progressive. */
const usual: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

const arithmetic: ReadonlySet<number> = new Set([0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf]);

/** Whether a marker begins a frame, of whatever kind, or belongs to one that no PDF may hold. */
const isFrame = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8) || marker === 0xdc || marker === 0xde;

/** Reads a frame header and refuses what viewers do not agree on. */
function readFrame(file: ByteReader, { marker, from, to }: Segment): Frame {
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

/** Holds a table or a scan's header against its own length: what would be left over is somebody's data, or damage. */
function checkTables(file: ByteReader, { marker, from, to }: Segment): void {
  const sizeOf = marker === markers.dqt ? quantisation : marker === markers.dht ? huffman : scan;
  let at = from;
  if (marker === markers.dri) at += 2;
  else
    do at += sizeOf(file, at);
    while (at < to && marker !== markers.sos);
  if (at !== to) throw damaged('a table has the wrong length');
}

/** Bytes of one quantisation table (T.81, B.2.4.1). */
function quantisation(file: ByteReader, at: number): number {
  const form = file.u8(at);
  if (form >> 4 > 1 || (form & 15) > 3) throw damaged('a table has a wrong name');
  return 1 + 64 * ((form >> 4) + 1);
}

/** Bytes of one Huffman table (B.2.4.2). */
function huffman(file: ByteReader, at: number): number {
  const form = file.u8(at);
  if (form >> 4 > 1 || (form & 15) > 3) throw damaged('a table has a wrong name');
  const codes = file.slice(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
  if (codes > 256) throw damaged('a table is longer than it can be');
  return 17 + codes;
}

/** Bytes of a scan's header (B.2.3). */
function scan(file: ByteReader, at: number): number {
  const components = file.u8(at);
  if (components < 1 || components > 4) throw damaged('a scan has no colours');
  return 4 + 2 * components;
}
