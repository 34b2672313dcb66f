import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with its children in their order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A part as its root element; throws where it is no well-formed XML. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [only = root] = root.children;
  return only;
}

/** Every element under another, itself first. */
export const elementsIn = (element: Element): readonly Element[] => [element, ...element.children.flatMap(elementsIn)];

export const named = (root: Element, name: string): readonly Element[] =>
  elementsIn(root).filter((element) => element.name === name);

const opened = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

/** The parts of a document, of the archives inside it too (`word/embeddings/x.xlsx!xl/workbook.xml`). */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const found = new Map<string, Uint8Array>();
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    found.set(path, part);
    if (path.endsWith('.xlsx')) for (const [inner, own] of partsOf(part)) found.set(`${path}!${inner}`, own);
  }
  return found;
}

/** The text of a part; throws where there is none. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`There is no part ${path}.`);
  return strFromU8(part);
}

/** Every part as text, XML or not, with its name. */
export const textsOfDocx = (bytes: Uint8Array): readonly string[] =>
  [...partsOf(bytes)].flatMap(([path, part]) => [path, strFromU8(part), strFromU8(part, true)]);

const marks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The words of the document in the order of reading, a paragraph a line; those of a footnote where its mark stands. */
export function linesOfDocx(bytes: Uint8Array): readonly string[] {
  const notes = new Map(
    named(parseXml(partText(bytes, 'word/footnotes.xml')), 'w:footnote').map((note) => [
      note.attributes['w:id'],
      wordsIn(note, new Map()),
    ]),
  );
  return named(parseXml(partText(bytes, 'word/document.xml')), 'w:p')
    .map((paragraph) => wordsIn(paragraph, notes).replace(marks, ''))
    .filter((line) => line !== '');
}

function wordsIn(element: Element, notes: ReadonlyMap<string | undefined, string>): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:tab') return ' ';
  if (element.name === 'w:footnoteReference') return ` ${notes.get(element.attributes['w:id']) ?? ''} `;
  return element.children.map((child) => wordsIn(child, notes)).join('');
}
