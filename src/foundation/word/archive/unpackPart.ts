import { Inflate } from 'fflate';
import type { PackedPart } from './listParts.ts';
import { largePart, partFault, tooMuch, WordFault } from './WordFault.ts';
import { wordLimits } from './wordLimits.ts';

/** How much may still be unpacked of the whole file; shared by all its parts. */
export interface Allowance {
  bytes: number;
}

/** Packed bytes that are taken at a time: at most a thousand times as many come out of them (RFC 1951). */
const step = 4096;

const inMegabytes = (bytes: number): string => `${bytes / 1024 ** 2} MB`;

/**
 * Unpacks a part piece by piece, and stops where it has more than it may: by what the archive says of it, and by what
 * really comes out. Throws a `WordFault`.
 */
export function unpackPart(part: PackedPart, allowance: Allowance, take: (piece: Uint8Array) => void): void {
  const { name, packed, size, isDeflated } = part;
  if (size > wordLimits.part) throw largePart(name, inMegabytes(wordLimits.part));
  const most = Math.max(wordLimits.unpacked, packed.length * wordLimits.ratio);
  if (size > most) throw partFault('bomb', name);
  let length = 0;
  const count = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > size) throw partFault('cutPart', name);
    if (piece.length > allowance.bytes) throw tooMuch('largeWhole', inMegabytes(wordLimits.whole));
    allowance.bytes -= piece.length;
    if (piece.length > 0) take(piece);
  };
  if (isDeflated) inflate(part, count);
  else count(packed);
  if (length !== size) throw partFault('cutPart', name);
}

function inflate({ name, packed }: PackedPart, count: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(count);
  try {
    for (let at = 0; at < packed.length; at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof WordFault) throw error;
    // What else is thrown here says that the bytes are no deflated data.
    throw partFault('cutPart', name);
  }
}
