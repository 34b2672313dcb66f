import type { Fonts } from '../assets/loadFonts.ts';
import type { Pictures } from '../assets/picture/DecodedPicture.ts';
import type { Document } from '../document/Document.ts';
import type { Layout } from '../layout/pages/Page.ts';
import { writePdf } from './pdf/writePdf.ts';
import { writeSvg } from './svg/writeSvg.ts';

/** What an output is made with besides the pages. */
export interface Supplies {
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  /** PDF/A-3a besides PDF/UA-1. */
  readonly archive: boolean;
}

/** A format made from laid out pages: one file, or one a page. */
export interface PagesOutput {
  readonly format: string;
  readonly from: 'pages';
  readonly files: 'one' | 'one a page';
  readonly write: (layout: Layout, document: Document, supplies: Supplies) => Promise<readonly Uint8Array[]>;
}

const pdf: PagesOutput = {
  format: 'pdf',
  from: 'pages',
  files: 'one',
  write: async (layout, document, { fonts, ...options }) => [await writePdf(layout, document, fonts, options)],
};

const svg: PagesOutput = {
  format: 'svg',
  from: 'pages',
  files: 'one a page',
  write: (layout, document, { fonts, pictures }) => Promise.resolve(writeSvg(layout, document, fonts, pictures)),
};

/** Every format that a proposal can be written in: one line each. */
export const outputs: readonly PagesOutput[] = [pdf, svg];
