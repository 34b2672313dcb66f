// The copy for Word beside a plain script of the same package: both packed in one process, called by word.mjs.
import { Document as WordDocument, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { Buffer } from 'node:buffer';
import type { Block } from '../../src/publication/document/Block.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import { checkExample } from '../examples/buildExample.ts';
import { loadFonts } from '../../src/publication/assets/loadFonts.ts';
import { writeDocx } from '../../src/publication/output/docx/writeDocx.ts';
import { embeddedFaces, facesOf } from '../../src/publication/output/docx/styles/faces.ts';
import { elementsIn, named, parseXml, partText, type Element } from '../publication/output/docx/readDocx.ts';
import { looks, stamp } from '../publication/output/docx/written.ts';

/** What is measured: the copy of an example without its pictures and charts, and the plain script with its paragraphs, tables and faces. */
export interface Pair {
  readonly paragraphs: number;
  readonly ours: () => Promise<Uint8Array>;
  readonly plain: () => Promise<Uint8Array>;
}

export async function pairOf(name: string): Promise<Pair> {
  const { composed, pictures } = checkExample(name);
  if (composed === null) throw new Error(`${name} has no document`);
  const document = withoutDrawings(composed.document);
  const fonts = loadFonts();
  const theme = looks.modern;
  const ours = (): Promise<Uint8Array> => writeDocx(document, { theme, fonts, pictures, stamp });
  const body = parseXml(partText(await ours(), 'word/document.xml')).children[0];
  if (body === undefined) throw new Error(`${name} has no body`);
  const faces = embeddedFaces(facesOf(fonts), document.direction === 'rtl');
  const plain = (): Promise<Uint8Array> =>
    Packer.toBuffer(
      new WordDocument({
        fonts: faces.map(({ family, bytes }) => ({ name: family, data: Buffer.from(bytes) })),
        sections: [{ children: body.children.flatMap(again) }],
      }),
    );
  return { paragraphs: named(body, 'w:p').length, ours, plain };
}

/** Without what the plain script has not: pictures and charts. */
const withoutDrawings = (document: Document): Document => ({
  ...document,
  cover: { ...document.cover, logo: null },
  sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(plainBlock) })),
});

function plainBlock(block: Block): readonly Block[] {
  if (block.type === 'alternatives') return block.written;
  if (block.type === 'hanging') return [{ ...block, children: block.children.flatMap(plainBlock) }];
  return ['chart', 'multiples', 'pictures', 'pictureBand'].includes(block.type) ? [] : [block];
}

/** A paragraph with the same runs, or a table with the same rows. */
function again(element: Element): readonly (Paragraph | Table)[] {
  if (element.name === 'w:sdt') return element.children.flatMap((child) => child.children.flatMap(again));
  if (element.name === 'w:p') return [paragraph(element)];
  if (element.name !== 'w:tbl') return [];
  return [new Table({ rows: element.children.filter(({ name }) => name === 'w:tr').map(row) })];
}

const row = ({ children }: Element): TableRow =>
  new TableRow({
    children: children
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => new TableCell({ children: cell.children.flatMap(again) })),
  });

const paragraph = (element: Element): Paragraph =>
  new Paragraph({
    children: elementsIn(element)
      .filter(({ name }) => name === 'w:t')
      .map(({ text }) => new TextRun(text)),
  });
