import type { ByteReader } from '../ByteReader.ts';
import { damaged } from '../PictureFault.ts';
import { markers, type Segment } from './segmentsOf.ts';

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

/** Holds a table or a scan's header against its own length: what would be left over is somebody's data, or damage. */
export function checkTables(file: ByteReader, { marker, from, to }: Segment): void {
  const sizeOf = marker === markers.dqt ? quantisation : marker === markers.dht ? huffman : scan;
  let at = from;
  if (marker === markers.dri) at += 2;
  else
    do at += sizeOf(file, at);
    while (at < to && marker !== markers.sos);
  if (at !== to) throw damaged('a table has the wrong length');
}
