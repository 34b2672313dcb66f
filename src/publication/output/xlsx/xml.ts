import { escapeXml } from '../../../foundation/text/escapeXml.ts';

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** As many characters as a cell holds. */
const most = 32_767;

/** Characters that XML cannot hold. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Words as a cell holds them: `_x0041_` is no code of a letter there (ECMA-376 1, 22.9.2.19). */
export const cellText = (words: string): string =>
  escapeXml(
    words
      .slice(0, most)
      .replaceAll(controls, '')
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'),
  );
