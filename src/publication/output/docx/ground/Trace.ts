import type { AnnexId } from '../../../../proposal/Annex.ts';
import type { PrintedId } from '../../../../proposal/sectionIds.ts';
import type { TextRun } from '../../../document/Inline.ts';

/** What a stretch of words stands in: a section or an annex, or the cover with what pages repeat. */
export type TracedPart = PrintedId | AnnexId | 'cover';

/**
 * Puts marks into a copy that is made to be compared and never leaves: what stands before the words of one value. A copy
 * that leaves has none.
 */
export type Trace = (words: TextRun, part: TracedPart) => string;
