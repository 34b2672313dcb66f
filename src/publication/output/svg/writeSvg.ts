import { Buffer } from 'node:buffer';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Pictures } from '../../assets/picture/DecodedPicture.ts';
import type { Document } from '../../document/Document.ts';
import type { Layout } from '../../layout/pages/Page.ts';
import type { Stamp } from '../stamp/Stamp.ts';
import { toDigits } from '../../locale/Locale.ts';
import { Outlines } from './paintGlyphs.ts';
import { paintPage } from './paintPage.ts';

/** What the pages say about themselves, taken from the document. */
export type SvgMeta = Pick<Document, 'language' | 'digits' | 'title' | 'running'>;

/** What the pages are made with. */
export interface SvgSupplies {
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  /** Null in tests of the pages alone. */
  readonly stamp: Stamp | null;
}

/** Writes laid out pages as SVG files, one a page; the same layout gives the same bytes. */
export function writeSvg(
  { pages }: Layout,
  meta: SvgMeta,
  { fonts, pictures, stamp }: SvgSupplies,
): readonly Uint8Array[] {
  const pens = { outlines: new Outlines(fonts), pictures };
  const about = { language: meta.language, stamp };
  const numeral = (value: number): string => toDigits(String(value), meta.digits);
  return pages.map((page, i) => {
    const count = meta.running.pageOf.replace('{page}', numeral(i + 1)).replace('{pages}', numeral(pages.length));
    return Buffer.from(paintPage(page, { ...about, title: `${meta.title} – ${count}` }, pens));
  });
}
