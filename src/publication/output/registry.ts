import type { Fonts } from '../assets/loadFonts.ts';
import type { Document } from '../document/Document.ts';
import type { Layout } from '../layout/pages/Page.ts';
import { writePdf } from './pdf/writePdf.ts';

/** A format made from laid out pages. */
export interface PagesOutput {
  readonly format: string;
  readonly from: 'pages';
  readonly write: (layout: Layout, document: Document, fonts: Fonts) => Promise<Uint8Array>;
}

/** A format made from the semantic tree. */
export interface DocumentOutput {
  readonly format: string;
  readonly from: 'document';
  readonly write: (document: Document) => Promise<Uint8Array>;
}

/** Every format that a proposal can be written in: one line each. */
export const outputs = [{ format: 'pdf', from: 'pages', write: writePdf }] as const satisfies readonly (
  PagesOutput | DocumentOutput
)[];
