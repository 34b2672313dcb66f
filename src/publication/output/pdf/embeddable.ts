import type { FaceMetrics } from '../../assets/faces/FaceTables.ts';
import { openFace } from '../../assets/faces/fontkit.ts';
import { tableOf, tablesOf } from '../../assets/faces/sfnt.ts';
import type { FontFile } from '../../assets/loadFonts.ts';
import { FaceSubset } from './subsetFace.ts';

/** A face as pdfkit takes it: opened by the font engine, or, where its tables are known, without. */
export function embeddable(file: FontFile): PDFKit.FontSource {
  const tables = file.tables();
  return tables === null ? openFace(file.bytes()) : fromTables(tables.metrics, file.bytes());
}

function fromTables(metrics: FaceMetrics, bytes: Uint8Array): PDFKit.FontSource {
  const tables = tablesOf(bytes);
  const widths = new FaceSubset(bytes);
  return {
    ...metrics,
    'OS/2': { sFamilyClass: tableOf(tables, 'OS/2').getInt16(30) },
    post: { isFixedPitch: tableOf(tables, 'post').getUint32(12) },
    head: { macStyle: { italic: (tableOf(tables, 'head').getUint16(44) & 2) !== 0 } },
    getGlyph: (id) => ({ advanceWidth: widths.advanceOf(id) }),
    createSubset: () => new FaceSubset(bytes),
    layout: () => {
      throw new Error('Text is shaped by the layout, not by pdfkit.');
    },
  };
}
