import type { ByteReader } from '../picture/ByteReader.ts';
import type { Orientation } from '../picture/DecodedPicture.ts';

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The orientation that an APP1 segment of EXIF gives (tag 0x0112 of the first directory); null where it gives none.
 * A broken EXIF gives none: it is left out of the picture anyway.
 */
export function readOrientation(file: ByteReader, from: number, to: number): Orientation | null {
  if (!file.hasAt(from, 'Exif\0\0')) return null;
  const tiff = from + 6;
  const little = file.hasAt(tiff, 'II');
  const u8 = (at: number): number => (at < to ? file.u8(at) : 0);
  const u16 = (at: number): number => (little ? u8(at) + u8(at + 1) * 256 : u8(at) * 256 + u8(at + 1));
  const u32 = (at: number): number => (little ? u16(at) + u16(at + 2) * 0x10000 : u16(at) * 0x10000 + u16(at + 2));
  const directory = tiff + u32(tiff + 4);
  const entries = Math.min(u16(directory), 200);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (u16(at) === 0x0112) return orientations.find((known) => known === u16(at + 8)) ?? null;
  }
  return null;
}

/** Whether width and height swap when the picture is turned for display. */
export const isTurned = (orientation: Orientation): boolean => orientation > 4;

/**
 * Where a stored pixel is displayed: at `u` across and `v` down the stored rows (0–1 each), it appears at
 * `x = a·u + c·v + e` across and `y = b·u + d·v + f` down the picture.
 */
export const placeOf: Readonly<Record<Orientation, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
};
