import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { formatPath, type Path } from '../../../foundation/data/Path.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Offer } from '../../dossier/model/Dossier.ts';
import type { Words } from '../../dossier/schema/words.ts';
import type { Clauses } from './Clause.ts';
import type { ClauseFile } from './readClauses.ts';

type Term = Offer['terms'][number];

/** A term that is not what the lawyers agreed: a clause with other words, or one of this offer alone. */
export interface Deviation {
  /** The clause's id, or the place of an own term: `offer.terms[2]`. */
  readonly id: string;
  readonly is: 'changed' | 'own';
  readonly path: Path;
}

/** The id of the clause that a term names; null for a term of the offer's own. */
export const clauseIdOf = (term: Term): string | null =>
  typeof term === 'string' ? term : 'id' in term ? term.id : null;

/** The clauses that are sound, by their ids; of two files of one name the first counts: the nearer one. */
export const clausesOf = (files: readonly ClauseFile[]): Clauses =>
  new Map(files.toReversed().flatMap(({ id, clause }) => (clause === null ? [] : [[id, clause] as const])));

/**
 * What is wrong with the clauses that an offer names: ids that no clause has (E114), clauses whose review is past (W611),
 * and the faults of their files. What is wrong with other clauses is the matter of their owners.
 */
export function checkTerms(
  { terms }: Pick<Offer, 'terms'>,
  files: readonly ClauseFile[],
  today: CalendarDate,
): { readonly findings: readonly Finding[]; readonly diagnostics: readonly Diagnostic[] } {
  const clauses = clausesOf(files);
  const known = [...new Set(files.map(({ id }) => id))].sort();
  const named = terms.flatMap((term, i) => {
    const id = clauseIdOf(term);
    return id === null ? [] : [{ id, path: ['offer', 'terms', i, ...(typeof term === 'string' ? [] : ['id'])] }];
  });
  const used = new Set(named.map(({ id }) => id));
  const findings = named.flatMap(({ id, path }): readonly Finding[] => {
    const until = clauses.get(id)?.review_by;
    if (until !== undefined && until < today) return [finding('W611', 'past', { path, found: id, until })];
    if (known.includes(id)) return [];
    if (known.length === 0) return [finding('E114', 'noClauses', { path, found: id })];
    return [finding('E114', 'clause', { path, found: id, suggestion: didYouMean(id, known), ids: known })];
  });
  return { findings, diagnostics: files.filter(({ id }) => used.has(id)).flatMap(({ diagnostics }) => diagnostics) };
}

/** What the lawyers have to see; nothing where the company keeps no clauses, or the words are those of the clause. */
export const deviationsOf = ({ terms }: Pick<Offer, 'terms'>, clauses: Clauses): readonly Deviation[] =>
  clauses.size === 0
    ? []
    : terms.flatMap((term, i): readonly Deviation[] => {
        const path = ['offer', 'terms', i];
        if (typeof term === 'string') return [];
        if (!('id' in term)) return [{ id: formatPath(path), is: 'own', path }];
        const agreed = clauses.get(term.id);
        const isSame = isSaidAlike(term.title, agreed?.title) && isSaidAlike(term.text, agreed?.text);
        return isSame ? [] : [{ id: term.id, is: 'changed', path }];
      });

/** Whether what is written for the offer, if anything, is what the clause says, however its lines are broken. */
function isSaidAlike(own: Words | undefined, agreed: Words | undefined): boolean {
  if (own === undefined) return true;
  if (agreed === undefined || typeof own !== typeof agreed) return false;
  const plain = (words: Words): string =>
    (typeof words === 'string' ? [words] : Object.entries(words).sort().map(String)).join('\n').replace(/\s+/g, ' ');
  return plain(own) === plain(agreed);
}
