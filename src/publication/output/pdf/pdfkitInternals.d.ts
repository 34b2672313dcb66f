// What the pen uses of pdfkit beyond its published types. Checked by the tests of the written file; pdfkit is pinned.

declare namespace PDFKit {
  interface TaggedOptions {
    readonly size: readonly [number, number];
    readonly margin: 0;
    /** No default font: the standard ones are not embedded. */
    readonly font: null;
    readonly autoFirstPage: false;
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    /** PDF/A brings its own output intent (sRGB). Not "PDF/UA": pdfkit then lists the glyphs of a font without the parts of composite ones. */
    readonly subset?: 'PDF/A-3a';
    readonly info: DocumentInfo;
  }

  /** What pdfkit asks of a font object that it did not open itself. */
  interface FontSource {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    readonly capHeight: number;
    readonly lineGap: number;
    readonly italicAngle: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    readonly 'OS/2'?: { readonly sFamilyClass: number };
    readonly post?: { readonly isFixedPitch: number };
    readonly head?: { readonly macStyle: { readonly italic: boolean } };
    getGlyph(id: number): { readonly advanceWidth: number };
    createSubset(): Subset & { encode(): Uint8Array };
    /** Its presence is how pdfkit tells a font from a path. */
    layout(text: string): unknown;
  }

  /** The glyphs of a face that a file needs; in a room of its own, in units of the face, a glyph is one more. */
  interface Subset {
    includeGlyph(
      id: number,
      cell: { readonly advance: number; readonly offset: number; readonly rise: number } | null,
    ): number;
  }

  interface EmbeddedFont {
    readonly id: string;
    /** 1000 over the units of the em. */
    readonly scale: number;
    readonly font: { getGlyph(id: number): { readonly advanceWidth: number } };
    readonly subset: Subset;
    readonly widths: (number | undefined)[];
    readonly unicode: (readonly number[] | undefined)[];
    ref(): PDFKitReference;
    /** Writes the font into the file; `end` does so for what was not written before. */
    finalize(): void;
  }

  interface PDFDocument {
    // eslint-disable-next-line @typescript-eslint/no-misused-new -- the published types describe the class by an interface
    new (options: TaggedOptions): PDFDocument;
    /** The font that was chosen last. */
    readonly _font: EmbeddedFont;
    /** The fonts that were chosen, by name: where pdfkit looks whether it knows one already. */
    _fontFamilies: Record<string, EmbeddedFont>;
    /** The catalog. */
    readonly _root: {
      readonly data: {
        readonly ViewerPreferences: { readonly data: Record<string, unknown> };
        AcroForm?: PDFKitReference;
      };
    };
    /** What pdfkit wants to know of a form before it writes it. */
    _acroform?: { readonly fonts: Readonly<Record<string, PDFKitReference>>; readonly defaultFont: string };
    /** A place on the page that is painted; null keeps what the viewer has. */
    addNamedDestination(name: string, fit: 'XYZ', left: null, top: number, zoom: null): void;
    /** A file that goes with it; in PDF/A-3 with its relationship. */
    file(
      bytes: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly relationship: string;
        readonly description: string;
        readonly creationDate: Date;
        readonly modifiedDate: Date;
      },
    ): unknown;
    registerFont(name: string, source: FontSource): this;
    /** Adds to the XMP packet. */
    appendXML(xml: string): void;
    /** Writes the document information into the XMP packet. */
    _addInfo(): void;
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }

  interface PDFOutline {
    readonly dictionary: { readonly data: Record<string, unknown> };
    addItem(
      title: string,
      options: { readonly pageNumber: number; readonly top: number; readonly left: number; readonly fit: boolean },
    ): PDFOutline;
  }
}
