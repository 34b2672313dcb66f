import { fault } from './PictureFault.ts';

/** Reads the big-endian numbers of a file; reading past its end means that the picture is damaged. */
export class ByteReader {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  u8(at: number): number {
    const byte = this.bytes[at];
    if (byte === undefined) throw fault('endsEarly');
    return byte;
  }

  u16(at: number): number {
    return this.u8(at) * 0x100 + this.u8(at + 1);
  }

  u32(at: number): number {
    return this.u16(at) * 0x10000 + this.u16(at + 2);
  }

  /** The bytes from one offset up to another. */
  slice(from: number, to: number): Uint8Array {
    if (to > this.bytes.length || from > to) throw fault('endsEarly');
    return this.bytes.subarray(from, to);
  }

  /** Whether the file has these letters at an offset. */
  hasAt(at: number, letters: string): boolean {
    return Array.from(letters).every((letter, i) => this.bytes[at + i] === letter.charCodeAt(0));
  }
}
