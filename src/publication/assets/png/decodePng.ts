import { inflateSync } from 'node:zlib';
import { ByteReader } from '../ByteReader.ts';
import type { Bitmap } from '../Picture.ts';
import { damaged } from '../PictureFault.ts';
import { readHeader, samplesOf, type Header } from './Header.ts';
import { passesOf, storedBytes, type Pass } from './passesOf.ts';
import { readChunks } from './readChunks.ts';
import { toBitmap } from './toBitmap.ts';
import { transparencyOf } from './transparencyOf.ts';
import { unfilter } from './unfilter.ts';

/** Inflates to exactly the length that the header promises: what would be longer is stopped on the way. */
function inflate(data: readonly Uint8Array[], length: number): Uint8Array {
  const joined = data.length === 1 ? (data[0] ?? new Uint8Array()) : Buffer.concat(data);
  let stored: Uint8Array;
  try {
    // One buffer of the right size instead of many that are joined: half the memory.
    stored = inflateSync(joined, { maxOutputLength: length, chunkSize: Math.max(64, length) });
  } catch {
    throw damaged('its pixels cannot be unpacked, or are more than its header says');
  }
  if (stored.length !== length) throw damaged('it has fewer pixels than its header says');
  return stored;
}

function unfilterAll(stored: Uint8Array, header: Header, passes: readonly Pass[]): void {
  const step = Math.max(1, (samplesOf[header.color] * header.depth) / 8);
  let from = 0;
  for (const pass of passes) {
    unfilter(stored, from, pass, step);
    from += pass.rows * (pass.rowBytes + 1);
  }
}

/**
 * Decodes a PNG to 8-bit samples, and nothing else of it. All limits hold before anything is unpacked.
 * @throws {PictureFault} where the bytes are no sound PNG
 */
export function decodePng(bytes: Uint8Array): Bitmap {
  const chunks = readChunks(bytes);
  const header = readHeader(new ByteReader(chunks.header));
  const { palette } = chunks;
  if (header.color === 'palette' && palette === null) throw damaged('its palette is missing');
  if (palette !== null && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768))
    throw damaged('its palette has the wrong length');
  const transparency = transparencyOf(header, chunks.transparency, (palette?.length ?? 0) / 3);
  const passes = passesOf(header);
  const stored = inflate(chunks.data, storedBytes(passes));
  unfilterAll(stored, header, passes);
  return toBitmap(stored, passes, header, palette ?? new Uint8Array(), transparency);
}
