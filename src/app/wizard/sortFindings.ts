import { type Plain, plainAt } from '../../foundation/data/Plain.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { isLeaf } from '../../internal/dossier/schema/schemaAt.ts';
import { isOfPayments } from './questions/settlePayments.ts';
import { saidHere } from './saidHere.ts';
import type { Wrong } from './questions/Question.ts';

/** What is wrong with a dossier, by who can mend it: the wizard with a question, or only an editor. */
interface SortedFindings {
  readonly wrong: readonly Wrong[];
  readonly beyond: readonly Diagnostic[];
}

/** Groups for which one field can be asked, where a rule on the whole group is broken. */
const askedFor: Readonly<Record<string, string>> = { dmu: 'position', team: 'email' };

/** How the file is written, and not what it says: no answer mends an anchor, a key that stands twice, or a quote. */
const ofTheFile: ReadonlySet<string> = new Set(['E100', 'E101', 'E102', 'E103', 'E104', 'E109']);

/** What was read of such a file is a guess: it cannot be edited. */
export const isGuesswork = ({ code }: Pick<Diagnostic, 'code'>): boolean =>
  ['E100', 'E101', 'E102', 'E109'].includes(code);

/** What can be asked again, and what only an editor can mend. What is missing altogether the questions ask for. */
export function sortFindings(diagnostics: readonly Diagnostic[], base: Plain): SortedFindings {
  const wrong: Wrong[] = [];
  const beyond: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    // It is asked when it is paid.
    if (isOfPayments(diagnostic)) continue;
    const { path } = diagnostic;
    if (path.length === 0 || ofTheFile.has(diagnostic.code)) {
      beyond.push(diagnostic);
      continue;
    }
    const field = path.length === 2 ? askedFor[String(path[0])] : undefined;
    const asked = field === undefined ? path : [...path, field];
    const isThere = plainAt(base, path) !== undefined || path.length > 2;
    // An id that nothing has: without a near one, the entry itself is missing, and no answer here would help.
    const isLost = diagnostic.code === 'E114' && diagnostic.suggestion === null;
    if (diagnostic.code === 'E113' || isLost || (isThere && !isLeaf(asked))) beyond.push(diagnostic);
    else if (isThere && isLeaf(asked)) wrong.push({ ...saidHere(diagnostic), path: asked });
  }
  return { wrong, beyond };
}
