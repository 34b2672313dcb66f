import type { Path } from '../foundation/data/Path.ts';
import type { Offer } from '../internal/dossier/model/Dossier.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Wording } from '../proposal/leaves.ts';
import type { Speaker } from './Speaker.ts';

type Told = Pick<Facts['offer'], 'terms' | 'law' | 'precedence'>;

/** The terms of the contract with their words. Of a clause only title and text are told: who keeps it stays inside. */
export const discloseContractTerms = ({ terms, law, precedence }: Offer, clauses: Clauses, speaker: Speaker): Told => ({
  terms: terms.map((term, i) => {
    const path = ['offer', 'terms', i];
    if (typeof term === 'string') return ofClause({}, clauseCalled(term, clauses), path, speaker);
    if ('id' in term) return ofClause(term, clauseCalled(term.id, clauses), path, speaker);
    return { title: speaker.say(term.title, [...path, 'title']), text: speaker.say(term.text, [...path, 'text']) };
  }),
  law: speaker.maybe(law, ['offer', 'law']),
  precedence: speaker.list(precedence, ['offer', 'precedence']),
});

type Clause = NonNullable<ReturnType<Clauses['get']>>;

function clauseCalled(id: string, clauses: Clauses): Clause {
  const clause = clauses.get(id);
  if (clause === undefined) throw new Error('A clause that no library has got as far as the disclosure.');
  return clause;
}

interface Changes {
  readonly title?: Words | undefined;
  readonly text?: Words | undefined;
}

/** What the offer says itself counts; the rest is as the clause has it. */
function ofClause(own: Changes, clause: Clause, path: Path, speaker: Speaker): Told['terms'][number] {
  const said = (field: 'title' | 'text'): Wording => {
    const words = own[field];
    return words === undefined
      ? speaker.say(clause[field], [...path, field], clause.file)
      : speaker.say(words, [...path, field]);
  };
  return { title: said('title'), text: said('text') };
}
