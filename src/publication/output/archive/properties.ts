import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import type { Document } from '../../document/Document.ts';

type Said = Pick<Document, 'title' | 'language' | 'author' | 'issued'>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The core properties: title, language, our company, the day of issue; no user, no program's clock. */
export const coreProperties = ({ title, language, author, issued }: Said): string => {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${issued}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${issued}T00:00:00Z</dcterms:modified>`;
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:language>${escapeXml(language)}</dc:language>${day}</cp:coreProperties>`
  );
};

/** The properties that Word and Excel keep besides: our company. */
export const appProperties = ({ author }: Said): string =>
  `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Company>${escapeXml(author)}</Company></Properties>`;
