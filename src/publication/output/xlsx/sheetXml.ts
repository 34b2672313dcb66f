import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import { isExact } from '../../compose/workbook/formula.ts';
import type { NumberCell, Sheet, SheetRow, WorkbookCell, Workbook } from '../../document/Workbook.ts';
import { columnLetters } from './addresses.ts';
import { formulaText, type Places } from './formulaText.ts';
import { numberStyle, textStyle, type StyleBook } from './styles.ts';
import { pageFooter } from './pageFooter.ts';
import { rowHeight } from './rowHeight.ts';
import { textOf } from './textOf.ts';
import { cellText, head, spreadsheet } from './xml.ts';

/** What a sheet is written with. */
export interface SheetDesk {
  readonly workbook: Workbook;
  readonly places: Places;
  readonly styles: StyleBook;
}

/** Where the first table of a sheet has its head, from 1; null where it has none. */
export function headRow({ rows }: Sheet): number | null {
  const at = rows.findIndex(({ kind }) => kind === 'head');
  return at < 0 ? null : at + 1;
}

/** More columns than these are printed on a page that lies. */
const mostUpright = 5;
/** In inches. */
const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';

/** One sheet: its head stays in sight, and it is printed as wide as the paper. */
export function sheetXml(sheet: Sheet, desk: SheetDesk): string {
  const { widths, rows } = sheet;
  const { direction, page } = desk.workbook;
  const frozen = headRow(sheet);
  const pane =
    frozen === null
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  const first = desk.places.sheet === 0 ? ' tabSelected="1"' : '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const turned = widths.length > mostUpright ? 'landscape' : 'portrait';
  return (
    `${head}<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${columnLetters(Math.max(1, widths.length))}${Math.max(1, rows.length)}"/>` +
    `<sheetViews><sheetView showGridLines="0"${direction === 'rtl' ? ' rightToLeft="1"' : ''}${first} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="13.5"/>' +
    (columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`) +
    `<sheetData>${rows.map((row, i) => rowXml(row, i + 1, sheet, desk)).join('')}</sheetData>` +
    margins +
    `<pageSetup paperSize="${page === 'A4' ? 9 : 1}" orientation="${turned}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter>${pageFooter(desk.workbook)}</headerFooter></worksheet>`
  );
}

/** Of a table the words of its columns stand over them: at the end over numbers. */
const hasNumbers = ({ rows }: Sheet, column: number): boolean =>
  rows.some(({ cells }) => cells[column]?.kind === 'number');

function rowXml(row: SheetRow, number: number, sheet: Sheet, desk: SheetDesk): string {
  const cells = row.cells.map((cell, i) => {
    const at = `${columnLetters(i + 1)}${number}`;
    return cellXml(cell, { at, row, isOfNumbers: row.kind === 'head' && hasNumbers(sheet, i) }, desk);
  });
  const height = rowHeight(row, sheet.widths, desk.workbook);
  return cells.length === 0 ? '' : `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

interface Spot {
  readonly at: string;
  readonly row: SheetRow;
  readonly isOfNumbers: boolean;
}

function cellXml(cell: WorkbookCell, { at, row, isOfNumbers }: Spot, desk: SheetDesk): string {
  const { styles, workbook } = desk;
  const { kind } = row;
  if (cell?.kind === 'number') return numberXml(cell, at, row, desk);
  // An empty cell of a row has its lines too; what is said over a table runs on.
  if (cell === null)
    return kind === 'title' || kind === 'note'
      ? ''
      : `<c r="${at}" s="${styles.placeOf(textStyle(kind, '', false))}"/>`;
  const words = textOf(cell.words, workbook);
  const style = styles.placeOf(textStyle(kind, words, isOfNumbers));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(words)}</t></is></c>`;
}

function numberXml(cell: NumberCell, at: string, { kind }: SheetRow, { styles, workbook, places }: SheetDesk): string {
  const style = styles.placeOf(numberStyle(kind, cell, workbook));
  // A longer one is words, so that no digit is another.
  if (!isExact(cell.value)) return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${cell.value}</t></is></c>`;
  const formula = cell.formula === null ? null : formulaText(cell.formula, places);
  const written = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  return `<c r="${at}" s="${style}">${written}<v>${cell.value}</v></c>`;
}
