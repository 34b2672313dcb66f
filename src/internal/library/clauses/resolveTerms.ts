import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Offer } from '../../dossier/model/Dossier.ts';
import type { Clause, Clauses } from './Clause.ts';
import type { ClauseFile } from './readClauses.ts';
import { unkept, type Keepers } from './unkept.ts';

type Term = Offer['terms'][number];

/** The id of the clause that a term names; null for a term of the offer's own. */
export const clauseIdOf = (term: Term): string | null =>
  typeof term === 'string' ? term : 'id' in term ? term.id : null;

/** The clauses that are sound, by their ids; of two files of one name the first counts: the nearer one. */
export const clausesOf = (files: readonly ClauseFile[]): Clauses =>
  new Map(files.toReversed().flatMap(({ id, clause }) => (clause === null ? [] : [[id, clause] as const])));

/**
 * What is wrong with the clauses that an offer names: ids that no clause has (E114), clauses named twice (E286), whose
 * review is past (W611), without a version or an owner (W613), and the faults of their files. What is wrong with other
 * clauses is the matter of their owners.
 */
export function checkTerms(
  { terms }: Pick<Offer, 'terms'>,
  files: readonly ClauseFile[],
  { today, keepers }: { readonly today: CalendarDate; readonly keepers: Keepers },
): { readonly findings: readonly Finding[]; readonly diagnostics: readonly Diagnostic[] } {
  const clauses = clausesOf(files);
  const known = [...new Set(files.map(({ id }) => id))].sort();
  const named = terms.flatMap((term, i) => {
    const id = clauseIdOf(term);
    return id === null ? [] : [{ id, i, path: ['offer', 'terms', i, ...(typeof term === 'string' ? [] : ['id'])] }];
  });
  const used = new Set(named.map(({ id }) => id));
  const findings = named.flatMap(({ id, path }, at): readonly Finding[] => {
    const first = named.findIndex((one) => one.id === id);
    const number = (named[first]?.i ?? 0) + 1;
    if (first < at) return [finding('E286', 'twice', { path, found: id, number })];
    const clause = clauses.get(id);
    if (clause !== undefined) return [...pastReview(clause, path, today), ...unkept(clause, keepers, () => path)];
    if (known.includes(id)) return [];
    if (known.length === 0) return [finding('E114', 'noClauses', { path, found: id })];
    return [finding('E114', 'clause', { path, found: id, suggestion: didYouMean(id, known), ids: known })];
  });
  return { findings, diagnostics: files.filter(({ id }) => used.has(id)).flatMap(({ diagnostics }) => diagnostics) };
}

function pastReview({ id, review_by: until }: Clause, path: Path, today: CalendarDate): readonly Finding[] {
  return until !== undefined && until < today ? [finding('W611', 'past', { path, found: id })] : [];
}
