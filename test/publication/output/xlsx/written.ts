import { writeXlsx } from '../../../../src/publication/output/xlsx/writeXlsx.ts';
import type { ComposedDocument } from '../../../../src/app/composeDocument.ts';
import { themeOf } from '../../theme/themeOf.ts';

const theme = themeOf('modern');

/** A composed proposal as a workbook. */
export const workbookOf = ({ proposal, document, locale, stamp }: ComposedDocument): Uint8Array =>
  writeXlsx(proposal, document, { theme, locale, stamp });
