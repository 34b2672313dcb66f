import { Buffer } from 'node:buffer';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Document } from '../../document/Document.ts';
import type { Layout } from '../../layout/pages/Page.ts';
import { noPictures, type Pictures } from '../../assets/picture/DecodedPicture.ts';
import type { Attach } from './Attach.ts';
import { addBookmarks } from './addBookmarks.ts';
import { destinationsOf, nameDestinations } from './destinationsOf.ts';
import { FaceWriter } from './FaceWriter.ts';
import { openForm } from './openForm.ts';
import { TaggedDocument } from './TaggedDocument.ts';
import { paintPage } from './paintPage.ts';
import { PictureWriter } from './PictureWriter.ts';
import { StructureWriter } from './StructureWriter.ts';
import { stampPdf } from './stampPdf.ts';
import { sealFile } from '../stamp/fileDigest.ts';
import type { Stamp } from '../stamp/Stamp.ts';

const product = 'kam-propose';

const dayOf = ({ issued }: PdfMeta): Date => new Date(`${issued}T00:00:00Z`);

/** What the file says about itself, taken from the document. */
export type PdfMeta = Pick<Document, 'title' | 'author' | 'subject' | 'language' | 'issued'>;

function openDocument(layout: Layout, meta: PdfMeta, archive: boolean): TaggedDocument {
  const [first] = layout.pages;
  return new TaggedDocument({
    size: [first?.width ?? 0, first?.height ?? 0],
    margin: 0,
    font: null,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: meta.language,
    displayTitle: true,
    ...(archive ? { subset: 'PDF/A-3a' } : {}),
    info: {
      Title: meta.title,
      Author: meta.author,
      Subject: meta.subject,
      Creator: product,
      Producer: product,
      // The date of issue and no clock: the same document gives the same bytes.
      CreationDate: dayOf(meta),
    },
  });
}

/** Tells a viewer that pages follow each other, and lie side by side, from right to left (ISO 32000-1, 12.2). */
function readFromRight(document: TaggedDocument): void {
  const { ViewerPreferences: preferences } = document._root.data;
  preferences.data.Direction = 'R2L';
}

/** What a PDF is made with besides its pages. */
export interface PdfOptions {
  readonly pictures: Pictures;
  /** PDF/A-3a as well: with an output intent, for archives. */
  readonly archive: boolean;
  /** With fields to fill in on the lines of the acceptance. */
  readonly form: boolean;
  /** Puts in the files that go with it. */
  readonly attach?: Attach;
  /** Null in tests of the pages alone. */
  readonly stamp: Stamp | null;
}

/** Writes laid out pages as a tagged PDF (PDF/UA-1 structure); the same layout gives the same bytes. */
export async function writePdf(
  layout: Layout,
  meta: PdfMeta,
  fonts: Fonts,
  { pictures, archive, form, stamp, attach }: PdfOptions = {
    pictures: noPictures,
    archive: false,
    form: false,
    stamp: null,
  },
): Promise<Uint8Array> {
  const document = openDocument(layout, meta, archive);
  stampPdf(document, stamp, archive);
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  if (layout.direction === 'rtl') readFromRight(document);
  const structure = new StructureWriter(document);
  const faces = new FaceWriter(document, fonts);
  const destinations = destinationsOf(layout);
  const fields = form ? openForm(document, layout.direction) : null;
  const pens = { form: fields, faces, pictures: new PictureWriter(document, pictures), destinations };
  layout.pages.forEach((page, i) => {
    paintPage(page, document, structure, pens);
    nameDestinations(destinations, i + 1, document);
  });
  addBookmarks(layout, document);
  attach?.(document);
  fields?.finish();
  faces.finish();
  document.end();
  await written;
  const file = Buffer.concat(chunks);
  return stamp === null ? file : sealFile(file);
}
