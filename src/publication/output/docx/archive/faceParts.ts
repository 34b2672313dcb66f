import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readBuilt } from '../../../../foundation/disk/packageFile.ts';
import { deflate, type Deflated } from '../../archive/zipped.ts';
import type { Face } from '../styles/faces.ts';

/** What Word uses where it may not use a face of ours: every computer has it, with Cyrillic and Arabic letters. */
const fallback = 'Arial';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** How many bytes at the beginning of a face are hidden (ISO/IEC 29500-4, 9.2.4). */
const hidden = 32;

const keys = new WeakMap<Uint8Array, string>();

/** The key of a face: of its own bytes, so that the same face has the same key in every document; worked out once. */
export function keyOf(bytes: Uint8Array): string {
  const key = keys.get(bytes) ?? keyFrom(bytes);
  keys.set(bytes, key);
  return key;
}

function keyFrom(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  const parts = [8, 4, 4, 4, 12];
  let at = 0;
  return parts
    .map((length) => {
      at += length;
      return digest.slice(at - length, at);
    })
    .join('-');
}

/** A face as Word embeds it: its first bytes are crossed with its key, from the key's end. */
export function hideFace(face: Uint8Array, key: string): Uint8Array {
  const digits = key.replaceAll('-', '');
  const bytes = Uint8Array.from(face);
  for (let i = 0; i < hidden; i += 1) {
    const at = 30 - (i % 16) * 2;
    bytes[i] = (bytes[i] ?? 0) ^ Number.parseInt(digits.slice(at, at + 2), 16);
  }
  return bytes;
}

/** Where the build keeps a face that is hidden and deflated: a third of the work of a copy is the same every time. */
export const packedFace = (key: string): string => `embedded/${key}.odttf`;

/** What a packed face begins with: the check sum and the length of what is hidden, four bytes each. */
const headLength = 8;

/** A face as the build keeps it. */
export function packFace(bytes: Uint8Array): Uint8Array {
  const { deflated, crc, size } = deflate(hideFace(bytes, keyOf(bytes)));
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(crc, 0);
  head.writeUInt32LE(size, 4);
  return Buffer.concat([head, deflated]);
}

/** A face as it is embedded: as the build kept it, or packed here. */
export function embeddedFace({ bytes }: Face): Deflated {
  const packed = readBuilt(packedFace(keyOf(bytes))) ?? Buffer.from(packFace(bytes));
  return { deflated: packed.subarray(headLength), crc: packed.readUInt32LE(0), size: packed.readUInt32LE(4) };
}

/** The file of a face in the archive, from 1. */
export const facePath = (number: number): string => `word/fonts/font${number}.odttf`;

/** The table of faces: each with a common one in its place, and where its bytes are. A bold one is of the family before it. */
export function faceTable(faces: readonly Face[]): string {
  const families = [...new Set(faces.map(({ family }) => family))];
  const entries = families.map((family) => {
    const own = faces.flatMap((face, i) => (face.family === family ? [{ face, number: i + 1 }] : []));
    const embedded = own
      .toSorted((a, b) => Number(a.face.isBold) - Number(b.face.isBold))
      .map(
        ({ face, number }) =>
          `<w:embed${face.isBold ? 'Bold' : 'Regular'} r:id="rId${number}" w:fontKey="{${keyOf(face.bytes)}}"/>`,
      );
    const panose = own[0]?.face.panose ?? '';
    return (
      `<w:font w:name="${family}"><w:altName w:val="${fallback}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${namespaces}>${entries.join('')}</w:fonts>`;
}
