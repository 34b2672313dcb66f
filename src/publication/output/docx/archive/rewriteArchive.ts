import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Document } from '../../../document/Document.ts';
import { appProperties, coreProperties } from '../../archive/properties.ts';
import { stampParts, withStamp } from '../../archive/stampParts.ts';
import { zipped } from '../../archive/zipped.ts';
import type { Stamp } from '../../stamp/Stamp.ts';
import type { Face } from '../styles/faces.ts';
import { embeddedFace, facePath, faceTable } from './faceParts.ts';
import { renumberElements, renumberRelationships } from './renumber.ts';

/** What an archive says besides what the package wrote into it. */
export interface Rewriting {
  readonly document: Document;
  readonly faces: readonly Face[];
  /** The styles, with the numbers that lists got. */
  readonly styles: (numbering: string) => string;
  readonly stamp: Stamp;
}

/** What belongs to the document. */
const main = 'word/_rels/document.xml.rels';

const isText = (path: string): boolean => /\.(?:xml|rels)$/u.test(path);
const isArchive = (path: string): boolean => path.endsWith('.xlsx');

/**
 * The archive as it leaves: the same document gives the same bytes, whenever and wherever it is made. The package dates
 * it, draws ids and keys of faces by chance and counts through the process; here all of that follows from the document.
 */
export function rewriteArchive(packed: Uint8Array, { document, faces, styles, stamp }: Rewriting): Uint8Array {
  const parts = unzipSync(packed);
  const texts = renumberRelationships(
    new Map(
      Object.entries(parts).flatMap(([path, bytes]) => (isText(path) ? [[path, strFromU8(bytes)] as const] : [])),
    ),
  );
  const numbering = texts.get('word/numbering.xml') ?? '';
  const own: Readonly<Record<string, string>> = {
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': appProperties(document),
    'word/styles.xml': styles(numbering),
    'word/fontTable.xml': faceTable(faces),
    ...stampParts(stamp),
  };
  const written = Object.fromEntries(
    [...texts].map(
      ([path, text]) => [path, strToU8(withStamp(path, fitted(path, renumberElements(text)), main))] as const,
    ),
  );
  const inner = Object.fromEntries(
    Object.entries(parts).flatMap(([path, bytes]) =>
      isArchive(path) ? [[path, zipped(unzipSync(bytes), document.issued)] as const] : [],
    ),
  );
  const hidden = Object.fromEntries(faces.map((face, i) => [facePath(i + 1), embeddedFace(face)] as const));
  const saidHere = Object.fromEntries(Object.entries(own).map(([path, text]) => [path, strToU8(text)] as const));
  return zipped({ ...parts, ...written, ...inner, ...hidden, ...saidHere }, document.issued);
}

/** What the package has no words for: names along an axis stand under all bars, tabs of the contents are those of their style. */
function fitted(path: string, text: string): string {
  if (path.startsWith('word/charts/'))
    return text.replaceAll(/<c:catAx>.*?<\/c:catAx>/gsu, (axis) =>
      axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
    );
  if (path !== 'word/document.xml') return text;
  return text
    .replaceAll(/(<w:pStyle w:val="TOC1"\/>)<w:tabs>.*?<\/w:tabs>/gu, '$1')
    .replaceAll('<w:rPr><w:rStyle w:val="IndexLink"/></w:rPr>', '');
}
