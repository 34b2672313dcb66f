import { addDays, isCalendarDate, type CalendarDate, weekday } from '../../../foundation/calendar/CalendarDate.ts';
import { weekendOf } from '../../../foundation/calendar/weekendOf.ts';
import { workingDay } from '../../../internal/validity/warnOfTerm.ts';
import type { Context, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

export const team: Topic = {
  title: 'Your team',
  steps: [
    {
      group: 'list',
      id: 'team',
      at: 'team',
      mandatory: true,
      more: 'Another colleague?',
      tell: (entry) => `${textAt(entry, 'name')}, ${textAt(entry, 'position')}`,
      named: (entry) => textAt(entry, 'name'),
      specs: [
        {
          id: 'name',
          at: 'name',
          mandatory: true,
          prompt: 'Name; begin with yourself',
          why: 'Who is responsible for the proposal? Specialists with position and contact give the document its weight. The first one is the single contact.',
        },
        { id: 'position', at: 'position', mandatory: true, prompt: 'Position' },
        { id: 'email', at: 'email', prompt: 'E-mail address (optional)' },
        {
          id: 'phone',
          at: 'phone',
          mandatory: true,
          prompt: 'Phone number',
          when: ({ values, item }) => textAt(values, ...item, 'email') === '',
        },
      ],
    },
    {
      id: 'exclusive',
      prompt: 'Is anything agreed for this client alone?',
      why: 'Directors like to buy on exclusive terms. Promise only what your house has approved.',
      kind: 'yes-no',
      suggest: () => 'no',
    },
    {
      id: 'scope',
      at: 'offer.exclusivity.scope',
      mandatory: true,
      prompt: 'What is exclusive?',
      why: 'For example: no other trader gets this line.',
      when: ({ said }) => said('exclusive') === true,
    },
    {
      id: 'territory',
      at: 'offer.exclusivity.territory',
      mandatory: true,
      prompt: 'In which territory?',
      when: ({ said }) => said('exclusive') === true,
    },
    {
      id: 'months',
      at: 'offer.exclusivity.months',
      mandatory: true,
      prompt: 'For how many months?',
      suggest: () => '12',
      when: ({ said }) => said('exclusive') === true,
    },
    {
      id: 'approved',
      at: 'offer.internal.exclusivity_approved_by',
      prompt: 'Who in your house approved it? [internal]',
      kind: 'choice',
      when: ({ said, values }) => said('exclusive') === true && entriesAt(values, 'team').length > 0,
      choices: ({ values }) => [
        ...entriesAt(values, 'team').map((entry, at) => ({
          value: textAt(entry, 'id') || `team-${at + 1}`,
          name: textAt(entry, 'name'),
        })),
        { value: '', name: 'Nobody yet: it is not printed' },
      ],
    },
  ],
};

/** The day from which the validity counts. */
function issued({ values, setting }: Context): CalendarDate {
  const date = textAt(values, 'proposal', 'date');
  return isCalendarDate(date) ? date : setting.today;
}

const nameOfDay = (date: CalendarDate): string =>
  new Date(date).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

const weekend = ({ values }: Context): readonly number[] => weekendOf(textAt(values, 'account', 'country')) ?? [];

function lastDay(context: Context): CalendarDate | null {
  const until = textAt(context.values, 'validity', 'until');
  if (isCalendarDate(until)) return until;
  const days = Number(textAt(context.values, 'validity', 'days'));
  return days > 0 ? addDays(issued(context), days) : null;
}

const inDays = (context: Context, days: number): { readonly value: string; readonly name: string } => {
  const day = addDays(issued(context), days);
  const when = day === null ? '' : `: until ${nameOfDay(day)} ${day}`;
  const rest = day !== null && weekend(context).includes(weekday(day)) ? ', weekend for the client' : '';
  return { value: String(days), name: `${days} days${when}${rest}` };
};

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
      choices: (context) => [
        ...[14, 30, 45].map((days) => inDays(context, days)),
        { value: '', name: 'Until a date that I name' },
      ],
      suggest: () => '30',
      writes: (answer) =>
        answer === ''
          ? []
          : [
              { path: ['validity', 'until'], value: undefined },
              { path: ['validity', 'days'], value: Number(answer) },
            ],
    },
    {
      id: 'until',
      at: 'validity.until',
      mandatory: true,
      prompt: 'The last day, YYYY-MM-DD',
      when: ({ said }) => said('validity') === '',
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
  ],
};
