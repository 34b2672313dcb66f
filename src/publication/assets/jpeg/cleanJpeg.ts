import { Buffer } from 'node:buffer';
import { ByteReader } from '../picture/ByteReader.ts';
import type { Jpeg, Orientation } from '../picture/DecodedPicture.ts';
import { checkSize, fault } from '../picture/PictureFault.ts';
import { isTurned, readOrientation } from './orientation.ts';
import { markers, segmentsOf, type Segment } from './segmentsOf.ts';

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A new JFIF header: colours are YCbCr, and there is no thumbnail. */
const jfif = Buffer.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

const start = Buffer.from([0xff, 0xd8]);

const end = Buffer.from([0xff, 0xd9]);

/** Segments that draw the picture; every other one (EXIF, positions, profiles, thumbnails, comments) is left out. */
const kept: ReadonlySet<number> = new Set([markers.sos, markers.dqt, markers.dht, markers.dri]);

/**
 * Checks the structure of a JPEG and leaves out everything that draws nothing. The coded pixels stay as they are.
 * @throws {PictureFault} where the bytes are not a valid JPEG, or a kind that viewers show differently
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
      if (frame !== null) throw fault('jpegTwoPictures');
      frame = readFrame(file, segment);
      parts.push(whole);
    } else if (kept.has(marker)) {
      if (marker === markers.sos && frame === null) throw fault('headerMissing');
      checkTables(file, segment);
      parts.push(whole);
    } else if (marker === markers.app0 && file.hasAt(from, 'JFIF\0') && !seen.has(marker)) parts.push(jfif);
    else if (marker === markers.app14 && file.hasAt(from, 'Adobe') && !seen.has(marker))
      parts.push(adobe(file, segment));
    else if (marker === markers.app1) orientation ??= readOrientation(file, from, to);
    seen.add(marker);
  }
  if (frame === null || ![markers.sos, markers.dqt, markers.dht].every((marker) => seen.has(marker)))
    throw fault('pixelsMissing');
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

/** The first 12 bytes of Adobe's segment give the colour transform; the rest could be somebody's data. */
function adobe(file: ByteReader, { from, to }: Segment): Uint8Array {
  if (to - from < 12) throw fault('jpegAdobe');
  return Buffer.concat([Buffer.from([0xff, markers.app14, 0, 14]), file.slice(from, from + 12)]);
}

/** A frame header (ITU-T T.81, B.2.2). */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** Frames that every viewer shows: baseline, extended, progressive. */
const usual: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

const arithmetic: ReadonlySet<number> = new Set([0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf]);

/** Whether a marker begins a frame of any kind, or belongs to one that no PDF may contain. */
const isFrame = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8) || marker === 0xdc || marker === 0xde;

/** Reads a frame header and refuses what viewers show differently. */
function readFrame(file: ByteReader, { marker, from, to }: Segment): Frame {
  if (arithmetic.has(marker)) throw fault('jpegArithmetic');
  if (!usual.has(marker)) throw fault('jpegRare');
  const precision = file.u8(from);
  if (precision !== 8) throw fault('jpegDepth', { bits: precision });
  const [height, width, channels] = [file.u16(from + 1), file.u16(from + 3), file.u8(from + 5)];
  if (to - from !== 6 + 3 * channels) throw fault('headerLength');
  checkSize(width, height);
  if (channels === 4) throw fault('jpegCmyk');
  if (channels !== 1 && channels !== 3) throw fault('jpegColors', { count: channels });
  for (let at = from + 6; at < to; at += 3) {
    const [across, down] = [file.u8(at + 1) >> 4, file.u8(at + 1) & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4 || file.u8(at + 2) > 3) throw fault('jpegHeader');
  }
  return { width, height, channels };
}

/** Checks a table or a scan's header against its own length: bytes left over are somebody's data, or damage. */
function checkTables(file: ByteReader, { marker, from, to }: Segment): void {
  const sizeOf = marker === markers.dqt ? quantisation : marker === markers.dht ? huffman : scan;
  let at = from;
  if (marker === markers.dri) at += 2;
  else
    do at += sizeOf(file, at);
    while (at < to && marker !== markers.sos);
  if (at !== to) throw fault('jpegTableLength');
}

/** Bytes of one quantisation table (T.81, B.2.4.1). */
function quantisation(file: ByteReader, at: number): number {
  const form = file.u8(at);
  if (form >> 4 > 1 || (form & 15) > 3) throw fault('jpegTableName');
  return 1 + 64 * ((form >> 4) + 1);
}

/** Bytes of one Huffman table (B.2.4.2). */
function huffman(file: ByteReader, at: number): number {
  const form = file.u8(at);
  if (form >> 4 > 1 || (form & 15) > 3) throw fault('jpegTableName');
  const codes = file.slice(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
  if (codes > 256) throw fault('jpegTableSize');
  return 17 + codes;
}

/** Bytes of a scan's header (B.2.3). */
function scan(file: ByteReader, at: number): number {
  const components = file.u8(at);
  if (components < 1 || components > 4) throw fault('jpegScan');
  return 4 + 2 * components;
}
