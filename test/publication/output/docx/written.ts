import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { writeDocx } from '../../../../src/publication/output/docx/writeDocx.ts';
import type { Stamp } from '../../../../src/publication/output/stamp/Stamp.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { samplePictures } from '../../samplePictures.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { lightFonts } from './lightFonts.ts';

/** The faces as they are shipped. */
export const fonts = loadFonts();
const light = lightFonts();
export const stamp: Stamp = {
  number: 'KP-2026-014',
  revision: '2',
  client: 'Al Noor Retail Group',
  title: 'Onboarding',
  language: 'en',
  draft: false,
  issued: '2026-11-23',
  expires: '2026-12-31',
  total: '399372.00 SAR',
  digest: 'a'.repeat(64),
};
export const looks = { modern: themeOf('modern'), classic: themeOf('classic') } as const;
export const papers = ['A4', 'Letter'] as const;

/** A document as Word gets it, with faces that have nothing to draw. */
export const write = (document: Document, theme = looks.modern, pictures = samplePictures): Promise<Uint8Array> =>
  writeDocx(document, { theme, fonts: light, pictures, stamp });

/** A document of these blocks alone. */
export const withBlocks = (blocks: readonly Block[], document = sampleDocument): Document => ({
  ...document,
  sections: [
    { id: 'situation', number: 1, title: t('One'), running: 'One', lead: null, preparedBy: null, blocks },
    ...document.sections.slice(-1),
  ],
});
