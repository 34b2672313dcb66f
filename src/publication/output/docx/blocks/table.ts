import { BorderStyle, CheckBox, TableCell, TableRow, TextRun, type ParagraphChild } from 'docx';
import type { Cell, Column, Row, Table } from '../../../document/Table.ts';
import type { ColorToken } from '../../../theme/color.ts';
import { notedRow } from '../../../layout/table/notedRow.ts';
import { DescribedTable } from '../ground/DescribedTable.ts';
import type { Desk } from '../ground/Desk.ts';
import { gap } from '../ground/paragraph.ts';
import { cellSide, eighths, hex, twips } from '../ground/lengths.ts';
import { paragraph, paragraphOrNone, paragraphWith, type ParagraphLook } from '../ground/paragraph.ts';
import { runsOf, type Look } from '../ground/runs.ts';
import { picturesIn } from '../pictures/pictureRun.ts';
import { tableStyles, type ParagraphStyle } from '../ground/styleNames.ts';
import { heading } from './heading.ts';
import type { Content, Spot } from './Spot.ts';
import { alignOf, tableGrid, type TableGrid } from './tableGrid.ts';

/** The square of a picture in a row, in pt. */
const pictureSide = 32;
/** Over a total, and under it, in pt. */
const totalPad = 5;

/** A table with horizontal rules: its head is repeated, no row is torn, its numbers end at one line. */
export function writeTable(table: Table, { desk, width }: Spot): Content {
  const { theme, direction } = desk;
  const grid = tableGrid(table, width, desk);
  const { widths } = grid;
  const noteAt = table.note === null ? -1 : notedRow(table.rows);
  const made = new DescribedTable(
    {
      style: tableStyles.ruled,
      layout: 'fixed',
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      columnWidths: widths,
      tableLook: {
        firstRow: !table.headless,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: [
        ...(table.headless ? [] : [headOf(table, grid, desk)]),
        ...table.rows.map((row, i) => rowOf(row, table, i === noteAt, grid, desk, table.rows[i + 1])),
      ],
    },
    table.summary,
  );
  return [
    ...(table.title === null ? [] : [heading(2, table.title, desk)]),
    made,
    ...(noteAt < 0 && table.note !== null ? [paragraph('note', table.note, desk, { before: theme.space.xs })] : []),
    gap(theme.space.m, desk),
  ];
}

function headOf({ columns }: Table, { widths, places }: TableGrid, desk: Desk): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map((column, i) => {
      const { align, head, label, picture, highlight } = column;
      const look: ParagraphLook = {
        ...places[i]?.head,
        ...(highlight === true ? { color: 'brand', style: 'strong' } : {}),
      };
      return new TableCell({
        width: { size: widths[i] ?? 0, type: 'dxa' },
        verticalAlign: 'bottom',
        ...groundOf(column, desk),
        children: [
          ...(picture === undefined
            ? []
            : [paragraphWith('head', picturesIn([picture], [pictureSide, pictureSide], desk), desk, alignOf(align))]),
          ...paragraphOrNone('note', label, desk, { ...look, after: 0, style: 'strong' }),
          paragraph('head', head, desk, look),
        ],
      });
    }),
  });
}

const groundOf = ({ highlight }: Pick<Column, 'highlight'>, { theme }: Desk): object =>
  highlight === true ? { shading: { type: 'clear', color: 'auto', fill: hex('wash', theme) } } : {};

interface CellLook extends Look {
  readonly paragraph: ParagraphStyle;
}

/** How the words of a row look, by what it is. */
const looks = {
  body: { paragraph: 'cell' },
  group: { paragraph: 'cell', style: 'strong' },
  discount: { paragraph: 'cell', color: 'ink2' },
  subtotal: { paragraph: 'cell', style: 'strong' },
  sum: { paragraph: 'cell' },
  total: { paragraph: 'total' },
} as const satisfies Readonly<Record<Row['kind'], CellLook>>;

