import { SaxesParser } from 'saxes';
import { PdfFault } from '../pdf/PdfValue.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xmp = 'http://ns.adobe.com/xap/1.0/';

/** What every program writes that saves a file: when, and its own name. */
const ofSaving: ReadonlySet<string> = new Set([
  `${xmp}ModifyDate`,
  `${xmp}MetadataDate`,
  `${xmp}CreatorTool`,
  'http://ns.adobe.com/pdf/1.3/Producer',
  'adobe:ns:meta/xmptk',
]);

/** Whether two packets of metadata say the same, in whatever form, but for who saved the file and when. */
export function sameMetadata(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [saidIn(one), saidIn(other)];
  return first !== null && second !== null && first.join('\n') === second.join('\n');
}

/** Properties with their values, sorted; null where it is no XML. */
function saidIn(bytes: Uint8Array): readonly string[] | null {
  const said: string[] = [];
  const open: { readonly name: string; text: string }[] = [];
  const put = (name: string, value: string): void => {
    if (value !== '' && !ofSaving.has(name)) said.push(JSON.stringify([name, value]));
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new PdfFault('metadata with entities of their own');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const above = open.at(-1)?.name ?? '';
    const name = uri === rdf ? above : `${uri}${local}`;
    open.push({ name, text: '' });
    for (const attribute of Object.values(attributes)) {
      const isReference = attribute.uri === rdf && attribute.local === 'resource';
      if (isReference) put(name, attribute.value);
      else if (attribute.uri !== rdf && attribute.uri !== '' && !isDeclaration(attribute.prefix))
        put(`${attribute.uri}${attribute.local}`, attribute.value);
    }
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) put(last.name, last.text.trim());
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return null;
  }
  return said.toSorted();
}

const isDeclaration = (prefix: string): boolean => prefix === 'xmlns' || prefix === 'xml';
