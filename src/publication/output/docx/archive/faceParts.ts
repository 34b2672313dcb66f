import { createHash } from 'node:crypto';
import type { Face } from '../styles/faces.ts';

/** What Word uses where it may not use a face of ours: every computer has it, with Cyrillic and Arabic letters. */
const fallback = 'Arial';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** How many bytes at the beginning of a face are hidden (ISO/IEC 29500-4, 9.2.4). */
const hidden = 32;

/** The key of a face: of its own bytes, so that the same face has the same key in every document. */
function keyOf({ bytes }: Face): string {
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
export function hiddenFace(face: Face): Uint8Array {
  const key = keyOf(face).replaceAll('-', '');
  const bytes = Uint8Array.from(face.bytes);
  for (let i = 0; i < hidden; i += 1) {
    const at = 30 - (i % 16) * 2;
    bytes[i] = (bytes[i] ?? 0) ^ Number.parseInt(key.slice(at, at + 2), 16);
  }
  return bytes;
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
          `<w:embed${face.isBold ? 'Bold' : 'Regular'} r:id="rId${number}" w:fontKey="{${keyOf(face)}}"/>`,
      );
    const panose = own[0]?.face.panose ?? '';
    return (
      `<w:font w:name="${family}"><w:altName w:val="${fallback}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${namespaces}>${entries.join('')}</w:fonts>`;
}
