import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Document } from '../../../document/Document.ts';
import type { Stamp } from '../../stamp/Stamp.ts';
import type { Face } from '../styles/faces.ts';
import { facePath, faceTable, hiddenFace } from './faceParts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { renumberElements, renumberRelationships, type Parts } from './renumber.ts';
import { stampParts, withStamp } from './stampParts.ts';

/** What an archive says besides what the package wrote into it. */
export interface Rewriting {
  readonly document: Document;
  readonly faces: readonly Face[];
  /** The styles, with the numbers that lists got. */
  readonly styles: (numbering: string) => string;
  readonly stamp: Stamp;
}

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
    [...texts].map(([path, text]) => [path, strToU8(withStamp(path, fitted(path, renumberElements(text))))] as const),
  );
  const inner = Object.fromEntries(
    Object.entries(parts).flatMap(([path, bytes]) =>
      isArchive(path) ? [[path, zipped(unzipSync(bytes), document.issued)] as const] : [],
    ),
  );
  const hidden = Object.fromEntries(faces.map((face, i) => [facePath(i + 1), hiddenFace(face)] as const));
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

/** Clear text in the archive, so that a file is known as ours by its bytes. */
const isClear = (path: string): boolean => path === 'customXml/item1.xml';

/** Formats that are packed already. */
const isPacked = (path: string): boolean => /\.(?:png|jpe?g|xlsx)$/u.test(path);

/** An archive of parts in the order of their names, the list of their types first; all of one day. */
function zipped(parts: Parts, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Archives date their entries in local time, and begin with 1980.
  const mtime = new Date(Math.max(1980, year), month - 1, date);
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const entries = Object.entries(parts).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    entries.map(([path, bytes]) => [path, [bytes, { level: isClear(path) || isPacked(path) ? 0 : 6, mtime }]]),
  );
  return Buffer.from(zipSync(files));
}
