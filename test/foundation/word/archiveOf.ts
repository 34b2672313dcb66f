import { deflateSync, strToU8 } from 'fflate';

/** A part of an archive that says of itself what it likes. */
export interface Entry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the archive says that it unpacks to, where that is a lie. */
  readonly declared?: number;
  readonly method?: number;
  readonly flags?: number;
}

const u16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): readonly number[] => [...u16(value & 65535), ...u16(value >>> 16)];

/** An archive by hand: no packer would write it. */
export function archiveOf(entries: readonly Entry[], more: { readonly count?: number } = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, declared, method = 8, flags = 0 } of entries) {
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    const packed = method === 8 ? deflateSync(bytes, { level: 6 }) : bytes;
    const label = strToU8(name);
    const sizes = [...u32(0), ...u32(packed.length), ...u32(declared ?? bytes.length), ...u16(label.length)];
    const head = [...u16(20), ...u16(flags), ...u16(method), ...u32(0)];
    const local = Uint8Array.from([...u32(0x04034b50), ...head, ...sizes, ...u16(0)]);
    list.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...head,
        ...sizes,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(at),
      ]),
      label,
    );
    pieces.push(local, label, packed);
    at += local.length + label.length + packed.length;
  }
  const size = list.reduce((sum, piece) => sum + piece.length, 0);
  const count = u16(more.count ?? entries.length);
  const end = Uint8Array.from([
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(size),
    ...u32(at),
    ...u16(0),
  ]);
  return Buffer.concat([...pieces, ...list, end]);
}
