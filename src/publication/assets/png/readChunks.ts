import { crc32 } from 'node:zlib';
import { ByteReader } from '../ByteReader.ts';
import { damaged } from '../PictureFault.ts';

/** The chunks that make the pixels; everything else (texts, times, profiles, thumbnails) is left behind. */
export interface Chunks {
  readonly header: Uint8Array;
  readonly palette: Uint8Array | null;
  readonly transparency: Uint8Array | null;
  readonly data: readonly Uint8Array[];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function* chunksOf(file: ByteReader): Generator<Chunk> {
  for (let at = signature.length; at < file.bytes.length;) {
    const length = file.u32(at);
    const end = at + 8 + length;
    const type = String.fromCharCode(...file.slice(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw damaged('a chunk has no name');
    if (crc32(file.slice(at + 4, end)) !== file.u32(end)) throw damaged(`the checksum of its ${type} chunk is wrong`);
    yield { type, data: file.slice(at + 8, end) };
    if (type === 'IEND') return;
    at = end + 4;
  }
  throw damaged('it ends too early');
}

/** A chunk that must be understood has a capital first letter (PNG, 5.4). */
const isCritical = (type: string): boolean => /^[A-Z]/.test(type);

/** Takes a PNG apart and checks its chunks: checksums, order, none twice. Bytes after the end are dropped. */
export function readChunks(bytes: Uint8Array): Chunks {
  const found = new Map<string, Uint8Array>();
  const data: Uint8Array[] = [];
  let last = '';
  for (const chunk of chunksOf(new ByteReader(bytes))) {
    const { type } = chunk;
    if (last === '' && type !== 'IHDR') throw damaged('it does not begin with its header');
    if (type === 'IDAT') {
      if (data.length > 0 && last !== 'IDAT') throw damaged('its pixels are not in one piece');
      data.push(chunk.data);
    } else if (type === 'IHDR' || type === 'PLTE' || type === 'tRNS') {
      if (found.has(type) || data.length > 0) throw damaged(`its ${type} chunk stands in the wrong place`);
      found.set(type, chunk.data);
    } else if (isCritical(type) && type !== 'IEND') throw damaged(`nobody knows its ${type} chunk`);
    last = type;
  }
  const header = found.get('IHDR');
  if (header === undefined || data.length === 0) throw damaged('it has no pixels');
  return { header, palette: found.get('PLTE') ?? null, transparency: found.get('tRNS') ?? null, data };
}
