import {
  addDays,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
  weekday,
} from '../../../foundation/calendar/CalendarDate.ts';
import { weekendOf } from '../../../foundation/calendar/weekendOf.ts';
import { workingDay } from '../../../internal/validity/warnOfTerm.ts';
import { askedUntil } from '../../../internal/validity/askedByTender.ts';
import { notBeforeToday } from './dates.ts';
import type { Choice, Context, Spec, Topic } from './Question.ts';
import { textAt } from './textAt.ts';

/** The day from which the validity counts. */
function issued({ values, setting }: Context): CalendarDate {
  const date = textAt(values, 'proposal', 'date');
  return isCalendarDate(date) ? date : setting.today;
}

const nameOfDay = (date: CalendarDate): string =>
  new Date(date).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

const weekend = ({ values }: Context): readonly number[] => weekendOf(textAt(values, 'account', 'country')) ?? [];

export function lastDay(context: Context): CalendarDate | null {
  const until = textAt(context.values, 'validity', 'until');
  if (isCalendarDate(until)) return until;
  const days = Number(textAt(context.values, 'validity', 'days'));
  return days > 0 ? addDays(issued(context), days) : null;
}

const inDays = (context: Context, days: number): Choice => {
  const day = addDays(issued(context), days);
  const when = day === null ? '' : `: until ${nameOfDay(day)} ${day}`;
  const rest = day !== null && weekend(context).includes(weekday(day)) ? ', weekend for the client' : '';
  return { value: String(days), name: `${days} days${when}${rest}` };
};

/** Until when a call for bids asks them to hold. */
function askedFor({ values }: Context): CalendarDate | null {
  const [deadline, days] = [textAt(values, 'tender', 'deadline'), Number(textAt(values, 'tender', 'validity_days'))];
  return isCalendarDate(deadline) && days > 0
    ? askedUntil({ deadline, validity_days: days, envelopes: [], prepare_months: undefined })
    : null;
}

/** What a tender asks for comes first, and what is shorter is not offered. */
function termsFor(context: Context): readonly Choice[] {
  const asked = askedFor(context);
  const usual = [14, 30, 45].flatMap((days) => {
    const day = addDays(issued(context), days);
    return asked !== null && (day === null || day < asked) ? [] : [inDays(context, days)];
  });
  return asked === null
    ? usual
    : [{ value: asAsked, name: `As the tender asks: until ${nameOfDay(asked)} ${asked}` }, ...usual];
}

const asAsked = 'asked';

function writeTerm(answer: string, context: Context): ReturnType<NonNullable<Spec['writes']>> {
  const isCounted = answer !== asAsked;
  return [
    { path: ['validity', 'until'], value: isCounted ? undefined : (askedFor(context) ?? undefined) },
    { path: ['validity', 'days'], value: isCounted ? Number(answer) : undefined },
    // Counted from the day of each build, the guarantee would move with it.
    ...(isCounted ? [{ path: ['proposal', 'date'], value: issued(context) }] : []),
  ];
}

const isOpen = ({ values, setting }: Context): boolean =>
  setting.mode === 'renew' || (textAt(values, 'validity', 'days') === '' && textAt(values, 'validity', 'until') === '');

function nextWorkingDay(context: Context): CalendarDate | null {
  const day = lastDay(context);
  return day && workingDay(day, 1, weekend(context));
}

function weekendReason(context: Context): string {
  const day = lastDay(context);
  return day === null ? '' : `${day} is a ${nameOfDay(day)}: that is weekend for the client, and nobody signs then.`;
}

function endsOnWeekend(context: Context): boolean {
  const day = lastDay(context);
  return context.said('validity') !== undefined && day !== null && weekend(context).includes(weekday(day));
}

const writeWorkingDay: NonNullable<Spec['writes']> = (answer, context) => {
  const day = nextWorkingDay(context);
  if (answer !== true || day === null) return [];
  return [
    { path: ['validity', 'days'], value: undefined },
    { path: ['validity', 'until'], value: day },
  ];
};

const showLastDay: NonNullable<Spec['shows']> = (context) => {
  const day = lastDay(context);
  return day === null ? '' : `until ${nameOfDay(day)} ${day}`;
};

const doubtLength: NonNullable<Spec['doubts']> = (typed, context) => {
  const days = isCalendarDate(typed) ? daysBetween(issued(context), typed) : 0;
  return days > 90 ? `${typed} is in ${days} days: that is long to guarantee prices.` : null;
};

/** What a signature makes: the words of consent follow from it. */
const binding: Spec = {
  id: 'binding',
  at: 'validity.binding',
  label: 'The signature makes',
  prompt: 'What does the signature of the client make?',
  why: 'The words over the signature follow from it: Confirmation, subject to contract; or Acceptance, of which a late one is at your option.',
  kind: 'choice',
  choices: () => [
    {
      value: 'subject_to_contract',
      name: 'Subject to contract: the client confirms a choice, and nothing binds until both sides have signed a contract',
    },
    {
      value: 'firm',
      name: 'Firm: the client accepts, and the signed acceptance that reaches you in time is the contract',
    },
  ],
  suggest: ({ values }) => textAt(values, 'validity', 'binding') || 'subject_to_contract',
};

export const validity: Topic = {
  title: 'How long it holds',
  steps: [
    {
      id: 'validity',
      mandatory: true,
      prompt: 'Until when do you guarantee these terms?',
      why: 'Every proposal ends with a date. It is your guarantee to the client, and a reason to decide.',
      kind: 'choice',
      when: isOpen,
      choices: (context) => [...termsFor(context), { value: '', name: 'Until a date that I name' }],
      suggest: (context) => (askedFor(context) === null ? '30' : asAsked),
      writes: (answer, context) => (answer === '' ? [] : writeTerm(String(answer), context)),
      shows: showLastDay,
    },
    {
      id: 'until',
      at: 'validity.until',
      mandatory: true,
      prompt: 'The last day, YYYY-MM-DD',
      when: ({ said }) => said('validity') === '',
      refuses: notBeforeToday,
      doubts: doubtLength,
      writes: (answer) => [
        { path: ['validity', 'days'], value: undefined },
        { path: ['validity', 'until'], value: String(answer) },
      ],
    },
    {
      id: 'weekend',
      mandatory: true,
      prompt: (context) => `Take the working day after it, ${String(nextWorkingDay(context))}, instead?`,
      why: weekendReason,
      kind: 'yes-no',
      suggest: () => 'yes',
      when: endsOnWeekend,
      writes: writeWorkingDay,
    },
    binding,
  ],
};
