import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { PackedPart } from '../archive/listParts.ts';
import { unpackPart, type Allowance } from '../archive/unpackPart.ts';
import { partFault, tooMuch } from '../archive/WordFault.ts';
import { wordLimits } from '../archive/wordLimits.ts';
import { prefixed } from './prefixes.ts';
import type { Opened, XmlReader } from './Xml.ts';

/** What all parts of a file may use up together. */
export interface Allowances extends Allowance {
  elements: number;
}

export const fullAllowances = (): Allowances => ({ bytes: wordLimits.whole, elements: wordLimits.elements });

/**
 * Reads a part while it is unpacked; it is never whole in memory. A document type is refused, so that there are no
 * entities but the five of XML. Throws a `WordFault`.
 */
export function readXml(part: PackedPart, allowances: Allowances, reader: XmlReader): void {
  const parser = parserFor(part, allowances, reader);
  const decoders: TextDecoder[] = [];
  unpackPart(part, allowances, (piece) => {
    if (decoders.length === 0) decoders.push(decoderFor(piece, part));
    for (const decoder of decoders) parser.write(decoded(decoder, piece, part));
  });
  for (const decoder of decoders) parser.write(decoded(decoder, null, part));
  parser.close();
}

function parserFor({ name }: PackedPart, allowances: Allowances, { open, close, text }: XmlReader) {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw partFault('broken', name);
  });
  parser.on('doctype', () => {
    throw partFault('entities', name);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(?:8|16)$/i.test(encoding)) throw partFault('encoding', name);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    allowances.elements -= 1;
    if (depth > wordLimits.depth) throw partFault('deep', name);
    if (allowances.elements < 0) throw tooMuch('manyElements', String(wordLimits.elements));
    open(openedOf(tag));
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    close(prefixed(uri, local));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

const openedOf = ({ uri, local, attributes }: SaxesTagNS): Opened => ({
  name: prefixed(uri, local),
  attribute: (wanted) => {
    for (const attribute of Object.values(attributes))
      if (prefixed(attribute.uri, attribute.local) === wanted) return attribute.value;
    return null;
  },
});

/** UTF-8 unless a mark at the beginning says UTF-16: parts have no other encoding (ISO/IEC 29500-2, 6.1.2). */
function decoderFor(first: Uint8Array, { name }: PackedPart): TextDecoder {
  const [one, two] = first;
  const encoding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw partFault('encoding', name);
  }
}

/** The letters of a piece; with none, what is left over from the last. */
function decoded(decoder: TextDecoder, piece: Uint8Array | null, { name }: PackedPart): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw partFault('encoding', name);
  }
}
