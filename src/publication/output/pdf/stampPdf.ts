import { stampProperties, type Stamp } from '../stamp/Stamp.ts';
import { digestProperty, digestXml } from '../stamp/fileDigest.ts';
import { stampNamespace } from '../stamp/stampNamespace.ts';
import { stampPrefix, stampXml } from '../stamp/stampXml.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** A schema of properties that PDF/A does not know. */
interface Schema {
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly { readonly name: string; readonly type: 'Text' | 'Integer'; readonly says: string }[];
}

const accessibility: Schema = {
  name: 'PDF/UA Universal Accessibility Schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', type: 'Integer', says: 'The part of ISO 14289 that the file follows' }],
};

const proposal: Schema = {
  name: 'Commercial proposal',
  namespace: stampNamespace,
  prefix: stampPrefix,
  properties: [...Object.entries(stampProperties), digestProperty].map(([name, says]) => ({
    name,
    type: 'Text',
    says,
  })),
};

const propertyXml = ({ name, type, says }: Schema['properties'][number]): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${says}</pdfaProperty:description></rdf:li>`;

const schemaXml = ({ name, namespace, prefix, properties }: Schema): string =>
  [
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>`,
    ...properties.map(propertyXml),
    '</rdf:Seq></pdfaSchema:property></rdf:li>',
  ].join('\n');

/** The description that PDF/A demands of namespaces it does not know (ISO 19005-3, 6.6.2.3): one list for all of them. */
const described = (schemas: readonly Schema[]): string =>
  [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>',
    ...schemas.map(schemaXml),
    '</rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  ].join('\n');

const followsAccessibility = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** Puts into the metadata that the file follows PDF/UA, the stamp, and room for the digest of the file. */
export function stampPdf(document: TaggedDocument, stamp: Stamp | null, archive: boolean): void {
  const schemas = [...(archive ? [accessibility] : []), ...(stamp === null ? [] : [proposal])];
  if (schemas.length > 0) document.appendXML(described(schemas));
  document.appendXML(followsAccessibility);
  if (stamp === null) return;
  // Before the stamp: what a file says of itself is looked for from its end.
  document.appendXML(digestXml);
  document.appendXML(stampXml(stamp, 'rdf:Description rdf:about=""'));
}
