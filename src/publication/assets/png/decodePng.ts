import { inflateSync, crc32 } from 'node:zlib';
import { ByteReader } from '../picture/ByteReader.ts';
import type { Bitmap } from '../picture/DecodedPicture.ts';
import { fault } from '../picture/PictureFault.ts';
import {
  passesOf,
  readHeader,
  samplesOf,
  signature,
  storedBytes,
  transparencyOf,
  type Header,
  type Pass,
} from './Header.ts';
import { paeth } from './paeth.ts';
import { toBitmap } from './toBitmap.ts';

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/**
 * Decodes the pixels of a PNG to 8-bit samples. All limits are checked before anything is unpacked.
 * @throws {PictureFault} where the bytes are not a valid PNG
 */
export function decodePng(bytes: Uint8Array): Bitmap {
  const chunks = readChunks(bytes);
  const header = readHeader(new ByteReader(chunks.header));
  const { palette } = chunks;
  if (header.color === 'palette' && palette === null) throw fault('pngPaletteMissing');
  if (palette !== null && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768))
    throw fault('pngPaletteLength');
  const transparency = transparencyOf(header, chunks.transparency, (palette?.length ?? 0) / 3);
  const passes = passesOf(header);
  const stored = inflate(chunks.data, storedBytes(passes));
  unfilterAll(stored, header, passes);
  return toBitmap(stored, passes, header, palette ?? new Uint8Array(), transparency);
}

/** The chunks that make the pixels; everything else (texts, times, profiles, thumbnails) is left behind. */
interface Chunks {
  readonly header: Uint8Array;
  readonly palette: Uint8Array | null;
  readonly transparency: Uint8Array | null;
  readonly data: readonly Uint8Array[];
}

/** Takes a PNG apart and checks its chunks: checksums, order, no duplicates. Bytes after the end are ignored. */
function readChunks(bytes: Uint8Array): Chunks {
  const found = new Map<string, Uint8Array>();
  const data: Uint8Array[] = [];
  let last = '';
  for (const chunk of chunksOf(new ByteReader(bytes))) {
    const { type } = chunk;
    if (last === '' && type !== 'IHDR') throw fault('pngStart');
    if (type === 'IDAT') {
      if (data.length > 0 && last !== 'IDAT') throw fault('pngSplitPixels');
      data.push(chunk.data);
    } else if (type === 'IHDR' || type === 'PLTE' || type === 'tRNS') {
      if (found.has(type) || data.length > 0) throw fault('pngChunkOrder', { chunk: type });
      found.set(type, chunk.data);
    } else if (isCritical(type) && type !== 'IEND') throw fault('pngChunkUnknown', { chunk: type });
    last = type;
  }
  const header = found.get('IHDR');
  if (header === undefined || data.length === 0) throw fault('pixelsMissing');
  return { header, palette: found.get('PLTE') ?? null, transparency: found.get('tRNS') ?? null, data };
}

/** A chunk that must be understood has a capital first letter (PNG, 5.4). */
const isCritical = (type: string): boolean => /^[A-Z]/.test(type);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function* chunksOf(file: ByteReader): Generator<Chunk> {
  for (let at = signature.length; at < file.bytes.length;) {
    const length = file.u32(at);
    const end = at + 8 + length;
    const type = String.fromCharCode(...file.slice(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw fault('pngChunkName');
    if (crc32(file.slice(at + 4, end)) !== file.u32(end)) throw fault('pngChecksum', { chunk: type });
    yield { type, data: file.slice(at + 8, end) };
    if (type === 'IEND') return;
    at = end + 4;
  }
  throw fault('endsEarly');
}

/** Inflates to exactly the length that follows from the header; longer data is stopped on the way. */
function inflate(data: readonly Uint8Array[], length: number): Uint8Array {
  const joined = data.length === 1 ? (data[0] ?? new Uint8Array()) : Buffer.concat(data);
  let stored: Uint8Array;
  try {
    // One buffer of the right size instead of many that are joined needs half the memory.
    stored = inflateSync(joined, { maxOutputLength: length, chunkSize: Math.max(64, length) });
  } catch {
    throw fault('pngInflate');
  }
  if (stored.length !== length) throw fault('pngFewPixels');
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

/** Undoes the filters of one pass in place (PNG, 9.2); `step` is the whole bytes of a pixel, at least one. */
function unfilter(stored: Uint8Array, from: number, { rows, rowBytes }: Pass, step: number): void {
  for (let row = 0; row < rows; row += 1) {
    const start = from + row * (rowBytes + 1) + 1;
    const filter = stored[start - 1] ?? 0;
    if (filter > 4) throw fault('pngFilter');
    if (filter === 0) continue;
    const above = row === 0 ? -1 : start - rowBytes - 1;
    for (let i = 0; i < rowBytes; i += 1) {
      const left = i < step ? 0 : (stored[start + i - step] ?? 0);
      const up = above < 0 ? 0 : (stored[above + i] ?? 0);
      const corner = above < 0 || i < step ? 0 : (stored[above + i - step] ?? 0);
      stored[start + i] = (stored[start + i] ?? 0) + guessOf(filter, left, up, corner);
    }
  }
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}
