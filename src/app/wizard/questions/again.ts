import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { plainAt } from '../../../foundation/data/Plain.ts';
import { parsePath } from '../../../foundation/data/Path.ts';
import { consentSpecs } from './consent.ts';
import { notAfterToday } from './dates.ts';
import { approvedBy, hasSpecialTerms, isExclusive } from './forThisClient.ts';
import { isTender } from './kindOfDocument.ts';
import { bidsHold, deadline } from './paper.ts';
import { writeQuantity } from './price.ts';
import type { Context, Spec } from './Question.ts';
import { team } from './team.ts';
import { textAt } from './textAt.ts';
import { lastDay } from './validity.ts';

/** A question that offers what was said the last time. */
export const keptFor = (spec: Spec): Spec => ({
  ...spec,
  suggest: (context) =>
    textAt(context.values, ...context.item, ...parsePath(spec.at ?? '')) || (spec.suggest?.(context) ?? null),
});

const isThere = ({ values, item }: Context, ...path: readonly string[]): boolean =>
  (plainAt(values, [...item, ...path]) ?? null) !== null;

const lineText = ({ values, item }: Context): string =>
  textAt(values, ...item, 'text') || textAt(values, ...item, 'sku');

const isPriceless = (context: Context): boolean =>
  ['sku', 'rate', 'price_from', 'price_to', 'subtotal'].every((field) => !isThere(context, field));

/** Of a price line: how many, for how much, and with what discount. */
export const lineAgain: readonly Spec[] = (
  [
    {
      id: 'qty',
      at: 'qty',
      mandatory: true,
      prompt: (context) => `${lineText(context)}: how many`,
      when: (context) => isThere(context, 'qty'),
      writes: writeQuantity,
    },
    {
      id: 'unit_price',
      at: 'unit_price',
      mandatory: true,
      prompt: (context) =>
        `${lineText(context)}: the price of one, in ${textAt(context.values, ...context.item, 'currency') || textAt(context.values, 'proposal', 'currency')}`,
      // The price of an article is the book's, of a rate or a range its own.
      when: (context) => isThere(context, 'unit_price') || isPriceless(context),
    },
    {
      id: 'discount_percent',
      at: 'discount_percent',
      mandatory: true,
      prompt: (context) => `${lineText(context)}: the discount in percent (0: none)`,
      when: (context) => isThere(context, 'discount_percent'),
    },
    {
      id: 'discount_amount',
      at: 'discount_amount',
      mandatory: true,
      prompt: (context) => `${lineText(context)}: the discount as an amount (0: none)`,
      when: (context) => isThere(context, 'discount_amount'),
    },
  ] satisfies readonly Spec[]
).map(keptFor);

export const wholeDiscountAgain: readonly Spec[] = (['percent', 'amount'] as const).map((form) =>
  keptFor({
    id: `whole-discount-${form}`,
    at: `offer.discount.${form}`,
    mandatory: true,
    prompt: `The discount on the whole price, ${form === 'percent' ? 'in percent' : 'as an amount'} (0: none)`,
    when: ({ values }) => textAt(values, 'offer', 'discount', form) !== '',
  }),
);

export const rateAgain: readonly Spec[] = [
  keptFor({
    id: 'rate',
    at: 'rate',
    mandatory: true,
    prompt: ({ values, item }) =>
      `How many ${textAt(values, ...item, 'to')} is one ${textAt(values, ...item, 'from')} now?`,
  }),
  keptFor({ id: 'as_of', at: 'as_of', mandatory: true, prompt: 'On which day? YYYY-MM-DD', refuses: notAfterToday }),
];

/** What the last call for bids said; a day that is over is not offered again. */
const saidLast =
  (field: 'deadline' | 'validity_days'): NonNullable<Spec['suggest']> =>
  ({ setting: { base, today } }) => {
    const last = textAt(base, 'tender', field);
    return last === '' || (isCalendarDate(last) && last < today) ? null : last;
  };

const tellLast = ({ setting: { base } }: Context): string => {
  const last = textAt(base, 'tender', 'deadline');
  return last === '' ? '' : `Last time: ${last}.`;
};

const hadTender = (context: Context): boolean =>
  isTender(context) || textAt(context.setting.base, 'tender', 'deadline') !== '';

/** Each call for bids has a day and a time of its own: both were taken out, and are asked for. */
export const tenderAgain: readonly Spec[] = [
  {
    ...deadline,
    suggest: saidLast('deadline'),
    when: hadTender,
    why: tellLast,
  },
  {
    ...bidsHold,
    suggest: saidLast('validity_days'),
    when: (context) => hadTender(context) && textAt(context.values, 'tender', 'deadline') !== '',
  },
];

