import type { Inlines } from '../../document/Inline.ts';
import type { Entry, RevisionWriter } from './Entry.ts';
import { statedEntries } from './statedEntries.ts';

/** All else that is said: the situation, the proof, the case, what stands in tables and annexes. */
export function otherEntries(writer: RevisionWriter): readonly Entry[] {
  const { proposal, words } = writer;
  const { situation, account, seller, references, works, tables, figures, letter, steps, offer } = proposal;
  const { previous_cooperation: together, shared_goals: shared, costs_elsewhere: costs, case: made } = proposal;
  const area = 'other';
  const of = (value: unknown, list: string, topic: Inlines): readonly Entry[] =>
    statedEntries(writer, value, { area, list, topic });
  const { title, in_reply_to: reply, next_steps: next } = proposal.proposal;
  return [
    ...of(title, 'title', words('changes.document')),
    ...of(reply, 'reply', words('cover.request')),
    ...of(situation.summary, 'situation', words('situation.title')),
    ...of([situation.goals, situation.needs, situation.success_factors], 'situation', words('situation.title')),
    ...of(shared, 'shared', words('situation.title')),
    ...of(account.criteria, 'criteria', words('situation.criteria')),
    ...of(together?.results ?? null, 'together', words('together.title')),
    ...of(references, 'references', words('kind.reference')),
    ...of(works, 'works', words('proof.works')),
    ...of(Object.values(figures), 'figures', words('figures.title')),
    ...of(made === null ? null : [made.expected.net, made.expected.roi], 'case', words('return.title')),
    ...of(costs, 'costs', words('investment.elsewhere')),
    ...of([steps, next], 'steps', words('terms.next')),
    ...Object.values(tables).flatMap((table) => of(table, 'tables', words('changes.table'))),
    ...of(letter === null ? null : letter.paragraphs, 'letter', words('letter.title')),
    ...of([seller.name, seller.address, seller.details], 'seller', words('cover.seller')),
    ...of(
      [account.address, account.details, account.invoices_to, account.notices_to, account.sites],
      'client',
      words('cover.client'),
    ),
    ...of(offer.plan === null ? null : [offer.plan.starts, offer.plan.ends], 'plan', words('roadmap.title')),
  ];
}
