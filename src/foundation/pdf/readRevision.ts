import { isA, nameIn, PdfFault, type PdfDict, type PdfValue } from './PdfValue.ts';
import type { PdfObject, Revision } from './Revision.ts';
import { leadsTo, PdfScanner, readValue, type Effort } from './readValue.ts';
import { readTable, readTableStream, type Table } from './readTable.ts';
import { unpackStream } from './unpackStream.ts';

/** A page of ours has about a hundred. */
const mostObjects = 100_000;

/** An object as it was read, and, where it is a stream, its dictionary. */
interface Read {
  readonly object: PdfObject;
  readonly dict: PdfDict | null;
}

/**
 * Reads one revision from its first byte to its `%%EOF`: every byte of it belongs to an object, to the table or to white
 * space between them, and the table lists every object where it is. Whatever is otherwise is a `PdfFault`: readers that mend
 * such files do it each in its own way.
 */
export function readRevision(bytes: Buffer, start: number, effort: Effort): Revision {
  const scanner = new PdfScanner(bytes, start, effort);
  const reads = new Map<number, Read>();
  for (;;) {
    scanner.between();
    const table = scanner.at;
    if (scanner.takes('xref')) return finish(scanner, { reads, table, ...readTable(scanner) });
    const read = readObject(scanner);
    if (reads.size >= mostObjects) throw new PdfFault('more objects than any proposal has');
    if (reads.has(read.object.id)) throw new PdfFault(`object ${read.object.id} is there twice`);
    reads.set(read.object.id, read);
    const { object, dict } = read;
    if (dict !== null && object.stream !== null && nameIn(dict, 'Type') === 'XRef') {
      const packed = bytes.subarray(object.stream.start, object.stream.end);
      return finish(scanner, { reads, table, ...readTableStream(dict, packed) });
    }
  }
}

function readObject(scanner: PdfScanner): Read {
  const at = scanner.at;
  const id = scanner.count();
  scanner.space();
  const generation = scanner.count();
  scanner.space();
  scanner.needs('obj');
  const value = readValue(scanner);
  scanner.space();
  const stream = isA('dict', value) && scanner.takes('stream') ? readStream(scanner, value) : null;
  scanner.space();
  scanner.needs('endobj');
  return { object: { id, generation, value, stream, at }, dict: isA('dict', value) ? value : null };
}

/** The bytes of a stream; its length is in its own dictionary, since where it is elsewhere readers may find two ends. */
function readStream(scanner: PdfScanner, dict: PdfDict): NonNullable<PdfObject['stream']> {
  if (!scanner.takes('\r\n')) scanner.needs('\n');
  const start = scanner.at;
  const given = dict.entries.get('Length');
  const end = typeof given === 'number' ? start + given : scanner.bytes.indexOf('endstream', start);
  if (end < start || end > scanner.bytes.length) throw new PdfFault('a stream without an end');
  scanner.at = end;
  scanner.space();
  scanner.needs('endstream');
  return { start, end };
}

interface Whole extends Table {
  readonly reads: ReadonlyMap<number, Read>;
  readonly table: number;
}

function finish(scanner: PdfScanner, whole: Whole): Revision {
  scanner.space();
  scanner.needs('startxref');
  scanner.space();
  const told = scanner.count();
  if (!leadsTo(told, whole.table, scanner.bytes)) throw new PdfFault('startxref leads elsewhere');
  scanner.space();
  scanner.needs('%%EOF');
  return { objects: listedObjects(scanner, whole), trailer: whole.trailer, table: told, end: scanner.at };
}

/** The objects of a revision, as far as its table lists them: each of them, and none that is not there. */
function listedObjects({ bytes, effort }: PdfScanner, { reads, listed, table }: Whole): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const bundles = new Map<number, ReadonlyMap<number, PdfValue>>();
  for (const [id, entry] of listed) {
    if (entry.is === 'free') {
      if (id !== 0) throw new PdfFault(`object ${id} is taken out`);
    } else if (entry.is === 'at') {
      const found = reads.get(id)?.object;
      if (found?.generation !== entry.generation || !leadsTo(entry.at, found.at ?? 0, bytes))
        throw new PdfFault(`object ${id} is not where it is listed`);
      objects.set(id, found);
    } else {
      const bundle = bundles.get(entry.bundle) ?? openBundle(bytes, reads.get(entry.bundle), effort);
      bundles.set(entry.bundle, bundle);
      const value = bundle.get(id);
      if (value === undefined) throw new PdfFault(`object ${id} is not in its bundle`);
      objects.set(id, { id, generation: 0, value, stream: null, at: null });
    }
  }
  for (const { object } of reads.values())
    if (!objects.has(object.id) && object.at !== table) throw new PdfFault(`object ${object.id} is not listed`);
  const bundled = [...bundles.values()].reduce((sum, { size }) => sum + size, 0);
  if ([...objects.values()].filter(({ at }) => at === null).length !== bundled)
    throw new PdfFault('a bundle with objects that are not listed');
  // Bundles and the table itself hold nothing that is not looked at.
  for (const [id, { at }] of objects) if (bundles.has(id) || at === table) objects.delete(id);
  return objects;
}

/** The objects of a stream of objects (7.5.7). */
function openBundle(bytes: Buffer, read: Read | undefined, effort: Effort): ReadonlyMap<number, PdfValue> {
  const { dict = null, object = null } = read ?? {};
  const stream = object?.stream ?? null;
  if (dict === null || stream === null || nameIn(dict, 'Type') !== 'ObjStm')
    throw new PdfFault('a bundle that is none');
  const [count, first] = [dict.entries.get('N'), dict.entries.get('First')];
  const text = unpackStream(dict, bytes.subarray(stream.start, stream.end));
  if (typeof count !== 'number' || typeof first !== 'number' || count > text.length)
    throw new PdfFault('a bundle that is none');
  const head = new PdfScanner(text, 0, effort);
  const objects = new Map<number, PdfValue>();
  for (let i = 0; i < count; i += 1) {
    head.space();
    const id = head.count();
    head.space();
    const value = readValue(new PdfScanner(text, first + head.count(), effort));
    if (objects.has(id)) throw new PdfFault(`object ${id} is there twice`);
    objects.set(id, value);
  }
  return objects;
}
