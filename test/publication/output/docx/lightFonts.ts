import { tableOf, tablesOf } from '../../../../src/publication/assets/faces/sfnt.ts';
import { loadFonts, type Fonts } from '../../../../src/publication/assets/loadFonts.ts';

const kept = ['OS/2', 'name'];

/** The faces of the package with their names and nothing to draw: a document is packed in a tenth of the time. */
export function lightFonts(): Fonts {
  const fonts = loadFonts();
  const known = new Map<string, Uint8Array>();
  return (family, weight) => {
    const key = `${family} ${weight}`;
    const bytes = known.get(key) ?? light(fonts(family, weight).bytes());
    known.set(key, bytes);
    return { bytes: () => bytes, tables: () => null };
  };
}

function light(font: Uint8Array): Uint8Array {
  const tables = tablesOf(font);
  const head = 12 + kept.length * 16;
  const parts = kept.map((tag) => {
    const { buffer, byteOffset, byteLength } = tableOf(tables, tag);
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  const made = Buffer.alloc(head);
  made.writeUInt32BE(0x00010000, 0);
  made.writeUInt16BE(kept.length, 4);
  let from = head;
  for (const [i, tag] of kept.entries()) {
    made.write(tag, 12 + i * 16, 'latin1');
    made.writeUInt32BE(from, 20 + i * 16);
    made.writeUInt32BE(parts[i]?.length ?? 0, 24 + i * 16);
    from += parts[i]?.length ?? 0;
  }
  return Buffer.concat([made, ...parts]);
}
