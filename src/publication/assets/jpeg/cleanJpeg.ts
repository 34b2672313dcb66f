import { Buffer } from 'node:buffer';
import { ByteReader } from '../ByteReader.ts';
import type { Jpeg, Orientation } from '../Picture.ts';
import { damaged } from '../PictureFault.ts';
import { checkTables } from './checkTables.ts';
import { isTurned, readOrientation } from './orientation.ts';
import { isFrame, readFrame, type Frame } from './readFrame.ts';
import { markers, segmentsOf, type Segment } from './segmentsOf.ts';

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A JFIF header of our own: it says that colours are YCbCr, and holds no thumbnail. */
const jfif = Buffer.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);

/** What draws the picture; every other part (EXIF, positions, profiles, thumbnails, comments) is left behind. */
const kept: ReadonlySet<number> = new Set([markers.sos, markers.dqt, markers.dht, markers.dri]);

/** The first 12 bytes of Adobe's segment tell how colours are stored; more of it would be somebody's data. */
function adobe(file: ByteReader, { from, to }: Segment): Uint8Array {
  if (to - from < 12) throw damaged('its colours are told in too few words');
  return Buffer.concat([Buffer.from([0xff, markers.app14, 0, 14]), file.slice(from, from + 12)]);
}

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