/** Of a figure: the number and its day. */
export const figureAgain: readonly Spec[] = [
  keptFor({
    id: 'value',
    at: 'value',
    mandatory: true,
    prompt: ({ values, item }) =>
      `${textAt(values, ...item, 'label')}: the number now, in ${textAt(values, ...item, 'unit')}`,
  }),
  keptFor({
    id: 'as_of',
    at: 'as_of',
    mandatory: true,
    prompt: 'On which day did it hold? YYYY-MM-DD',
    refuses: notAfterToday,
  }),
];

/** A day before the guarantee ends is of no use. */
const beforeTheEnd: NonNullable<Spec['refuses']> = (typed, context) => {
  const day = lastDay(context);
  return isCalendarDate(typed) && day !== null && typed < day
    ? `That is before the last day of the guarantee, ${day}.`
    : null;
};

/** The consent ends before the new guarantee does: nothing of the reference would be printed. */
const isStale = (context: Context): boolean => {
  const [ends, day] = [textAt(context.values, ...context.item, 'consent', 'valid_until'), lastDay(context)];
  return isCalendarDate(ends) && day !== null && ends < day;
};

const isGiven = ({ values, item }: Context): boolean =>
  ['can', 'wants'].every((field) => plainAt(values, [...item, 'consent', field]) === true);

const isOpen = ({ values, item }: Context): boolean => textAt(values, ...item, 'consent', 'withdrawn') === '';

/** Of a reference: can and wants, and until when. What was taken back is not asked again. */
export const consentAgain: readonly Spec[] = [
  ...consentSpecs.map((spec) => ({
    ...spec,
    when: (context: Context) => isOpen(context) && (spec.when?.(context) ?? true),
  })),
  {
    id: 'agreed_until',
    at: 'consent.valid_until',
    prompt: 'Until when do they agree now? YYYY-MM-DD (optional)',
    why: (context) =>
      `Their consent ends on ${textAt(context.values, ...context.item, 'consent', 'valid_until')}, before your guarantee does (${String(lastDay(context))}). Left open, nothing of this client is printed.`,
    when: (context) => isOpen(context) && isGiven(context) && isStale(context),
    refuses: beforeTheEnd,
  },
  {
    id: 'agreed_on',
    at: 'consent.given',
    mandatory: true,
    prompt: 'On which day did they agree to that? YYYY-MM-DD',
    when: ({ said }) => typeof said('agreed_until') === 'string',
    suggest: ({ setting }) => setting.today,
    refuses: notAfterToday,
  },
];

const ofTeam = (id: string): Spec => {
  const found = team.steps.find((step): step is Spec => step.id === id && !('group' in step));
  if (found === undefined) throw new Error(`Nothing is asked as ${id}.`);
  return found;
};

const isStill = ({ said }: Context): boolean => said('still-exclusive') === true;

/** What was agreed for this client alone: a promise is made anew. */
export const exclusivityAgain: readonly Spec[] = [
  {
    ...ofTeam('exclusive'),
    id: 'still-exclusive',
    prompt: ({ values }) =>
      `Is this still for this client alone: ${textAt(values, 'offer', 'exclusivity', 'scope')}, ${textAt(values, 'offer', 'exclusivity', 'territory')}?`,
    when: isExclusive,
    suggest: () => 'yes',
  },
  {
    id: 'exclusive-months',
    at: 'offer.exclusivity.months',
    mandatory: true,
    prompt: 'For how many months?',
    when: (context) => isStill(context) && textAt(context.values, 'offer', 'exclusivity', 'months') !== '',
  },
  {
    id: 'exclusive-until',
    at: 'offer.exclusivity.until',
    mandatory: true,
    prompt: 'Until when? YYYY-MM-DD',
    when: (context) => isStill(context) && textAt(context.values, 'offer', 'exclusivity', 'until') !== '',
    refuses: beforeTheEnd,
  },
];

/** Of a term that this client alone got. */
export const specialTermAgain: readonly Spec[] = [
  {
    id: 'still-special',
    prompt: ({ values, item }) => `Does this still hold for this client only: ${textAt(values, ...item, 'text')}?`,
    kind: 'yes-no',
    suggest: () => 'yes',
  },
  keptFor({
    id: 'special-until',
    at: 'until',
    mandatory: true,
    prompt: 'Until when? YYYY-MM-DD',
    when: (context) => context.said('still-special') === true && isThere(context, 'until'),
    refuses: beforeTheEnd,
  }),
];

/** Who has approved what this client alone gets: that too is said anew. */
export const approvedAgain: readonly Spec[] = approvedBy({
  id: 'still-approved',
  when: (context) => isExclusive(context) || hasSpecialTerms(context),
  suggest: ({ values }) => textAt(values, 'offer', 'internal', 'exclusivity_approved_by'),
});
