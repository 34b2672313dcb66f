import { expect } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { chooseWritten } from '../../../../src/publication/output/docx/chooseWritten.ts';
import { badEndings, misplacedIn } from './childOrder.ts';
import { lettered, printedWords } from './printedWords.ts';
import { looks } from './written.ts';
import { elementsIn, linesOfDocx, named, parseXml, partsOf, partText } from './readDocx.ts';

/** The parts that are XML. */
export const xmlParts = (bytes: Uint8Array): readonly (readonly [path: string, part: Uint8Array])[] =>
  [...partsOf(bytes)].filter(([path]) => /\.(?:xml|rels)$/u.test(path));

/** What a file must be so that Word opens it without a repair, as far as that can be seen from its parts. */
export function expectSound(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  for (const [path] of xmlParts(bytes)) {
    const root = parseXml(partText(bytes, path));
    expect([path, misplacedIn(root)]).toEqual([path, []]);
    expect([path, badEndings(root)]).toEqual([path, []]);
  }
  const relationships = parseXml(partText(bytes, 'word/_rels/document.xml.rels')).children;
  const ids = new Set(relationships.map(({ attributes }) => attributes.Id));
  const body = parseXml(partText(bytes, 'word/document.xml'));
  const used = elementsIn(body).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/^r:(?:id|embed|link)$/u.test(name) ? [value] : [])),
  );
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
  expect(
    relationships
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => `word/${attributes.Target ?? ''}`.replace('word/../', ''))
      .filter((path) => !parts.has(path)),
  ).toEqual([]);
  const places = new Set(named(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
  const led = named(body, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
  const fields = named(body, 'w:fldSimple').flatMap(
    ({ attributes }) => /PAGEREF (\S+)/u.exec(attributes['w:instr'] ?? '')?.[1] ?? [],
  );
  expect([...led, ...fields].filter((name) => !places.has(name))).toEqual([]);
  expect([...places].filter((name) => !/^_place\d+$/u.test(name ?? ''))).toEqual([]);
  const styles = new Set(
    named(parseXml(partText(bytes, 'word/styles.xml')), 'w:style').map(({ attributes }) => attributes['w:styleId']),
  );
  const asked = elementsIn(body).filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name));
  expect([...new Set(asked.map(({ attributes }) => attributes['w:val']))].filter((id) => !styles.has(id))).toEqual([]);
}

/** Every word of the document, block by block in its order. */
export function expectAllWords(given: Document, bytes: Uint8Array, look = looks.modern): void {
  const document = chooseWritten(given, look.scale);
  const said = linesOfDocx(bytes).flatMap(lettered);
  let from = 0;
  const lost = printedWords(document, look.validity.layout === 'framed').flatMap((words) => {
    if (words.length === 0) return [];
    // What the program says beside (a legend, the contents) is passed over: the words of a block are the next ones.
    for (let at = from; at + words.length <= said.length; at += 1) {
      const here = said.slice(at, at + words.length).toSorted();
      if (words.toSorted().every((word, i) => word === here[i])) {
        from = at + words.length;
        return [];
      }
    }
    return [words.join(' ')];
  });
  expect(lost).toEqual([]);
}
