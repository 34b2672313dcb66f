import { Buffer } from 'node:buffer';
import { Document as WordDocument, Packer, SectionType, type ISectionOptions } from 'docx';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Pictures } from '../../assets/picture/DecodedPicture.ts';
import type { Annex, Document } from '../../document/Document.ts';
import type { Theme } from '../../theme/Theme.ts';
import type { Stamp } from '../stamp/Stamp.ts';
import { rewriteArchive } from './archive/rewriteArchive.ts';
import { chooseWritten } from './chooseWritten.ts';
import { deskOf, type Desk } from './ground/Desk.ts';
import { twips } from './ground/lengths.ts';
import { paragraph } from './ground/paragraph.ts';
import type { Trace } from './ground/Trace.ts';
import { writeContents } from './pages/contents.ts';
import { writeCover } from './pages/cover.ts';
import { writeHead } from './pages/head.ts';
import { annexRepeated, bodyRepeated, coverFooter, coverHeader, type Repeated } from './pages/running.ts';
import { writeSection } from './pages/section.ts';
import { embeddedFaces, facesOf } from './styles/faces.ts';
import { linkedNumbers } from './styles/linkedNumbers.ts';
import { numberingOf } from './styles/numbering.ts';
import { officeTheme } from './styles/officeTheme.ts';
import { styleSheet } from './styles/styleSheet.ts';

/** What a Word document is made with. */
export interface DocxSupplies {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly stamp: Stamp;
  /** For a copy that is compared, and never leaves. */
  readonly trace?: Trace;
}

/** What the package hides of a face: its first 32 bytes. */
const noFace = Buffer.alloc(32);

/** Letters of scripts from the right. */
const fromTheRight = /\p{Script=Arabic}/u;

/** Writes a document as one that can be edited in Word; the same document gives the same bytes. */
export async function writeDocx(
  given: Document,
  { theme, fonts, pictures, stamp, trace }: DocxSupplies,
): Promise<Uint8Array> {
  const document = chooseWritten(given, theme.scale);
  const desk = deskOf(given, document, theme, pictures, trace ?? null);
  const faces = facesOf(fonts);
  const embedded = embeddedFaces(faces, document.direction === 'rtl' || fromTheRight.test(JSON.stringify(document)));
  const styles = (numbering: string): string =>
    styleSheet(
      { theme: desk.theme, faces, direction: desk.direction, numbering: linkedNumbers(numbering) },
      document.language,
      desk.width,
    );
  const word = new WordDocument({
    externalStyles: styles(''),
    theme: officeTheme(desk.theme, faces),
    numbering: numberingOf(desk.theme, desk.counts),
    // Only the names of their parts: the bytes are put in where the archive is rewritten.
    fonts: embedded.map(({ family }) => ({ name: family, data: noFace })),
    footnotes: Object.fromEntries(
      desk.notes.all.map((words, i) => [String(i + 1), { children: [paragraph('footnote', words, desk)] }]),
    ),
    sections: [bodyOf(document, desk), ...document.annexes.map((annex) => annexOf(annex, document, desk))],
  });
  return rewriteArchive(await Packer.toBuffer(word), { document, faces: embedded, styles, stamp });
}

/** The cover or the head, and every section up to the guarantee. */
function bodyOf(document: Document, desk: Desk): ISectionOptions {
  const isFull = document.form === 'full';
  const { header, footer } = bodyRepeated(document, desk);
  const first = isFull
    ? { header: coverHeader(document, desk), footer: coverFooter(document, desk) }
    : { header: coverHeader(document, desk), footer };
  return {
    properties: { ...sheetOf(desk), titlePage: true },
    headers: { default: header, first: first.header },
    footers: { default: footer, first: first.footer },
    children: [
      ...(isFull ? writeCover(document.cover, desk) : writeHead(document.cover, desk)),
      ...document.sections.flatMap((section, i) => [
        ...writeSection(section, document.cover, isFull && opensPage(document, i), desk),
        ...(isFull && section.id === 'summary' ? writeContents(document, desk) : []),
      ]),
    ],
  };
}

/** A letter, the summary and what follows the contents begin on a page of their own. */
function opensPage({ sections }: Document, at: number): boolean {
  const [before, own] = [sections[at - 1]?.id, sections[at]?.id];
  return at === 0 || before === 'letter' || before === 'summary' || own === 'summary';
}

/** An annex begins on a page of its own and counts its pages from 1. */
function annexOf(annex: Annex, document: Document, desk: Desk): ISectionOptions {
  const { header, footer }: Repeated = annexRepeated(document, annex, desk);
  const { page } = sheetOf(desk);
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { ...page, pageNumbers: { start: 1 } } },
    headers: { default: header },
    footers: { default: footer },
    children: writeSection(annex, document.cover, false, desk),
  };
}

/** From the edge of the sheet to what is repeated at the head and at the foot, in pt. */
const underFooter = 24;

/** The sheet with its margins. */
function sheetOf({
  geometry,
  theme,
  direction,
}: Desk): Pick<NonNullable<ISectionOptions['properties']>, 'page'> & object {
  const { width, height, margins, header_top: header } = geometry;
  const [start, end] = direction === 'rtl' ? [margins.end, margins.start] : [margins.start, margins.end];
  return {
    page: {
      size: { width: twips(width, theme), height: twips(height, theme) },
      margin: {
        top: twips(margins.top, theme),
        bottom: twips(margins.bottom, theme),
        left: twips(start, theme),
        right: twips(end, theme),
        header: twips(header, theme),
        footer: twips(underFooter, theme),
        gutter: 0,
      },
    },
  };
}
