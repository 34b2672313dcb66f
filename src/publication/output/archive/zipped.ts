import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { stampPath } from './stampParts.ts';
import { dosDate, zipEntries, type Entry } from './zipEntries.ts';

/** A part that is deflated already, with its length and check sum before that. */
export interface Deflated {
  readonly deflated: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** The parts of an archive, by their names. */
export type Parts = Readonly<Record<string, Uint8Array | Deflated>>;

/** Clear text in the archive, so that a file is known as ours by its bytes. */
const isClear = (path: string): boolean => path === stampPath;

/** Formats that are packed already. */
const isPacked = (path: string): boolean => /\.(?:png|jpe?g|xlsx)$/u.test(path);

/** How hard a part is packed: the bytes of an archive follow from it, on every computer. */
const level = 6;

/** A part as an archive keeps it. */
export const deflate = (bytes: Uint8Array): Deflated => ({
  deflated: deflateSync(bytes, { level }),
  crc: crc32(bytes),
  size: bytes.length,
});

function entryOf(path: string, part: Uint8Array | Deflated): Entry {
  if (part instanceof Uint8Array && (isClear(path) || isPacked(path)))
    return { path, bytes: part, isDeflated: false, crc: crc32(part), size: part.length };
  const { deflated, crc, size } = part instanceof Uint8Array ? deflate(part) : part;
  return { path, bytes: deflated, isDeflated: true, crc, size };
}

/** An archive of parts in the order of their names, the list of their types first; all of one day. */
export function zipped(parts: Parts, day: string): Uint8Array {
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const entries = Object.entries(parts).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipEntries(
    entries.map(([path, part]) => entryOf(path, part)),
    dosDate(day),
  );
}
