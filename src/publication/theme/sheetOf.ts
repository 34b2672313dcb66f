import { papers, type PageGeometry } from './PageGeometry.ts';
import type { ThemeFile } from './themeFile.ts';

/** How much larger everything is printed; clear print is set like normal print on a smaller sheet. */
export const scales = { normal: 1, large: 1.15 } as const;

/** What large print keeps of the margins at the sides: its lines need the room. */
const sidePart = 0.9;

/** One sheet as it is laid out: its own lengths are those of the paper, however large the print. */
export function sheetOf(paper: keyof typeof papers, { page, size }: Pick<ThemeFile, 'page' | 'size'>): PageGeometry {
  const scale = scales[size];
  const { margins, header_top, footer_rule, panel } = page[paper];
  const side = (margin: number): number => (margin * (size === 'large' ? sidePart : 1)) / scale;
  return {
    width: papers[paper].width / scale,
    height: papers[paper].height / scale,
    margins: {
      start: side(margins.start),
      end: side(margins.end),
      top: margins.top / scale,
      bottom: margins.bottom / scale,
    },
    header_top: header_top / scale,
    footer_rule: footer_rule / scale,
    panel: panel / scale,
  };
}
