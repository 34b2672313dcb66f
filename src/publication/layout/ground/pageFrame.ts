import type { PageGeometry } from '../../theme/PageGeometry.ts';
import type { Theme } from '../../theme/Theme.ts';

/** From where to where something reaches across the page, in pt from its start edge. */
export interface Extent {
  readonly start: number;
  readonly width: number;
}

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
  /** The same split for cards, which have a start and a rest also where the page has one column only. */
  readonly side: Extent;
  readonly rest: Extent;
  /** The extent of panels, wider than the text. */
  readonly panel: Extent;
  readonly top: number;
  readonly bottom: number;
}

/** Works out the grid of one page size; without label columns words take the whole width. */
export function pageFrame(theme: Theme, size: 'A4' | 'Letter'): PageFrame {
  const geometry = theme.page[size];
  const { width, height, margins } = geometry;
  const { columns, gutter, label_columns: labels } = theme.grid;
  const textWidth = width - margins.start - margins.end;
  const column = (textWidth - gutter * (columns - 1)) / columns;
  const sides = labels > 0 ? labels : Math.max(1, Math.round(columns / 4));
  const sideWidth = sides * column + (sides - 1) * gutter;
  const text = { start: margins.start, width: textWidth };
  const side = { start: margins.start, width: sideWidth };
  const rest = { start: margins.start + sideWidth + gutter, width: textWidth - sideWidth - gutter };
  return {
    width,
    height,
    geometry,
    text,
    label: labels > 0 ? side : text,
    main: labels > 0 ? rest : text,
    side,
    rest,
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
