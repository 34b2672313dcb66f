import type { GlyphRun } from '../../layout/ground/Item.ts';
import type { Outline, Outlines } from './Outlines.ts';
import { short } from './xml.ts';

/** Width of the line of letters that are drawn as contours only, in pt. */
const contour = 0.75;

/** A run as uses of its glyphs' outlines, in units of the face from the pen's first place; spaces draw nothing. */
export function paintGlyphs(run: GlyphRun, outlines: Outlines, define: (outline: Outline) => void): string {
  const { style, color, glyphs } = run;
  const scale = style.size / outlines.unitsPerEm(style);
  let pen = 0;
  const uses = glyphs.map(({ id, advance, offsetX, offsetY }) => {
    const x = (pen + offsetX) / scale;
    pen += advance;
    const outline = outlines.of(style, id);
    if (outline === null) return '';
    define(outline);
    const raised = offsetY === 0 ? '' : ` y="${short(offsetY / scale, 1)}"`;
    return `<use href="#${outline.name}" x="${short(x, 1)}"${raised}/>`;
  });
  const drawn = uses.join('');
  if (drawn === '') return '';
  const look = run.outline
    ? `fill="none" stroke="${color}" stroke-width="${short(contour / scale)}"`
    : `fill="${color}"`;
  const at = `${short(scale, 6)} 0 0 ${short(-scale, 6)} ${short(run.x, 3)} ${short(run.y, 3)}`;
  return `<g ${look} transform="matrix(${at})">${drawn}</g>`;
}
