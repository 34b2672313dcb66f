import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { makeId } from '../../../foundation/text/makeId.ts';
import { isId } from '../../dossier/schema/primitives.ts';
import type { Clause } from './Clause.ts';
import { languagesOf, type ClauseFile } from './readClauses.ts';
import { unkept, type Keepers } from './unkept.ts';

/**
 * What the owner of a library should look at in its clauses: faults, names that no dossier can write (W614), reviews that
 * are past (W611), missing languages (W612), versions and owners (W613).
 */
export function findClauseGaps(
  files: readonly ClauseFile[],
  today: CalendarDate,
  keepers: Keepers,
): readonly Diagnostic[] {
  const spoken = files.flatMap(({ clause }) => (clause === null ? [] : languagesIn(clause)));
  const languages = [...new Set(spoken)].sort();
  const taken = files.map(({ id }) => id);
  return files.flatMap(({ id, shown, clause, tree, diagnostics }) => {
    const start = { file: shown, line: 1, column: 1, length: 1 };
    const all = [...diagnostics, ...unnameable(id, taken).map((gap) => diagnose(gap, start))];
    if (clause === null || tree === null) return all;
    const gaps = [
      ...pastReview(clause, today),
      ...unkept(clause, keepers, (field) => (clause[field] === undefined ? [] : [field])),
      ...untranslated(clause, languages),
    ];
    return [...all, ...gaps.map((gap) => diagnose(gap, tree.place(gap.path)))];
  });
}

const languagesIn = ({ title, text }: Clause): readonly string[] => [...languagesOf(title), ...languagesOf(text)];

function pastReview({ id, review_by: until }: Clause, today: CalendarDate): readonly Finding[] {
  if (until === undefined || until >= today) return [];
  return [finding('W611', 'past', { path: ['review_by'], found: id })];
}

/** What a file is called is the id of its clause. */
const unnameable = (id: string, taken: readonly string[]): readonly Finding[] =>
  isId(id) ? [] : [finding('W614', 'name', { path: [], found: id, name: makeId(id, 'clause-1', taken) })];

/** A text that is one for all languages lacks every language but its own, and nobody knows which that is. */
const untranslated = (clause: Clause, languages: readonly string[]): readonly Finding[] =>
  (['title', 'text'] as const).flatMap((field) => {
    const missing = languages.filter((language) => !languagesOf(clause[field]).includes(language));
    if (missing.length === 0) return [];
    const [first = ''] = languages;
    return [finding('W612', 'untranslated', { path: [field], field, languages: missing, first })];
  });
