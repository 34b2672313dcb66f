import { reachOf, type Item } from '../../layout/ground/Item.ts';
import type { Tag } from '../../layout/ground/Tag.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** The smallest box around items, as a PDF rectangle on a page of that height. */
function boundsOf(items: readonly Item[], pageHeight: number): readonly number[] {
  const left = Math.min(...items.map(({ x }) => x));
  const right = Math.max(...items.map(({ x, width }) => x + width));
  const top = Math.min(...items.map((item) => reachOf(item)[0]));
  const bottom = Math.max(...items.map((item) => reachOf(item)[1]));
  return [left, pageHeight - bottom, right, pageHeight - top];
}

/** Whether content of one element is inside another. */
const isWithin = (tag: Item['tag'] | null, owner: Tag): boolean =>
  tag !== null && tag.kind === 'tag' && (tag === owner || isWithin(tag.parent, owner));

/** Attributes that pdfkit has no option for (ISO 32000-1, 14.8.5). */
function attributesOf(tag: Tag, items: readonly Item[], pageHeight: number): Record<string, unknown> | null {
  if (tag.role === 'TH' || tag.role === 'TD') {
    const span = tag.span > 1 ? { ColSpan: tag.span } : {};
    const scope = tag.scope === null ? {} : { Scope: tag.scope };
    return tag.span > 1 || tag.scope !== null ? { O: 'Table', ...scope, ...span } : null;
  }
  if (tag.role === 'Table' && tag.alt !== null) return { O: 'Table', Summary: new String(tag.alt) };
  if (tag.role === 'Figure') return { O: 'Layout', Placement: 'Block', BBox: boundsOf(items, pageHeight) };
  return null;
}

/** Makes the structure elements of the file as the pages are painted, each under its parent and in reading order. */
export class StructureWriter {
  readonly #document: TaggedDocument;
  readonly #elements = new Map<Tag, PDFKit.PDFStructureElement>();
  readonly #holders = new Map<Tag, PDFKit.PDFStructureElement>();

  constructor(document: TaggedDocument) {
    this.#document = document;
  }

  /** The element of a tag; `items` are those of the page on which it is met first. */
  element(tag: Tag, items: readonly Item[]): PDFKit.PDFStructureElement {
    const known = this.#elements.get(tag);
    if (known !== undefined) return known;
    const document = this.#document;
    const said = {
      ...(tag.role === 'Figure' && tag.alt !== null ? { alt: tag.alt } : {}),
      ...(tag.actual === null ? {} : { actual: tag.actual }),
      ...(tag.language === null ? {} : { lang: tag.language }),
    };
    const parent = tag.parent === null ? null : this.element(tag.parent, items);
    const made = document.struct(tag.role, said);
    const own = tag.role === 'Figure' ? items.filter((item) => isWithin(item.tag, tag)) : [];
    const attributes = attributesOf(tag, own, document.page.height);
    if (attributes !== null) made.dictionary.data.A = attributes;
    if (parent === null) document.addStructure(made);
    else parent.add(made);
    this.#elements.set(tag, made);
    return made;
  }
  /**
   * What holds the marks of an element that is painted from right to left and says its words in reading order: a `Span`
   * inside it. Plain readers take those words for a mend of the marks in the same element, and tear both.
   */
  holder(tag: Tag, element: PDFKit.PDFStructureElement): PDFKit.PDFStructureElement {
    if (tag.actual === null) return element;
    const known = this.#holders.get(tag);
    if (known !== undefined) return known;
    const made = this.#document.struct('Span');
    element.add(made);
    this.#holders.set(tag, made);
    return made;
  }
}
