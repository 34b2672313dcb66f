import type { GlyphRun, Rectangle, Stroke } from '../../layout/Item.ts';
import type { Hex } from '../../theme/Theme.ts';

/** A number as PDF writes it: at most three decimals, no exponent. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

function color(hex: Hex, operator: 'rg' | 'RG'): string {
  const channel = (at: number) => pdfNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)} ${operator}`;
}

/** The operators that fill a rectangle. */
export function rectangleOperators({ x, y, width, height, fill }: Rectangle): string {
  return `${color(fill, 'rg')} ${[x, y, width, height].map(pdfNumber).join(' ')} re f`;
}

/** The operators that stroke a line through points. */
export function strokeOperators(item: Stroke): string {
  const dash = item.dash === null ? '[] 0 d' : `[${item.dash.map(pdfNumber).join(' ')}] 0 d`;
  const path = item.points
    .map(([dx, dy], i) => `${pdfNumber(item.x + dx)} ${pdfNumber(item.y + dy)} ${i === 0 ? 'm' : 'l'}`)
    .join(' ');
  return `q ${color(item.stroke, 'RG')} ${pdfNumber(item.lineWidth)} w ${dash} ${path} ${item.closed ? 's' : 'S'} Q`;
}

/** How a face's glyphs are written: the id in the embedded subset, and the width that the file states (per 1000). */
export type Encode = (id: number, codePoints: readonly number[]) => { readonly code: string; readonly width: number };

/**
 * The operators that show a run of glyphs: one TJ, with the difference between shaped and stated widths as adjustment.
 * A glyph that is moved from the pen is shown on its own.
 */
export function glyphOperators(run: GlyphRun, fontId: string, encode: Encode): string {
  const { size } = run.style;
  const at = (x: number, y: number) => `1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`;
  const parts: string[] = [];
  let shown = '';
  let hex = '';
  let { x } = run;
  const flush = (): void => {
    if (hex !== '') shown += `<${hex}>`;
    if (shown !== '') parts.push(`[${shown}]TJ`);
    shown = '';
    hex = '';
  };
  for (const glyph of run.glyphs) {
    const { code, width } = encode(glyph.id, glyph.codePoints);
    if (glyph.offsetX !== 0 || glyph.offsetY !== 0) {
      flush();
      parts.push(at(x + glyph.offsetX, run.y - glyph.offsetY), `<${code}>Tj`, at(x + glyph.advance, run.y));
    } else {
      hex += code;
      const adjust = (glyph.advance * 1000) / size - width;
      if (Math.abs(adjust) > 0.01) {
        shown += `<${hex}>${pdfNumber(-adjust)} `;
        hex = '';
      }
    }
    x += glyph.advance;
  }
  flush();
  const look = run.outline ? `${color(run.color, 'RG')} 0.75 w 1 Tr` : `${color(run.color, 'rg')} 0 Tr`;
  return `BT ${look} /${fontId} ${pdfNumber(size)} Tf ${at(run.x, run.y)} ${parts.join(' ')} ET`;
}
