import type { Proposal } from '../../proposal/Proposal.ts';
import type { Fonts } from '../assets/loadFonts.ts';
import type { Pictures } from '../assets/picture/DecodedPicture.ts';
import type { Document } from '../document/Document.ts';
import type { Layout } from '../layout/pages/Page.ts';
import type { Locale } from '../locale/Locale.ts';
import { formats, type Format } from './formats.ts';
import type { Theme } from '../theme/Theme.ts';
import type { Attach } from './pdf/Attach.ts';
import type { Stamp } from './stamp/Stamp.ts';
import { writeDocx } from './docx/writeDocx.ts';
import { writePdf } from './pdf/writePdf.ts';
import { writeSvg } from './svg/writeSvg.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** What an output is made with besides what it is made from. */
export interface Supplies {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  /** PDF/A-3a besides PDF/UA-1. */
  readonly archive: boolean;
  /** With fields to fill in. */
  readonly form: boolean;
  /** Puts in the files that go with a PDF. */
  readonly attach?: Attach;
  /** What each file says of itself. */
  readonly stamp: Stamp;
  /** The language of the document. */
  readonly locale: Locale;
}

/** The bytes of each file. */
type Files = Promise<readonly Uint8Array[]>;

/** A format and how its files are made: from the proposal, from the document, from both, or from pages that are laid out. */
export type Output = Format &
  (
    | { readonly from: 'proposal'; readonly write: (proposal: Proposal, supplies: Supplies) => Files }
    | {
        readonly from: 'both';
        readonly write: (proposal: Proposal, document: Document, supplies: Supplies) => Files;
      }
    | { readonly from: 'document'; readonly write: (document: Document, supplies: Supplies) => Files }
    | {
        readonly from: 'pages';
        readonly write: (layout: Layout, document: Document, supplies: Supplies) => Files;
      }
  );

const pdf: Output = {
  ...formats.pdf,
  from: 'pages',
  write: async (layout, document, { fonts, ...options }) => [await writePdf(layout, document, fonts, options)],
};

const svg: Output = {
  ...formats.svg,
  from: 'pages',
  write: (layout, document, supplies) => Promise.resolve(writeSvg(layout, document, supplies)),
};

const docx: Output = {
  ...formats.docx,
  from: 'document',
  write: async (document, supplies) => [await writeDocx(document, supplies)],
};

const xlsx: Output = {
  ...formats.xlsx,
  from: 'both',
  write: (proposal, document, supplies) => Promise.resolve([writeXlsx(proposal, document, supplies)]),
};

/** Every format with its writer. */
export const outputs: readonly Output[] = Object.values({ pdf, svg, docx, xlsx } satisfies Record<
  keyof typeof formats,
  Output
>);
