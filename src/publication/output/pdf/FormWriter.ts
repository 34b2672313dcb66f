import { Buffer } from 'node:buffer';
import type { FieldArea } from '../../layout/ground/Item.ts';
import type { Layout } from '../../layout/pages/Page.ts';
import { colorOperator, pdfNumber } from './operators.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** Helvetica, which every viewer has: the faces of the file hold only the letters that are printed. */
const face = 'Helv';

/** What pdfkit's `annotate` really takes: its strings are objects, since primitive ones are written as names. */
interface Widget {
  readonly Subtype: 'Widget';
  readonly T: object;
  readonly TU: object;
  readonly structParent: PDFKit.PDFStructureElement;
}

interface Annotator {
  annotate(x: number, y: number, w: number, h: number, options: PDFKit.Mixins.AnnotationOption | Widget): unknown;
}

/** An interactive form, while its fields are painted (ISO 32000-1, 12.7): nothing is filled in, and nothing is signed. */
export class FormWriter {
  readonly #document: TaggedDocument;
  readonly #direction: Layout['direction'];
  readonly #fields: PDFKit.PDFKitReference[] = [];
  #hasSignature = false;

  constructor(document: TaggedDocument, direction: Layout['direction']) {
    this.#document = document;
    this.#direction = direction;
  }

  /** A field on the page that is painted, inside its Form element. */
  add(item: FieldArea, element: PDFKit.PDFStructureElement): void {
    const document = this.#document;
    const annotator: Annotator = document;
    const widget = {
      Subtype: 'Widget',
      T: new String(item.name),
      TU: new String(item.label),
      // It prints, and no colour of a border is drawn.
      F: 4,
      C: [],
      P: document.page.dictionary,
      ...this.#kind(item),
      structParent: element,
    } as const;
    annotator.annotate(item.x, item.y, item.width, item.height, widget);
    const page: { readonly annotations: readonly PDFKit.PDFKitReference[] } = document.page;
    this.#fields.push(...page.annotations.slice(-1));
    // pdfkit notes the page of an annotation when the element ends: it must end on this page.
    element.end();
  }

  /** Puts the fields into the catalog; without any there is no form. */
  finish(): void {
    if (this.#fields.length === 0) return;
    const document = this.#document;
    const font = document.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
    font.end(null);
    document._acroform = { fonts: {}, defaultFont: face };
    document._root.data.AcroForm = document.ref({
      Fields: this.#fields,
      DA: new String(`/${face} 0 Tf 0 g`),
      DR: { Font: { [face]: font } },
      ...(this.#hasSignature ? { SigFlags: 1 } : {}),
    });
  }

  #kind(item: FieldArea): Readonly<Record<string, unknown>> {
    const { form, size, color } = item;
    switch (form) {
      case 'tick':
        return {
          FT: 'Btn',
          V: 'Off',
          AS: 'Off',
          MK: { CA: new String('4') },
          AP: { N: { Yes: this.#look(item, tickOperators(item)), Off: this.#look(item, '') } },
        };
      case 'text':
        return {
          FT: 'Tx',
          DA: new String(`/${face} ${pdfNumber(size)} Tf ${colorOperator(color, 'rg')}`),
          // Words begin where the line does: at the right, where it runs from right to left.
          Q: this.#direction === 'rtl' ? 2 : 0,
          AP: { N: this.#look(item, '/Tx BMC\nEMC') },
        };
      case 'signature':
        this.#hasSignature = true;
        return { FT: 'Sig', AP: { N: this.#look(item, '') } };
    }
  }

  /** What a viewer shows in a field: with it none has to make one. */
  #look({ width, height }: FieldArea, operators: string): PDFKit.PDFKitReference {
    const reference = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    reference.end(Buffer.from(operators));
    return reference;
  }
}

/** A check mark inside its box, as parts of the box, `y` upwards. */
const tick = [
  [0.2, 0.5],
  [0.42, 0.26],
  [0.82, 0.78],
] as const;

function tickOperators({ width, height, color }: FieldArea): string {
  const path = tick.map(([x, y], i) => `${pdfNumber(x * width)} ${pdfNumber(y * height)} ${i === 0 ? 'm' : 'l'}`);
  return `q ${colorOperator(color, 'RG')} 1.5 w 1 J 1 j ${path.join(' ')} S Q`;
}
