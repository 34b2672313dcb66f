import { TextDecoder } from 'node:util';
import { noWord, partFault, tooMuch } from './WordFault.ts';
import { wordLimits } from './wordLimits.ts';

/** A part of an archive: its packed bytes, and what the archive says of it. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Unpacked, in bytes, as the archive says. */
  readonly size: number;
}

/** The parts of an archive by their names in small letters, which is how parts are told apart (ISO/IEC 29500-2, 6.2.2). */
export type PackedParts = ReadonlyMap<string, PackedPart>;

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const sizes = { end: 22, entry: 46, local: 30 } as const;
/** A comment of an archive is at most as long as its length can say. */
const farthest = 0xffff + sizes.end;
/** What stands where a length needs more than 32 bits: no document does. */
const beyond = 0xffffffff;
const encrypted = 1;
const [stored, deflated] = [0, 8];

/**
 * The parts that an archive lists, without unpacking one. Only the list at its end counts, as for Word: what else lies
 * between is not looked at. Throws a `WordFault`.
 */
export function listParts(bytes: Uint8Array): PackedParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count > wordLimits.parts) throw tooMuch('manyParts', String(wordLimits.parts));
  const parts = new Map<string, PackedPart>();
  let declared = 0;
  let at = start;
  for (let i = 0; i < count; i += 1) {
    const { part, next } = entryAt(at, bytes, view);
    const key = part.name.toLowerCase();
    if (parts.has(key)) throw partFault('twice', part.name);
    parts.set(key, part);
    declared += part.size;
    at = next;
  }
  if (declared > wordLimits.declared) throw tooMuch('largeWhole', `${wordLimits.declared / 1024 ** 2} MB`);
  return parts;
}

/** Where the end of the list is told: the last place that looks like it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - sizes.end; at >= Math.max(0, view.byteLength - farthest); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw noWord(view.byteLength >= 4 && view.getUint32(0, true) === signatures.local ? 'cut' : 'noArchive');
}

function entryAt(at: number, bytes: Uint8Array, view: DataView): { readonly part: PackedPart; readonly next: number } {
  if (at + sizes.entry > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw noWord('cut');
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const nameEnd = at + sizes.entry + (nameLength ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(at + sizes.entry, nameEnd)).replaceAll('\\', '/');
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw noWord('locked');
  const method = view.getUint16(at + 10, true);
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const isForeign = method !== stored && method !== deflated;
  if (isForeign || packedSize === beyond || size === beyond || name.length > wordLimits.name)
    throw partFault('packed', name);
  const packed = packedAt(view.getUint32(at + 42, true), packedSize, bytes, view);
  const part = { name, packed, size, isDeflated: method === deflated };
  return { part, next: nameEnd + (extra ?? 0) + (comment ?? 0) };
}

/** The bytes behind the head that an entry has of its own. */
function packedAt(at: number, size: number, bytes: Uint8Array, view: DataView): Uint8Array {
  if (at + sizes.local > view.byteLength || view.getUint32(at, true) !== signatures.local) throw noWord('cut');
  const start = at + sizes.local + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > view.byteLength) throw noWord('cut');
  return bytes.subarray(start, start + size);
}
