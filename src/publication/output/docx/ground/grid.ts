import { BorderStyle, Paragraph, TableCell, TableRow, VerticalAlignTable, type ITableCellBorders } from 'docx';
import type { Table } from 'docx';
import type { ColorToken } from '../../../theme/color.ts';
import { paragraphStyles, tableStyles } from './styleNames.ts';
import { DescribedTable } from './DescribedTable.ts';
import type { Desk } from './Desk.ts';
import { eighths, hex, twips } from './lengths.ts';

/** What a cell may hold. */
export type CellContent = readonly (Paragraph | Table)[];

/** A line of a table's edge: its thickness in pt. */
export interface Edge {
  readonly width: number;
  readonly color: ColorToken;
  readonly dashed?: boolean;
}

/** A cell that sets words side by side with others; pads in pt. */
export interface GridCell {
  readonly content: CellContent;
  readonly fill?: ColorToken | undefined;
  readonly top?: Edge | undefined;
  readonly bottom?: Edge | undefined;
  /** On all four sides. */
  readonly frame?: Edge | undefined;
  readonly pad?: readonly [block: number, inline: number];
  readonly foot?: boolean;
}

/** How wide each column is, as parts of the whole; and what the grid is. */
export interface GridLook {
  readonly parts: readonly number[];
  /** In pt; the width of the text unless said. */
  readonly width?: number;
  /** The least height of each row, in pt. */
  readonly height?: number;
  readonly description?: string;
}

const edge = ({ width, color, dashed }: Edge, { theme }: Desk) => ({
  style: dashed === true ? BorderStyle.DASHED : BorderStyle.SINGLE,
  size: eighths(width, theme),
  color: hex(color, theme),
});

function bordersOf({ top, bottom, frame }: GridCell, desk: Desk): ITableCellBorders {
  const sides = { top: top ?? frame, bottom: bottom ?? frame, left: frame, right: frame };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) => (line === undefined ? [] : [[side, edge(line, desk)]])),
  );
}

/** A cell ends with a paragraph, even where it holds nothing or a table. */
const ended = (content: CellContent): CellContent =>
  content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph({ style: paragraphStyles.gap })];

/** A table without rules of its own, in which words stand side by side: it is read row by row. */
export function gridOf(rows: readonly (readonly GridCell[])[], desk: Desk, look: GridLook): Table {
  const { theme, direction } = desk;
  const whole = twips(look.width ?? desk.width, theme);
  const sum = look.parts.reduce((all, part) => all + part, 0);
  const widths = look.parts.map((part) => Math.round((whole * part) / sum));
  return new DescribedTable(
    {
      style: tableStyles.grid,
      layout: 'fixed',
      width: { size: whole, type: 'dxa' },
      columnWidths: widths,
      borders: none,
      ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            ...(look.height === undefined ? {} : { height: { value: twips(look.height, theme), rule: 'atLeast' } }),
            children: cells.map((cell, i) => cellOf(cell, widths[i] ?? 0, desk)),
          }),
      ),
    },
    look.description ?? '',
  );
}

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const none = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
};

function cellOf(cell: GridCell, width: number, desk: Desk): TableCell {
  const { theme } = desk;
  const [block, inline] = cell.pad ?? [0, 0];
  const [over, beside] = [twips(block, theme), twips(inline, theme)];
  const borders = bordersOf(cell, desk);
  return new TableCell({
    width: { size: width, type: 'dxa' },
    children: ended(cell.content),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(cell.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: hex(cell.fill, theme) } }),
    ...(cell.foot === true ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    ...(cell.pad === undefined ? {} : { margins: { top: over, bottom: over, left: beside, right: beside } }),
  });
}
