import type { Item, LinkArea } from '../../layout/ground/Item.ts';
import { checkLink } from '../../document/link.ts';
import type { Page } from '../../layout/pages/Page.ts';
import type { Artifact, Tag } from '../../layout/ground/Tag.ts';
import type { Destination } from './destinationsOf.ts';
import type { FormWriter } from './FormWriter.ts';
import type { FaceWriter } from './FaceWriter.ts';
import { glyphOperators, rectangleOperators, shapeOperators } from './operators.ts';
import type { PictureWriter } from './PictureWriter.ts';
import type { StructureWriter } from './StructureWriter.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** What pdfkit's `link` really takes: its strings are objects, since primitive ones are written as names. */
interface TaggedLink {
  readonly Contents: object;
  readonly structParent: PDFKit.PDFStructureElement;
}

interface Annotator {
  link(
    x: number,
    y: number,
    w: number,
    h: number,
    url: string,
    options?: PDFKit.Mixins.AnnotationOption | TaggedLink,
  ): unknown;
  goTo(
    x: number,
    y: number,
    w: number,
    h: number,
    name: string,
    options?: PDFKit.Mixins.AnnotationOption | TaggedLink,
  ): unknown;
}

/** What the file shares between its pages: faces and pictures, each embedded once, and where links inside it lead, by their addresses. */
export interface Pens {
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Null where the file is no form: then its lines are only printed. */
  readonly form: FormWriter | null;
  readonly faces: FaceWriter;
  readonly pictures: PictureWriter;
}

function paintItem(item: Item, document: TaggedDocument, { faces, pictures }: Pens): void {
  switch (item.kind) {
    case 'rectangle':
      document.addContent(rectangleOperators(item));
      return;
    case 'shape':
      document.addContent(shapeOperators(item));
      return;
    case 'picture':
      document.addContent(pictures.paint(item));
      return;
    case 'glyphs': {
      const { id, encode } = faces.choose(item.style, item.direction);
      document.addContent(glyphOperators(item, id, encode));
      return;
    }
    case 'link':
    case 'field':
    case 'anchor':
  }
}

function addLink(
  item: LinkArea,
  element: PDFKit.PDFStructureElement,
  document: TaggedDocument,
  { destinations }: Pens,
): void {
  const annotator: Annotator = document;
  const { x, y, width, height, href, label } = item;
  const destination = destinations.get(href);
  if (destination === undefined) {
    checkLink(href);
    annotator.link(x, y, width, height, href, { Contents: new String(label), structParent: element });
  } else {
    const says = saysOf(label.trim(), destination);
    annotator.goTo(x, y, width, height, href.slice(1), { Contents: new String(says), structParent: element });
  }
  // pdfkit notes the page of an annotation when the element ends: it must end on this page.
  element.end();
}

/** A page number alone says nothing to who hears it: the section that it leads to does. */
const saysOf = (label: string, { title }: Destination): string =>
  title.endsWith(label) ? title : `${label}: ${title}`;

/** Neighbours of one element or artifact, to be marked together. */
function groupByTag(
  items: readonly Item[],
): readonly { readonly tag: Tag | Artifact; readonly items: readonly Item[] }[] {
  const groups: { tag: Tag | Artifact; items: Item[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.tag === item.tag) last.items.push(item);
    else groups.push({ tag: item.tag, items: [item] });
  }
  return groups;
}

/** The elements in which something is painted from right to left. */
const turnedTags = (items: readonly Item[]): ReadonlySet<Tag | Artifact> =>
  new Set(items.flatMap((item) => (item.kind === 'glyphs' && item.direction === 'rtl' ? [item.tag] : [])));

/** Paints one page: every mark inside its structure element, or inside an artifact (PDF/UA-1, 7.1). */
export function paintPage(page: Page, document: TaggedDocument, structure: StructureWriter, pens: Pens): void {
  document.addPage({ size: [page.width, page.height], margin: 0 });
  const shown = pens.form === null ? page.items.filter(({ kind }) => kind !== 'field') : page.items;
  const turned = turnedTags(shown);
  for (const { tag, items } of groupByTag(shown)) {
    const drawn = items.filter(({ kind }) => kind !== 'link' && kind !== 'field' && kind !== 'anchor');
    if (tag.kind === 'artifact') {
      if (drawn.length === 0) continue;
      const attached = tag.attached === null ? {} : { attached: [tag.attached] };
      document.markContent('Artifact', { type: tag.type, ...attached });
      for (const item of drawn) paintItem(item, document, pens);
      document.endMarkedContent();
      continue;
    }
    const element = structure.element(tag, page.items);
    if (drawn.length > 0) {
      const holder = turned.has(tag) ? structure.holder(tag, element) : element;
      holder.add(document.markStructureContent(tag.role));
      for (const item of drawn) paintItem(item, document, pens);
      document.endMarkedContent();
    }
    for (const item of items) {
      if (item.kind === 'link') addLink(item, element, document, pens);
      if (item.kind === 'field') pens.form?.add(item, element);
    }
  }
}
