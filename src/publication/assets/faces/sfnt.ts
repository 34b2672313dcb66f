/** The tables of a TrueType file by their tags (OpenType, "Table directory"). Throws a RangeError where one reaches past its end. */
export function tablesOf(font: Uint8Array): ReadonlyMap<string, DataView> {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < bytes.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const [offset, length] = [bytes.getUint32(at + 8), bytes.getUint32(at + 12)];
    if (offset + length > font.byteLength) throw new RangeError(`The table ${tag} reaches past the end of the font.`);
    tables.set(tag, new DataView(font.buffer, font.byteOffset + offset, length));
  }
  return tables;
}

/** A table that a font cannot be without. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no ${tag} table.`);
  return found;
}
