/** A part in the words that it holds, where it is XML. */
export type TextParts = ReadonlyMap<string, string>;

/** Where the relationships of a part are. */
const relationshipsOf = (path: string): string => path.replace(/([^/]+)$/u, '_rels/$1.rels');

/** Relationships with the numbers 1, 2, 3 in their order, in the part that they belong to as well. */
export function renumberRelationships(texts: TextParts): TextParts {
  const made = new Map(texts);
  for (const path of texts.keys()) {
    const relationships = texts.get(relationshipsOf(path));
    if (relationships === undefined) continue;
    const ids = [...relationships.matchAll(/ Id="([^"]+)"/gu)].map(([, id = '']) => id);
    const numbers = new Map(ids.map((id, i) => [id, `rId${i + 1}`]));
    made.set(
      relationshipsOf(path),
      relationships.replace(/ Id="([^"]+)"/gu, (_, id: string) => ` Id="${numbers.get(id) ?? id}"`),
    );
    made.set(
      path,
      (made.get(path) ?? '').replace(
        / r:(id|embed|link)="([^"]+)"/gu,
        (_, kind: string, id: string) => ` r:${kind}="${numbers.get(id) ?? id}"`,
      ),
    );
  }
  return made;
}

/** Bookmarks and drawings with numbers by their order in the document, whatever was made before it in the same process. */
export function renumberElements(text: string): string {
  const [bookmarks, drawings] = [new Map<string, number>(), new Map<string, number>()];
  const numberIn = (known: Map<string, number>, id: string): number => {
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return number;
  };
  return text
    .replace(
      /<w:bookmark(Start|End)([^>]*?) w:id="(\d+)"/gu,
      (_, end: string, more: string, id: string) => `<w:bookmark${end}${more} w:id="${numberIn(bookmarks, id)}"`,
    )
    .replace(
      /<wp:docPr([^>]*?)(?<= )id="(\d+)"/gu,
      (_, more: string, id: string) => `<wp:docPr${more}id="${numberIn(drawings, id)}"`,
    );
}
