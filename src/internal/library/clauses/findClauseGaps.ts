import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Clause } from './Clause.ts';
import { languagesOf, type ClauseFile } from './readClauses.ts';

/** What the owner of a library should look at in its clauses: faults, reviews that are past (W611), missing languages (W612). */
export function findClauseGaps(files: readonly ClauseFile[], today: CalendarDate): readonly Diagnostic[] {
  const spoken = files.flatMap(({ clause }) => (clause === null ? [] : languagesIn(clause)));
  const languages = [...new Set(spoken)].sort();
  return files.flatMap(({ clause, tree, diagnostics }) => {
    if (clause === null || tree === null) return diagnostics;
    const gaps = [...pastReview(clause, today), ...untranslated(clause, languages)];
    return [...diagnostics, ...gaps.map((gap) => diagnose(gap, tree.place(gap.path)))];
  });
}

const languagesIn = ({ title, text }: Clause): readonly string[] => [...languagesOf(title), ...languagesOf(text)];

function pastReview({ id, review_by: until }: Clause, today: CalendarDate): readonly Finding[] {
  if (until === undefined || until >= today) return [];
  return [finding('W611', 'past', { path: ['review_by'], found: id, until })];
}

/** A text that is one for all languages lacks every language but its own, and nobody knows which that is. */
const untranslated = (clause: Clause, languages: readonly string[]): readonly Finding[] =>
  (['title', 'text'] as const).flatMap((field) => {
    const missing = languages.filter((language) => !languagesOf(clause[field]).includes(language));
    if (missing.length === 0) return [];
    const [first = ''] = languages;
    return [finding('W612', 'untranslated', { path: [field], field, languages: missing, first })];
  });
