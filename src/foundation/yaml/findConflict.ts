import { statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';

/** The marks that a version control leaves where two people changed one place: everything after them is guesswork. */
export function findConflict(text: string): Flaw | null {
  const found = /^(<{7}|={7}|>{7})( .*)?$/m.exec(text);
  if (found === null || !/^>{7}/m.test(text) || !/^<{7}/m.test(text)) return null;
  return { ...statement('E100', 'conflict'), start: found.index, end: found.index + found[0].length };
}
