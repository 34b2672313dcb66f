import { formatPath, type Path } from '../../../foundation/data/Path.ts';
import type { Dossier, Offer } from '../../dossier/model/Dossier.ts';
import type { Words } from '../../dossier/schema/words.ts';
import type { Clause, Clauses } from './Clause.ts';

/** A term that is not what the lawyers agreed: a clause with other words, or one of this offer alone. */
export interface Deviation {
  /** The clause's id, or the place of an own term: `offer.terms[2]`. */
  readonly id: string;
  readonly is: 'changed' | 'own';
  readonly path: Path;
}

/** What the lawyers have to see; nothing where the company keeps no clauses, or the words are those of the clause. */
export function deviationsOf(
  {
    offer: { terms },
    proposal: { language },
  }: { readonly offer: Pick<Offer, 'terms'>; readonly proposal: Pick<Dossier['proposal'], 'language'> },
  clauses: Clauses,
): readonly Deviation[] {
  if (clauses.size === 0) return [];
  return terms.flatMap((term, i): readonly Deviation[] => {
    const path = ['offer', 'terms', i];
    if (typeof term === 'string') return [];
    const isSame = (agreed: Clause | undefined): boolean =>
      isSaidAlike(term.title, agreed?.title, language) && isSaidAlike(term.text, agreed?.text, language);
    if ('id' in term) return isSame(clauses.get(term.id)) ? [] : [{ id: term.id, is: 'changed', path }];
    return [...clauses.values()].some(isSame) ? [] : [{ id: formatPath(path), is: 'own', path }];
  });
}

/**
 * Whether what is written for the offer, if anything, is what the clause says, however its lines are broken: in each
 * language in which the offer says it.
 */
function isSaidAlike(own: Words | undefined, agreed: Words | undefined, language: string): boolean {
  if (own === undefined) return true;
  return Object.entries(byLanguage(own, language)).every(([key, text]) => {
    const there = typeof agreed === 'string' ? agreed : agreed?.[key];
    return there !== undefined && plain(there) === plain(text);
  });
}

/** A text that is not told by language is in the dossier's own. */
const byLanguage = (words: Words, language: string): Readonly<Record<string, string>> =>
  typeof words === 'string' ? { [language]: words } : words;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
