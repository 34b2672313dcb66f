import { tabled, type FaceTables, type TabledLigature, type KerningTable, type TabledScript } from './FaceTables.ts';

/** Version of the packed form: grows by one with each change; other versions are not read. */
const format = 1;

/** A face as a file: a head of whole numbers with the sizes, then lists of short ones as they are in memory. */
export function packTables({ metrics, codePoints, ids, advances, known, ligatures, kerning }: FaceTables): Uint8Array {
  const { postscriptName, unitsPerEm, ascent, descent, xHeight, capHeight, lineGap, italicAngle, bbox } = metrics;
  const head = [
    ...[format, codePoints.length, ids.length, postscriptName.length],
    ...[unitsPerEm, ascent, descent, xHeight, capHeight, lineGap, Math.round(italicAngle * 65536)],
    ...[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    ...tabled.flatMap((script) => [
      flat(ligatures[script]).length,
      kerning[script].columns,
      kerning[script].values.length,
    ]),
  ];
  const lists = [
    Int32Array.from(head),
    ...[codePoints, ids, advances],
    ...tabled.flatMap((script) => [
      Uint16Array.from(flat(ligatures[script])),
      kerning[script].left,
      kerning[script].right,
      kerning[script].values,
    ]),
    known,
    Uint8Array.from(postscriptName, (letter) => letter.charCodeAt(0)),
  ].map(bytesOf);
  return Buffer.concat(lists);
}

/** Ligatures as numbers: the count of their letters, which ones, and what they become. */
const flat = (ligatures: readonly TabledLigature[]): readonly number[] =>
  ligatures.flatMap(({ glyphs, becomes }) => [glyphs.length, ...glyphs, becomes]);

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const headLength = 15 + 3 * tabled.length;

/** The numbers of the file are little-endian, as nearly every processor reads them. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reads what `packTables` wrote; null for another version, and on big-endian processors. */
export function unpackTables(packed: Uint8Array): FaceTables | null {
  if (!isLittleEndian || packed.length < 4 * headLength) return null;
  const cursor = new Cursor(packed);
  const head = [...cursor.long(headLength)];
  const next = (): number => head.shift() ?? 0;
  if (next() !== format) return null;
  const [codes, glyphs, letters] = [next(), next(), next()];
  const [unitsPerEm, ascent, descent, xHeight] = [next(), next(), next(), next()];
  const [capHeight, lineGap, italicAngle] = [next(), next(), next() / 65536];
  const bbox = { minX: next(), minY: next(), maxX: next(), maxY: next() };
  const [codePoints, ids, advances] = [cursor.short(codes), cursor.short(glyphs), cursor.short(glyphs)];
  const read = (): { readonly ligatures: readonly TabledLigature[]; readonly kerning: KerningTable } => {
    const [joined, columns, values] = [next(), next(), next()];
    const ligatures = ligaturesIn(cursor.short(joined));
    const kerning = {
      left: cursor.short(glyphs),
      right: cursor.short(glyphs),
      columns,
      values: cursor.signed(values),
    };
    return { ligatures, kerning };
  };
  const scripts = { latn: read(), cyrl: read(), grek: read(), zyyy: read() };
  const known = cursor.bytes(codes);
  const postscriptName = String.fromCharCode(...cursor.bytes(letters));
  const each = <T>(take: (script: (typeof scripts)[TabledScript]) => T): Readonly<Record<TabledScript, T>> => ({
    latn: take(scripts.latn),
    cyrl: take(scripts.cyrl),
    grek: take(scripts.grek),
    zyyy: take(scripts.zyyy),
  });
  return {
    metrics: { postscriptName, unitsPerEm, ascent, descent, xHeight, capHeight, lineGap, italicAngle, bbox },
    codePoints,
    ids,
    advances,
    known,
    ligatures: each(({ ligatures }) => ligatures),
    kerning: each(({ kerning }) => kerning),
  };
}

/** Takes one list after the other out of a file, which is copied once so that the numbers are aligned. */
class Cursor {
  readonly #buffer: ArrayBuffer;
  #at: number;

  constructor(bytes: Uint8Array) {
    this.#buffer = new Uint8Array(bytes).buffer;
    this.#at = 0;
  }

  #skip(length: number): number {
    const at = this.#at;
    this.#at += length;
    return at;
  }

  long = (count: number): Int32Array => new Int32Array(this.#buffer, this.#skip(4 * count), count);
  short = (count: number): Uint16Array => new Uint16Array(this.#buffer, this.#skip(2 * count), count);
  signed = (count: number): Int16Array => new Int16Array(this.#buffer, this.#skip(2 * count), count);
  bytes = (count: number): Uint8Array => new Uint8Array(this.#buffer, this.#skip(count), count);
}

function ligaturesIn(numbers: Uint16Array): readonly TabledLigature[] {
  const found: TabledLigature[] = [];
  for (let at = 0; at < numbers.length;) {
    const count = numbers[at] ?? 0;
    found.push({ glyphs: [...numbers.subarray(at + 1, at + 1 + count)], becomes: numbers[at + 1 + count] ?? 0 });
    at += count + 2;
  }
  return found;
}
