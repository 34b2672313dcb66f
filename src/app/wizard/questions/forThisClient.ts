import { plainAt } from '../../../foundation/data/Plain.ts';
import { notBeforeToday } from './dates.ts';
import { isShort, isTender } from './kindOfDocument.ts';
import type { Context, Group, Need, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';
import { whoOfUs } from './whoOfUs.ts';

const approver = ['offer', 'internal', 'exclusivity_approved_by'] as const;

const isOfDirector = (entry: Parameters<typeof textAt>[0]): boolean =>
  textAt(entry, 'role') === 'director' || entriesAt(entry, 'role').includes('director');

const hasDirector = ({ values }: Context): boolean => entriesAt(values, 'dmu').some(isOfDirector);

export const isExclusive = ({ values }: Pick<Context, 'values'>): boolean =>
  (plainAt(values, ['offer', 'exclusivity']) ?? null) !== null;

export const hasSpecialTerms = ({ values }: Pick<Context, 'values'>): boolean =>
  entriesAt(values, 'offer', 'special_terms').length > 0;

export const isApproved = ({ values }: Pick<Context, 'values'>): boolean => textAt(values, ...approver) !== '';

/** What is not promised any more needs nobody's approval; it stays while something else is promised. */
export const withoutApproval = (isPromised: boolean): ReturnType<NonNullable<Spec['writes']>> =>
  isPromised ? [] : [{ path: approver, value: undefined }];

/** Terms that answer a director as an exclusive market does (D8): asked of one where there is none. */
export const specialTerms: Group = {
  group: 'list',
  id: 'special_terms',
  at: 'offer.special_terms',
  title: 'For this client only',
  more: 'Another term for this client only?',
  aside: (context) => isShort(context) || isTender(context) || isExclusive(context) || !hasDirector(context),
  opens: {
    id: 'special',
    prompt: 'Does this client get a term that others do not?',
    why: 'A price that is held, a named engineer, priority in stock, a longer warranty: for a director this counts as an exclusive market does.',
    kind: 'yes-no',
    suggest: () => 'no',
  },
  tell: (entry) =>
    [textAt(entry, 'text'), textAt(entry, 'until') && `until ${textAt(entry, 'until')}`].filter(Boolean).join(', '),
  removes: (item, values) => {
    const isLast = entriesAt(values, 'offer', 'special_terms').length === 1;
    return [{ path: item, value: undefined }, ...withoutApproval(!isLast || isExclusive({ values }))];
  },
  specs: [
    {
      id: 'special_text',
      at: 'text',
      mandatory: true,
      label: 'What holds',
      prompt: 'What holds for this client only?',
      why: 'Such as: the price of spare parts is held, or one engineer for all your sites.',
    },
    {
      id: 'special_until',
      at: 'until',
      label: 'Until',
      prompt: 'Until when? YYYY-MM-DD (optional: as long as the contract)',
      refuses: notBeforeToday,
    },
    {
      id: 'special_because',
      at: 'because',
      label: 'Because',
      prompt: 'Why does this client get it? The client reads this (optional)',
    },
  ],
};

/** Who in the house has approved what this client alone gets; without it none of that is printed. */
export const approvedBy = (words: Partial<Pick<Spec, 'id' | 'when' | 'suggest'>>): readonly Spec[] =>
  whoOfUs({
    id: 'approved',
    at: approver.join('.'),
    label: 'Exclusive terms approved by',
    prompt: 'Who in your house approved it? [internal]',
    nobody: 'Nobody yet: it is not printed',
    ...words,
  });

export const specialNeed: Need = {
  id: 'special',
  name: 'A term for this client only: a price held, a named engineer, a longer warranty',
  steps: [specialTerms, ...approvedBy({ when: (context) => !isApproved(context) })],
};
