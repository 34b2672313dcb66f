import { tableOf, tablesOf } from '../../assets/faces/sfnt.ts';
import type { Cell } from './operators.ts';

/** Where a composite glyph names its parts (OpenType, "glyf"): flags that tell how long a part's record is. */
const wordArguments = 0x01;
const areOffsets = 0x02;
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

/** One glyph of the subset; `cell` is its room, where it has another than in the face, in units of the face. */
interface Kept {
  readonly id: number;
  readonly cell: Cell | null;
}

/** The glyphs of a TrueType face that a file needs, renumbered from 0 in the order in which they were asked for. */
export class FaceSubset {
  readonly #tables: ReadonlyMap<string, DataView>;
  readonly #glyphs: Kept[] = [];
  readonly #codes = new Map<string, number>();

  constructor(face: Uint8Array) {
    this.#tables = tablesOf(face);
    // The box for a missing glyph is always the first.
    this.includeGlyph(0);
  }

  includeGlyph(id: number, cell: Cell | null = null): number {
    const key = cell === null ? String(id) : `${id} ${cell.advance} ${cell.offset} ${cell.rise}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#glyphs.push({ id, cell }) - 1;
    this.#codes.set(key, code);
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
    if (this.#glyphs.some(({ cell }) => cell !== null)) allowParts(maxp);
    const parts: readonly (readonly [string, DataView | undefined])[] = [
      ['head', this.#table('head')],
      ['hhea', hhea],
      ['loca', uint16s(places)],
      ['maxp', maxp],
      ['cvt ', this.#tables.get('cvt ')],
      ['prep', this.#tables.get('prep')],
      ['glyf', joined(outlines)],
      ['hmtx', uint16s(this.#glyphs.flatMap((kept) => this.#metricsOf(kept)))],
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

  #metricsOf({ id, cell }: Kept): readonly number[] {
    const bearing = this.#bearingOf(id);
    return cell === null ? [this.advanceOf(id), bearing] : [cell.advance, bearing + cell.offset];
  }

  #bearingOf(id: number): number {
    const { metrics, counted } = this.#metrics();
    return metrics.getInt16(id < counted ? 4 * id + 2 : 4 * counted + 2 * (id - counted));
  }

  /** The outlines of all glyphs; a composite glyph brings its parts, which are then asked for too. */
  #outlines(): readonly Uint8Array[] {
    const found: Uint8Array[] = [];
    // The list grows while it is walked.
    for (const { id, cell } of this.#glyphs)
      found.push(cell === null ? this.#outlineOf(id) : this.#movedOutline(id, cell));
    return found;
  }

  /** A composite glyph of one part, which is moved. */
  #movedOutline(id: number, { offset, rise }: Cell): Uint8Array {
    const part = this.#outlineOf(id);
    if (part.length === 0) return part;
    const box = new DataView(part.buffer);
    const corners = [2, 4, 6, 8].map((at, i) => box.getInt16(at) + (i % 2 === 0 ? offset : rise));
    const flags = wordArguments | areOffsets;
    return asBytes(uint16s([-1, ...corners, flags, this.includeGlyph(id), offset, rise, 0]));
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

/** Composite glyphs of one part, which may be composite itself, and no more points than the others (OpenType, "maxp"). */
function allowParts(maxp: DataView): void {
  const raise = (at: number, least: number): void => {
    maxp.setUint16(at, Math.max(maxp.getUint16(at), least));
  };
  raise(10, maxp.getUint16(6));
  raise(12, maxp.getUint16(8));
  raise(28, 1);
  raise(30, maxp.getUint16(30) + 1);
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
