import { ByteReader } from '../ByteReader.ts';
import { damaged } from '../PictureFault.ts';
import { samplesOf, type Header } from './Header.ts';

/** What tRNS says (PNG, 11.3.1.1): the alphas of a palette, or the one colour that is see-through; else null. */
export type Transparency = { readonly alphas: Uint8Array } | { readonly color: readonly number[] } | null;

/** Reads tRNS; with an alpha channel there may be none. */
export function transparencyOf(header: Header, data: Uint8Array | null, paletteSize: number): Transparency {
  if (data === null) return null;
  if (header.color === 'palette') {
    if (data.length > paletteSize) throw damaged('it has more transparencies than colours');
    return { alphas: data };
  }
  const count = samplesOf[header.color];
  if (header.color.endsWith('alpha') || data.length !== count * 2) throw damaged('its transparency has the wrong form');
  const reader = new ByteReader(data);
  return { color: Array.from({ length: count }, (_, i) => reader.u16(i * 2)) };
}
