import type { Inlines } from '../../../document/Inline.ts';
import { plainRun } from '../../../layout/text/plainText.ts';

/** Lines with a dot between them, as one. */
export const dotted = (lines: readonly Inlines[]): Inlines =>
  lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [...plainRun('\u00A0· '), ...line]));
