import { tabled, type FaceTables, type TabledLigature } from './FaceTables.ts';

/** Grows by one when what is packed changes: tables of another form are not read. */
export const format = 1;

/** Ligatures as numbers: how many letters, which, and what they become. */
const flat = (ligatures: readonly TabledLigature[]): readonly number[] =>
  ligatures.flatMap(({ glyphs, becomes }) => [glyphs.length, ...glyphs, becomes]);

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A face as a file: whole numbers that tell the sizes, then lists of short ones as they lie in memory. */
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
