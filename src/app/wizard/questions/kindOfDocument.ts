import { documentKinds, formOf, type DocumentKind } from '../../../proposal/documentKinds.ts';
import { textAt } from './textAt.ts';
import type { Choice, Context } from './Question.ts';

/** The kinds with one line what each is. */
export const kindChoices: readonly Choice[] = [
  { value: 'proposal', name: 'Proposal: a cover, your arguments, the price' },
  { value: 'quotation', name: 'Quotation: the price on a page or two' },
  { value: 'order', name: 'Order form: the client signs and it is bought' },
  { value: 'statement_of_work', name: 'Statement of work: what is done, when, and when it counts as done' },
  { value: 'tender', name: 'Tender: the answer to a call for bids, requirement by requirement' },
];

const words: Readonly<Record<DocumentKind, string>> = {
  proposal: 'proposal',
  quotation: 'quotation',
  order: 'order form',
  statement_of_work: 'statement of work',
  tender: 'bid',
};

/** As answered; a proposal until then. */
function kindOf({ values }: Pick<Context, 'values'>): DocumentKind {
  const written = textAt(values, 'proposal', 'kind');
  return documentKinds.find((kind) => kind === written) ?? 'proposal';
}

/** What the document is called where it is asked about. */
export const wordOf = (context: Pick<Context, 'values'>): string => words[kindOf(context)];

export const isTender = (context: Pick<Context, 'values'>): boolean => kindOf(context) === 'tender';
export const isWork = (context: Pick<Context, 'values'>): boolean => kindOf(context) === 'statement_of_work';
/** A page or two, in which nobody argues. */
export const isShort = (context: Pick<Context, 'values'>): boolean => formOf(kindOf(context)) === 'short';

/** Whether the client is a person and no company. */
export const isPrivate = ({ values }: Pick<Context, 'values'>): boolean =>
  textAt(values, 'account', 'industry') === 'private';
