import type { Stamp } from '../stamp/Stamp.ts';
import { stampNamespace } from '../stamp/stampNamespace.ts';
import { stampXml } from '../stamp/stampXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The name of the part in which a file says what it is; it is not packed, so that it is read as clear text. */
export const stampPath = 'customXml/item1.xml';

/** The id of its data: always the same, because there is one in each file (ISO/IEC 29500-1, 22.5.2.1). */
const itemId = '{6B616D70-2D70-726F-706F-73652D31302E}';

/** What a file says of itself, as data that Word and Excel keep and do not show. */
export const stampParts = (stamp: Stamp): Readonly<Record<string, string>> => ({
  [stampPath]: head + stampXml(stamp),
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${stampNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
});

/** A part with what leads to the stamp: the types of parts, and what belongs to `main`, the document or the workbook. */
export function withStamp(path: string, text: string, main: string): string {
  if (path === '[Content_Types].xml')
    return text.replace(
      '</Types>',
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>',
    );
  if (path !== main) return text;
  const next = text.split('<Relationship ').length;
  return text.replace(
    '</Relationships>',
    `<Relationship Id="rId${next}" Type="${office}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  );
}
