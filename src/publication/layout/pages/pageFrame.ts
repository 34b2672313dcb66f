import type { PageGeometry, Theme } from '../../theme/Theme.ts';
import type { Extent } from '../Extent.ts';

/** The grid of a sheet, in pt from its top-start corner. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly geometry: PageGeometry;
  /** Between the margins. */
  readonly text: Extent;
  /** The column of labels, and the column of words. */
  readonly label: Extent;
  readonly main: Extent;
  /** The extent of panels, wider than the text. */
  readonly panel: Extent;
  readonly top: number;
  readonly bottom: number;
}

/** Works out the grid of one page size. */
export function pageFrame(theme: Theme, size: 'A4' | 'Letter'): PageFrame {
  const geometry = theme.page[size];
  const { width, height, margins } = geometry;
  const { columns, gutter, label_columns: labels } = theme.grid;
  const textWidth = width - margins.start - margins.end;
  const column = (textWidth - gutter * (columns - 1)) / columns;
  const labelWidth = labels * column + (labels - 1) * gutter;
  const mainStart = labelWidth + gutter;
  return {
    width,
    height,
    geometry,
    text: { start: margins.start, width: textWidth },
    label: { start: margins.start, width: labelWidth },
    main: { start: margins.start + mainStart, width: textWidth - mainStart },
    panel: { start: theme.panel_inset, width: width - 2 * theme.panel_inset },
    top: margins.top,
    bottom: height - margins.bottom,
  };
}

/** Splits an extent into `count` equal ones with a gutter between them. */
export function columnsOf(across: Extent, count: number, gutter: number): readonly Extent[] {
  const width = (across.width - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ start: across.start + i * (width + gutter), width }));
}
