import type { Font } from 'fontkit';
import type { FaceMetrics } from './FaceTables.ts';

/** What a PDF says of a face. */
export function metricsOf(face: Font): FaceMetrics {
  const { postscriptName, unitsPerEm, ascent, descent, xHeight, capHeight, lineGap, italicAngle } = face;
  const { minX, minY, maxX, maxY } = face.bbox;
  const bbox = { minX, minY, maxX, maxY };
  return { postscriptName, unitsPerEm, ascent, descent, xHeight, capHeight, lineGap, italicAngle, bbox };
}
