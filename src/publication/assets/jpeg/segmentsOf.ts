import type { ByteReader } from '../picture/ByteReader.ts';
import { fault } from '../picture/PictureFault.ts';

/** One marker of a JPEG with its parameters and data, from its 0xFF on. */
export interface Segment {
  readonly marker: number;
  /** Where its parameters begin, after the length. */
  readonly from: number;
  /** Where they end. */
  readonly to: number;
  /** Where the segment as a whole begins and ends; a scan ends with its coded data. */
  readonly start: number;
  readonly end: number;
}

export const markers = { sos: 0xda, dqt: 0xdb, dht: 0xc4, dri: 0xdd, app0: 0xe0, app1: 0xe1, app14: 0xee } as const;
const endOfImage = 0xd9;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** More scans than any real picture has: each is a pass over all pixels for the viewer. */
const mostSegments = 2_000;

/** The end of the coded data: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(file: ByteReader, from: number): number {
  for (let at = file.bytes.indexOf(0xff, from); at >= 0; at = file.bytes.indexOf(0xff, at + 1)) {
    const next = file.u8(at + 1);
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  throw fault('endsEarly');
}

/** Takes a JPEG apart, up to its end-of-image marker; bytes after that are ignored. */
export function* segmentsOf(file: ByteReader): Generator<Segment> {
  let at = 2;
  for (let count = 0; count < mostSegments; count += 1) {
    const start = at;
    if (file.u8(at) !== 0xff) throw fault('jpegBetween');
    while (file.u8(at) === 0xff) at += 1;
    const marker = file.u8(at);
    if (marker === endOfImage) return;
    if (marker === 0 || marker === 1 || marker === 0xd8 || isRestart(marker)) throw fault('jpegOrder');
    const from = at + 3;
    const length = file.u16(at + 1);
    const to = at + 1 + length;
    if (length < 2 || to > file.bytes.length) throw fault('endsEarly');
    const end = marker === markers.sos ? endOfScan(file, to) : to;
    yield { marker, from, to, start, end };
    at = end;
  }
  throw fault('jpegManyParts');
}
