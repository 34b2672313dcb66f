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

/** The description that PDF/A demands of a namespace it does not know (ISO 19005-3, 6.6.2.3): here, that of PDF/UA. */
const extension = `
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** Says that a file of PDF/A follows PDF/UA too; pdfkit itself says one or the other. */
export function identifyArchive(document: TaggedDocument): void {
  document.appendXML(extension);
}
