import { Buffer } from 'node:buffer';

/** A part of an archive as it is stored: deflated, or as it is. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
  /** Of the part itself: its check sum (CRC-32) and its length. */
  readonly crc: number;
  readonly size: number;
}

/** A day as archives write it (MS-DOS), which begin with 1980. */
export const dosDate = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date;
};

/** Signatures and version of the format (APPNOTE 6.3.9, 4.3.7, 4.3.12, 4.3.16), and that names are UTF-8. */
const signs = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const version = 20;
const utf8 = 0x0800;

/** What is said of an entry before its bytes, and once more in the list at the end. */
function headOf({ path, bytes, isDeflated, crc, size }: Entry, date: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(utf8, 2);
  head.writeUInt16LE(isDeflated ? 8 : 0, 4);
  head.writeUInt16LE(date, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(Buffer.byteLength(path), 22);
  return head;
}

const numbers = (...values: readonly number[]): Buffer => {
  const written = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) written.writeUInt32LE(value, 4 * i);
  return written;
};

/** An archive of entries in their order, all of one day: parts that are deflated already are taken as they are. */
export function zipEntries(entries: readonly Entry[], date: number): Uint8Array {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const [head, name] = [headOf(entry, date), Buffer.from(entry.path)];
    const file = [numbers(signs.local), head, name, Buffer.from(entry.bytes)];
    files.push(...file);
    // After the common head: no comment, the first disk, no attributes, and where the entry is.
    const made = Buffer.alloc(2);
    made.writeUInt16LE(version, 0);
    list.push(numbers(signs.central), made, head, numbers(0, 0), Buffer.alloc(2), numbers(at), name);
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(14);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  return Buffer.concat([...files, directory, numbers(signs.end), end.subarray(0, 12), numbers(at), Buffer.alloc(2)]);
}
