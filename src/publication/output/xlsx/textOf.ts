import { plain, spoken } from '../../compose/pieces/Composer.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Workbook } from '../../document/Workbook.ts';

/** The words of a cell as one string: values of mixed direction are set apart, because a cell has no runs for them. */
export const textOf = (words: Inlines, workbook: Pick<Workbook, 'direction'>): string => plain(spoken(words, workbook));
