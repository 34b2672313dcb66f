import { isA, PdfFault, type PdfDict } from './PdfValue.ts';
import type { Listed } from './Revision.ts';
import { readValue, type PdfScanner } from './readValue.ts';
import { unpackStream } from './unpackStream.ts';

/** More entries than a file of ours with all its updates has. */
const most = 500_000;

export interface Table {
  readonly listed: ReadonlyMap<number, Listed>;
  readonly trailer: PdfDict;
}

/** A table as clear text, behind the word `xref`, and its trailer (ISO 32000-1, 7.5.4). */
export function readTable(scanner: PdfScanner): Table {
  const listed = new Map<number, Listed>();
  for (;;) {
    scanner.space();
    if (scanner.takes('trailer')) break;
    const first = scanner.count();
    scanner.space();
    const count = scanner.count();
    if (listed.size + count > most) throw new PdfFault('a table without an end');
    for (let i = 0; i < count; i += 1) put(listed, first + i, readEntry(scanner));
  }
  const trailer = readValue(scanner);
  if (!isA('dict', trailer)) throw new PdfFault('no trailer');
  return { listed, trailer };
}

function readEntry(scanner: PdfScanner): Listed {
  scanner.space();
  const at = scanner.count();
  scanner.space();
  const generation = scanner.count();
  scanner.space();
  if (scanner.takes('n')) return { is: 'at', at, generation };
  scanner.needs('f');
  return { is: 'free' };
}

function put(listed: Map<number, Listed>, id: number, entry: Listed): void {
  if (listed.has(id)) throw new PdfFault(`object ${id} is listed twice`);
  listed.set(id, entry);
}

/** A table in a stream, whose dictionary is its trailer (7.5.8). */
export function readTableStream(dict: PdfDict, packed: Uint8Array): Table {
  const widths = numbersIn(dict, 'W');
  const size = dict.entries.get('Size');
  if (widths.length !== 3 || widths.some((width) => width > 8) || typeof size !== 'number')
    throw new PdfFault('a table of another form');
  const bytes = unpackStream(dict, packed);
  const index = dict.entries.has('Index') ? numbersIn(dict, 'Index') : [0, size];
  const listed = new Map<number, Listed>();
  let at = 0;
  const next = (width: number, usual: number): number => {
    if (width === 0) return usual;
    if (at + width > bytes.length) throw new PdfFault('a table that ends too early');
    let value = 0;
    for (let i = 0; i < width; i += 1, at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part, part + 2);
    if (listed.size + count > most) throw new PdfFault('a table without an end');
    for (let i = 0; i < count; i += 1) {
      const [type, second, third] = [next(widths[0] ?? 0, 1), next(widths[1] ?? 0, 0), next(widths[2] ?? 0, 0)];
      put(listed, first + i, entryOf(type, second, third));
    }
  }
  return { listed, trailer: dict };
}

function entryOf(type: number, second: number, third: number): Listed {
  if (type === 0) return { is: 'free' };
  if (type === 1) return { is: 'at', at: second, generation: third };
  if (type === 2) return { is: 'bundled', bundle: second };
  throw new PdfFault('an entry of another kind');
}

function numbersIn(dict: PdfDict, key: string): readonly number[] {
  const value = dict.entries.get(key);
  const items = isA('list', value) ? value.items : [];
  return items.map((item) => {
    if (typeof item !== 'number' || !Number.isInteger(item) || item < 0) throw new PdfFault(`${key} has no numbers`);
    return item;
  });
}
