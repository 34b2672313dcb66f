import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import type { NumberCell, SheetRow } from '../../document/Workbook.ts';
import type { Theme } from '../../theme/Theme.ts';
import type { ColorToken } from '../../theme/color.ts';
import { numberFormat, type Shown } from './numberFormat.ts';
import { head, spreadsheet } from './xml.ts';

/** How a cell looks: a row of a table of styles. */
export interface Style {
  readonly row: SheetRow['kind'];
  readonly format: string;
  readonly align: 'start' | 'end';
  readonly wraps: boolean;
  /** Begins with a sign that would make a formula of it when somebody edits it. */
  readonly quoted: boolean;
}

/** Every style that is used, in order of appearance; a style is known by its place. */
export interface StyleBook {
  readonly placeOf: (style: Style) => number;
  readonly xml: (theme: Pick<Theme, 'color'>, direction: 'ltr' | 'rtl') => string;
}

/** Formats that are no words of ours begin with this number (ECMA-376 1, 18.8.30). */
const firstFormat = 164;

export function styleBook(): StyleBook {
  const styles = new Map<string, Style>();
  return {
    placeOf: (style) => {
      const key = JSON.stringify(style);
      styles.set(key, styles.get(key) ?? style);
      // The first place is that of cells without a style.
      return [...styles.keys()].indexOf(key) + 1;
    },
    xml: (theme, direction) => stylesXml([...styles.values()], theme, direction),
  };
}

/** Signs with which a formula begins, for whatever reads a cell again (CWE-1236). */
const formulaSigns = /^[=+\-@\t\r\n]/u;

export const textStyle = (row: SheetRow['kind'], words: string, isHeadOfNumbers: boolean): Style => ({
  row,
  format: '@',
  align: isHeadOfNumbers ? 'end' : 'start',
  wraps: row !== 'title' && row !== 'note',
  quoted: formulaSigns.test(words),
});

export const numberStyle = (row: SheetRow['kind'], cell: NumberCell, shown: Shown): Style => ({
  ...{ row, format: numberFormat(cell, shown), align: 'end', wraps: false, quoted: false },
});

/** A face that every computer has, with Cyrillic and Arabic letters. */
const face = 'Arial';

interface Dress {
  readonly size: number;
  readonly isBold: boolean;
  readonly color: ColorToken;
  readonly fill: ColorToken | null;
  readonly above: ColorToken | null;
  readonly below: ColorToken | null;
}

const plain: Dress = { size: 10, isBold: false, color: 'ink', fill: null, above: null, below: 'hair' };
const dresses: Readonly<Record<SheetRow['kind'], Dress>> = {
  title: { ...plain, size: 14, isBold: true, color: 'brand', below: null },
  note: { ...plain, size: 9, color: 'ink2', below: null },
  head: { ...plain, isBold: true, color: 'on_surface', fill: 'surface', below: null },
  group: { ...plain, isBold: true, fill: 'wash' },
  body: plain,
  step: { ...plain, color: 'ink2' },
  subtotal: { ...plain, isBold: true, above: 'rule' },
  sum: { ...plain, below: null },
  total: { ...plain, size: 11, isBold: true, color: 'brand', above: 'brand', below: 'brand' },
  space: { ...plain, below: null },
};
const kinds = Object.keys(dresses).filter((kind): kind is SheetRow['kind'] => Object.hasOwn(dresses, kind));

function stylesXml(styles: readonly Style[], { color }: Pick<Theme, 'color'>, direction: 'ltr' | 'rtl'): string {
  const rgb = (token: ColorToken): string => `rgb="FF${color[token].replace('#', '')}"`;
  const all = kinds.map((kind) => dresses[kind]);
  const fonts = all.map(
    ({ size, isBold, color: ink }) =>
      `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color ${rgb(ink)}/><name val="${face}"/><family val="2"/></font>`,
  );
  const fills = all.map(({ fill }) =>
    fill === null
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const edge = (name: string, token: ColorToken | null): string =>
    token === null ? `<${name}/>` : `<${name} style="thin"><color ${rgb(token)}/></${name}>`;
  const borders = all.map(
    ({ above, below }) => `<border><left/><right/>${edge('top', above)}${edge('bottom', below)}<diagonal/></border>`,
  );
  const formats = [...new Set(styles.map(({ format }) => format))].filter((format) => format !== '@');
  const ids = new Map([['@', 49], ...formats.map((format, i) => [format, firstFormat + i] as const)]);
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    `${head}<styleSheet xmlns="${spreadsheet}">` +
    list(
      'numFmts',
      formats.map((format) => `<numFmt numFmtId="${ids.get(format) ?? 0}" formatCode="${escapeXml(format)}"/>`),
    ) +
    list('fonts', [`<font><sz val="10"/><name val="${face}"/><family val="2"/></font>`, ...fonts]) +
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...fills,
    ]) +
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', ...borders]) +
    `<cellStyleXfs count="1">${base.replace(' xfId="0"', '')}</cellStyleXfs>` +
    list('cellXfs', [base, ...styles.map((style) => formatXml(style, ids.get(style.format) ?? 0, direction))]) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Words after a number keep off it; what is said over a table begins at its edge. */
const isApart = (row: SheetRow['kind']): boolean => row !== 'title' && row !== 'note';
const start = { ltr: ' horizontal="left" indent="1"', rtl: ' horizontal="right" indent="1"' } as const;

function formatXml({ row, align, wraps, quoted }: Style, format: number, direction: 'ltr' | 'rtl'): string {
  const place = kinds.indexOf(row);
  const order = direction === 'rtl' && align === 'start' ? ' readingOrder="2"' : '';
  const side = align === 'end' ? ' horizontal="right"' : isApart(row) ? start[direction] : '';
  return (
    `<xf numFmtId="${format}" fontId="${place + 1}" fillId="${place + 2}" borderId="${place + 1}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} ` +
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${side} vertical="top"${wraps ? ' wrapText="1"' : ''}${order}/></xf>`
  );
}
