import PDFDocument from 'pdfkit';
import { escapeXml } from '../../../foundation/text/escapeXml.ts';

/** A pdfkit document whose XMP packet stays well-formed: pdfkit writes titles and names into it as they are. */
export class TaggedDocument extends PDFDocument {
  override _addInfo(): void {
    const plain = this.info;
    const { Title = '', Author = '', Subject = '', Creator = '', Producer = '' } = plain;
    this.info = {
      ...plain,
      Title: escapeXml(Title),
      Author: escapeXml(Author),
      Subject: escapeXml(Subject),
      Creator: escapeXml(Creator),
      Producer: escapeXml(Producer),
    };
    super._addInfo();
    this.info = plain;
  }
}
