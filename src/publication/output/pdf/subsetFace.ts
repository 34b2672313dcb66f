import { tableOf, tablesOf } from '../../assets/faces/sfnt.ts';

/** Where a composite glyph names its parts (OpenType, "glyf"): flags that tell how long a part's record is. */
const wordArguments = 0x01;
const oneScale = 0x08;
const more = 0x20;
const twoScales = 0x40;
const fourScales = 0x80;

const recordLength = (flags: number): number =>
  4 + (flags & wordArguments ? 4 : 2) + (flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0);

const asBytes = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const copyOf = (table: DataView): DataView => new DataView(asBytes(table).slice().buffer);
const uint16s = (values: readonly number[]): DataView => {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, i) => {
    view.setUint16(2 * i, value & 0xffff);
  });
  return view;
};

/** The glyphs of a TrueType face that a file needs, renumbered from 0 in the order in which they were asked for. */
export class FaceSubset {
  readonly #tables: ReadonlyMap<string, DataView>;
  readonly #glyphs: number[] = [];
  readonly #codes = new Map<number, number>();

  constructor(face: Uint8Array) {
    this.#tables = tablesOf(face);
    // The box for a missing glyph is always the first.
    this.includeGlyph(0);
  }

  includeGlyph(id: number): number {
    const known = this.#codes.get(id);
    if (known !== undefined) return known;
    const code = this.#glyphs.push(id) - 1;
    this.#codes.set(id, code);
    return code;
  }

  /** In units of the face. */
  advanceOf(id: number): number {
    const { metrics, counted } = this.#metrics();
    return metrics.getUint16(4 * Math.min(id, counted - 1));
  }

  /** The font file to embed (ISO 32000-1, 9.9): outlines, their metrics and their hints; no names, no character map. */
  encode(): Uint8Array {
    const [long, outlines] = [this.#table('head').getInt16(50) === 1, this.#outlines()];
    const offsets: number[] = [0];
    for (const { length } of outlines) offsets.push((offsets.at(-1) ?? 0) + length);
    const places = long ? offsets.flatMap((at) => [at >>> 16, at]) : offsets.map((at) => at >>> 1);
    const [hhea, maxp] = [copyOf(this.#table('hhea')), copyOf(this.#table('maxp'))];
    hhea.setUint16(34, outlines.length);
    maxp.setUint16(4, outlines.length);
    const parts: readonly (readonly [string, DataView | undefined])[] = [
      ['head', this.#table('head')],
      ['hhea', hhea],
      ['loca', uint16s(places)],
      ['maxp', maxp],
      ['cvt ', this.#tables.get('cvt ')],
      ['prep', this.#tables.get('prep')],
      ['glyf', joined(outlines)],
      ['hmtx', uint16s(this.#glyphs.flatMap((id) => [this.advanceOf(id), this.#bearingOf(id)]))],
      ['fpgm', this.#tables.get('fpgm')],
    ];
    return fileOf(parts.flatMap(([tag, table]) => (table === undefined ? [] : [[tag, table] as const])));
  }

  #table(tag: string): DataView {
    return tableOf(this.#tables, tag);
  }

  #metrics(): { readonly metrics: DataView; readonly counted: number } {
    return { metrics: this.#table('hmtx'), counted: this.#table('hhea').getUint16(34) };
  }

  #bearingOf(id: number): number {
    const { metrics, counted } = this.#metrics();
    return metrics.getInt16(id < counted ? 4 * id + 2 : 4 * counted + 2 * (id - counted));
  }

  /** The outlines of all glyphs; a composite glyph brings its parts, which are then asked for too. */
  #outlines(): readonly Uint8Array[] {
    const found: Uint8Array[] = [];
    // The list grows while it is walked.
    for (const id of this.#glyphs) found.push(this.#outlineOf(id));
    return found;
  }

  #outlineOf(id: number): Uint8Array {
    const [loca, glyf] = [this.#table('loca'), asBytes(this.#table('glyf'))];
    const long = this.#table('head').getInt16(50) === 1;
    const startOf = (glyph: number): number => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
    const outline = glyf.slice(startOf(id), startOf(id + 1));
    const view = new DataView(outline.buffer);
    if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
    let flags = more;
    for (let at = 10; flags & more; at += recordLength(flags)) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.includeGlyph(view.getUint16(at + 2)));
    }
    return outline;
  }
}

function joined(parts: readonly Uint8Array[]): DataView {
  const { buffer, byteOffset, byteLength } = Buffer.concat(parts);
  return new DataView(buffer, byteOffset, byteLength);
}

/** Tables one after the other behind their directory. */
function fileOf(tables: readonly (readonly [string, DataView])[]): Uint8Array {
  const directory = new DataView(new ArrayBuffer(12 + 16 * tables.length));
  const write = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i += 1) directory.setUint8(at + i, text.charCodeAt(i));
  };
  const power = Math.floor(Math.log2(tables.length));
  write('true', 0);
  [tables.length, 16 << power, power, 16 * tables.length - (16 << power)].forEach((value, i) => {
    directory.setUint16(4 + 2 * i, value);
  });
  let at = directory.byteLength;
  tables.forEach(([tag, { byteLength }], i) => {
    write(tag, 12 + 16 * i);
    directory.setUint32(12 + 16 * i + 8, at);
    directory.setUint32(12 + 16 * i + 12, byteLength);
    at += byteLength;
  });
  return asBytes(joined([directory, ...tables.map(([, table]) => table)].map(asBytes)));
}
