import { Buffer } from 'node:buffer';
import { zipSync, type Zippable } from 'fflate';
import { stampPath } from './stampParts.ts';

/** The parts of an archive, by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Clear text in the archive, so that a file is known as ours by its bytes. */
const isClear = (path: string): boolean => path === stampPath;

/** Formats that are packed already. */
const isPacked = (path: string): boolean => /\.(?:png|jpe?g|xlsx)$/u.test(path);

/** An archive of parts in the order of their names, the list of their types first; all of one day. */
export function zipped(parts: Parts, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Archives date their entries in local time, and begin with 1980.
  const mtime = new Date(Math.max(1980, year), month - 1, date);
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const entries = Object.entries(parts).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    entries.map(([path, bytes]) => [path, [bytes, { level: isClear(path) || isPacked(path) ? 0 : 6, mtime }]]),
  );
  return Buffer.from(zipSync(files));
}
