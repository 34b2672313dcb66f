import { strToU8 } from 'fflate';
import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import { composeWorkbook } from '../../compose/workbook/composeWorkbook.ts';
import type { Document } from '../../document/Document.ts';
import type { Workbook } from '../../document/Workbook.ts';
import type { Locale } from '../../locale/Locale.ts';
import type { Theme } from '../../theme/Theme.ts';
import { appProperties, coreProperties } from '../archive/properties.ts';
import { stampParts, withStamp } from '../archive/stampParts.ts';
import { zipped } from '../archive/zipped.ts';
import type { Stamp } from '../stamp/Stamp.ts';
import { addressesOf, columnLetters } from './addresses.ts';
import { quoted, sheetNames } from './sheetNames.ts';
import { headRow, sheetXml } from './sheetXml.ts';
import { styleBook } from './styles.ts';
import { textOf } from './textOf.ts';
import { head, office, packaging, spreadsheet } from './xml.ts';

/** What a workbook is made with. */
export interface XlsxSupplies {
  readonly theme: Pick<Theme, 'color'>;
  readonly locale: Locale;
  readonly stamp: Stamp;
}

/** The price of a proposal as a workbook to reckon with; the same proposal gives the same bytes. */
export function writeXlsx(proposal: Proposal, document: Document, { theme, locale, stamp }: XlsxSupplies): Uint8Array {
  const workbook = composeWorkbook(proposal, document, locale);
  return writeWorkbook(workbook, { theme, stamp });
}

/** A workbook as the parts of an archive. */
export function writeWorkbook(workbook: Workbook, { theme, stamp }: Omit<XlsxSupplies, 'locale'>): Uint8Array {
  const names = sheetNames(workbook.sheets.map(({ name }) => textOf(name, workbook)));
  const [addresses, styles] = [addressesOf(workbook), styleBook()];
  const written = workbook.sheets.map((sheet, i) =>
    sheetXml(sheet, { workbook, styles, places: { addresses, names: names.map(quoted), sheet: i } }),
  );
  const sheets = Object.fromEntries(written.map((text, i) => [`xl/${pathOf(i)}`, text] as const));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': withStamp('[Content_Types].xml', contentTypes(written.length), relationships),
    '_rels/.rels': rootRelationships,
    'docProps/core.xml': coreProperties(workbook),
    'docProps/app.xml': appProperties(workbook),
    'xl/workbook.xml': workbookXml(workbook, names),
    [relationships]: withStamp(relationships, workbookRelationships(written.length), relationships),
    'xl/styles.xml': styles.xml(theme, workbook.direction),
    ...sheets,
    ...stampParts(stamp),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const));
  return zipped(bytes, workbook.issued);
}

const relationships = 'xl/_rels/workbook.xml.rels';
const pathOf = (place: number): string => `worksheets/sheet${place + 1}.xml`;

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ofPackage = 'application/vnd.openxmlformats-package';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ['/docProps/core.xml', `${ofPackage}.core-properties+xml`],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/${pathOf(i)}`, `${types}.worksheet+xml`]),
  ];
  const overrides = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `${head}<Types xmlns="${packaging}/content-types">` +
    `<Default Extension="rels" ContentType="${ofPackage}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${overrides.join('')}</Types>`
  );
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const related = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="${packaging}/relationships">${all.join('')}</Relationships>`;

const rootRelationships = related([
  relationship(1, `${office}/relationships/officeDocument`, 'xl/workbook.xml'),
  relationship(2, `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relationship(3, `${office}/relationships/extended-properties`, 'docProps/app.xml'),
]);

const workbookRelationships = (sheets: number): string =>
  related([
    ...Array.from({ length: sheets }, (_, i) => relationship(i + 1, `${office}/relationships/worksheet`, pathOf(i))),
    relationship(sheets + 1, `${office}/relationships/styles`, 'styles.xml'),
  ]);

/** The list of sheets, what of each is printed, and the head that each printed page repeats. */
function workbookXml({ sheets }: Workbook, names: readonly string[]): string {
  const listed = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const defined = sheets.flatMap((sheet, i) => {
    const name = quoted(names[i] ?? '');
    const [last, row] = [columnLetters(Math.max(1, sheet.widths.length)), headRow(sheet)];
    const area = `${name}!$A$1:$${last}$${Math.max(1, sheet.rows.length)}`;
    return [
      definedName('Print_Area', i, area),
      ...(row === null ? [] : [definedName('Print_Titles', i, `${name}!$${row}:$${row}`)]),
    ];
  });
  return (
    `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
  );
}

const definedName = (name: string, sheet: number, of: string): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${escapeXml(of)}</definedName>`;