function rowOf(
  { kind, cells }: Row,
  table: Table,
  hasNote: boolean,
  grid: TableGrid,
  desk: Desk,
  next: Row | undefined,
): TableRow {
  let at = 0;
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, i) => {
      const from = at;
      at += cell.span;
      const column = table.columns[from];
      const size = grid.widths.slice(from, at).reduce((sum, one) => sum + one, 0);
      const words = hasNote && i === 0 && table.note !== null ? [paragraph('note', table.note, desk)] : [];
      return new TableCell({
        width: { size, type: 'dxa' },
        ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
        ...(column === undefined || cell.span > 1 ? {} : groundOf(column, desk)),
        ...edgesOf(kind, next, desk),
        children: [
          ...words,
          ...(words.length > 0 && cell.children.length === 0
            ? []
            : wordsOf(cell, kind, column, placesIn(cell, from, table, grid), next, desk)),
        ],
      });
    }),
  });
}

/** Rules over and under a row that differ from those of the table, and the room round a total. */
function edgesOf(kind: Row['kind'], next: Row | undefined, { theme }: Desk): object {
  const line = (width: number, color: ColorToken) => ({
    style: BorderStyle.SINGLE,
    size: eighths(width, theme),
    color: hex(color, theme),
  });
  const nothing = { style: BorderStyle.NIL } as const;
  const below = next?.kind === 'discount' || (kind === 'sum' && next?.kind === 'sum') ? { bottom: nothing } : {};
  const above = kind === 'discount' || kind === 'sum' ? { top: nothing } : {};
  switch (kind) {
    case 'total': {
      const strong = line(theme.line.strong, 'ink');
      const [over, beside] = [twips(totalPad, theme), twips(cellSide, theme)];
      const margins = { top: over, bottom: over, left: beside, right: beside };
      return { borders: { top: strong, bottom: strong }, margins };
    }
    case 'subtotal':
      return { borders: { top: line(theme.line.rule, 'rule'), ...below } };
    case 'group':
      return { borders: { bottom: line(theme.line.rule, 'rule') } };
    default: {
      const borders = { ...above, ...below };
      return Object.keys(borders).length === 0 ? {} : { borders };
    }
  }
}

/** A row that is not the last of its group stays with the next one: a discount, a sum, a total. */
const staysWith = (next: Row | undefined): boolean =>
  next !== undefined && next.kind !== 'body' && next.kind !== 'group';

type CellPlace = Pick<TableGrid['places'][number], 'cell' | 'detail'>;

/** Where the words of a cell stand: those over several columns begin where it does, but beside a bar. */
function placesIn(cell: Cell, from: number, { columns }: Table, { places }: TableGrid): CellPlace {
  const isAlone = cell.span === 1;
  const look = isAlone || cell.share === undefined ? {} : alignOf(columns[from]?.align ?? 'start');
  return (isAlone ? places[from] : undefined) ?? { cell: look, detail: look };
}

const ticks = { check: '✓', dash: '–', filled: '✓', ring: '–' } as const;

function wordsOf(
  cell: Cell,
  kind: Row['kind'],
  column: Column | undefined,
  place: CellPlace,
  next: Row | undefined,
  desk: Desk,
): Content {
  const look = {
    ...looks[kind],
    ...(column?.highlight === true && kind === 'body' ? ({ color: 'brand', style: 'medium' } as const) : {}),
  };
  const stays = staysWith(next) || kind === 'group' ? { keepNext: true } : {};
  const { paragraph: style, ...own } = look;
  const words: readonly ParagraphChild[] =
    cell.mark === null ? runsOf(cell.children, desk, own) : [new TextRun({ text: ticks[cell.mark] })];
  const box = cell.box ? [new CheckBox({ checked: false }), new TextRun(' ')] : [];
  const picture =
    cell.picture === undefined
      ? []
      : [...picturesIn([cell.picture], [pictureSide, pictureSide], desk), new TextRun('  ')];
  return [
    paragraphWith(style, [...picture, ...box, ...words], desk, { ...place.cell, ...stays }),
    ...paragraphOrNone('note', cell.detail, desk, { ...place.detail, ...stays, after: 0 }),
  ];
}
