import { FontFault, type Fonts, type FontFile } from '../../assets/loadFonts.ts';
import type { Direction } from '../../layout/text/bidi.ts';
import type { FontStyle } from '../../layout/text/Shaper.ts';

import type { Encode } from './operators.ts';
import type { TaggedDocument } from './TaggedDocument.ts';
import type { FaceMetrics } from '../../assets/faces/FaceTables.ts';
import { openFace } from '../../assets/faces/fontkit.ts';
import { metricsOf } from '../../assets/faces/metricsOf.ts';
import { tableOf, tablesOf } from '../../assets/faces/sfnt.ts';
import { FaceSubset } from './subsetFace.ts';

type Face = Pick<FontStyle, 'family' | 'weight'>;

/** A face as a page's content names it. */
interface ChosenFace {
  readonly id: string;
  readonly encode: Encode;
}

/**
 * The faces of a file, each embedded when it is first used. What runs from right to left has an embedding of its own:
 * there a glyph stands for other words (its ToUnicode), since a bracket is drawn as its mirror image, and readers turn
 * whole runs round, the letters inside a ligature among them.
 */
export class FaceWriter {
  readonly #document: TaggedDocument;
  readonly #fonts: Fonts;
  readonly #faces = new Map<string, { readonly style: Face; readonly font: PDFKit.EmbeddedFont }>();

  constructor(document: TaggedDocument, fonts: Fonts) {
    this.#document = document;
    this.#fonts = fonts;
  }

  choose(style: Face, direction: Direction): ChosenFace {
    const face = this.#face(style, direction);
    const resources: { readonly fonts: Record<string, unknown> } = this.#document.page;
    resources.fonts[face.id] ??= face.ref();
    const encode: Encode = (id, codePoints, cell) =>
      whole(style, () => {
        const inUnits = (length: number): number => Math.round(length / face.scale);
        const room = cell && { advance: inUnits(cell.advance), offset: inUnits(cell.offset), rise: inUnits(cell.rise) };
        const code = face.subset.includeGlyph(id, room);
        const width = (room?.advance ?? face.font.getGlyph(id).advanceWidth) * face.scale;
        face.widths[code] ??= width;
        face.unicode[code] ??= direction === 'rtl' ? [...codePoints].reverse() : codePoints;
        return { code: code.toString(16).padStart(4, '0'), width };
      });
    return { id: face.id, encode };
  }

  /** Writes the glyphs that were used. A font can be broken in a single glyph: that is seen here at the latest. */
  finish(): void {
    for (const { style, font } of this.#faces.values())
      whole(style, () => {
        font.finalize();
      });
  }

  #face(style: Face, direction: Direction): PDFKit.EmbeddedFont {
    const { family, weight } = style;
    const key = `${family}-${weight}-${direction}`;
    const known = this.#faces.get(key);
    if (known !== undefined) return known.font;
    const document = this.#document;
    const others = document._fontFamilies;
    // pdfkit gives fonts of one name one embedding: it must not see the others when it opens this one.
    document._fontFamilies = {};
    whole(style, () => {
      document.registerFont(key, embeddable(this.#fonts(family, weight)));
      document.font(key);
    });
    document._fontFamilies = { ...others, [key]: document._font };
    this.#faces.set(key, { style, font: document._font });
    return document._font;
  }
}

/** What a face does; whatever breaks on the way is the face's fault. */
function whole<T>({ family, weight }: Face, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new FontFault(family, weight, error);
  }
}

/** A face as pdfkit takes it: the font engine tells its metrics, where its tables are not known. */
function embeddable(file: FontFile): PDFKit.FontSource {
  const bytes = file.bytes();
  const metrics: FaceMetrics = file.tables()?.metrics ?? metricsOf(openFace(bytes));
  const tables = tablesOf(bytes);
  const widths = new FaceSubset(bytes);
  return {
    ...metrics,
    'OS/2': { sFamilyClass: tableOf(tables, 'OS/2').getInt16(30) },
    ...(tables.has('post') ? { post: { isFixedPitch: tableOf(tables, 'post').getUint32(12) } } : {}),
    head: { macStyle: { italic: (tableOf(tables, 'head').getUint16(44) & 2) !== 0 } },
    getGlyph: (id) => ({ advanceWidth: widths.advanceOf(id) }),
    createSubset: () => new FaceSubset(bytes),
    layout: () => {
      throw new Error('Text is shaped by the layout, not by pdfkit.');
    },
  };
}
