import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { isWork } from './kindOfDocument.ts';
import type { Context, Group, Need, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const units: Readonly<Record<string, string>> = { day: 'day', week: 'week', month: 'month' };

const unitOf = ({ values }: Context): string => units[textAt(values, 'offer', 'plan_unit')] ?? '';
/** What a moment of the plan looks like. */
const asMoment = (context: Context): string =>
  unitOf(context) === '' ? 'YYYY-MM-DD' : `${unitOf(context)}, counted from the start: 1, 2, 3`;

const planUnit: Spec = {
  id: 'plan_unit',
  label: 'The plan counts',
  prompt: 'How does the plan count time?',
  kind: 'choice',
  choices: () => [
    { value: 'week', name: 'In weeks from the start' },
    { value: 'day', name: 'In days from the start' },
    { value: 'month', name: 'In months from the start' },
    { value: '', name: 'By dates' },
  ],
  suggest: () => 'week',
  when: ({ values }) => entriesAt(values, 'offer', 'milestones').length === 0,
  aside: (context) => !isWork(context),
  writes: (answer) => [{ path: ['offer', 'plan_unit'], value: answer === '' ? undefined : String(answer) }],
  shows: ({ values }) => textAt(values, 'offer', 'plan_unit'),
};

/** Dates where no unit is said, and numbers where one is. */
const refuseMoment: NonNullable<Spec['refuses']> = (typed, context) => {
  const unit = unitOf(context);
  if (unit === '') return isCalendarDate(typed) ? null : 'Write the day as YYYY-MM-DD.';
  return isCalendarDate(typed) ? `The plan counts each ${unit}: write its number.` : null;
};

const momentAt = (values: Plain, item: Context['item'], field: string): string => textAt(values, ...item, field);

const plan: Group = {
  group: 'list',
  id: 'plan',
  at: 'offer.milestones',
  title: 'Steps of the work',
  more: 'Another step?',
  aside: (context) => !isWork(context),
  named: (entry) => textAt(entry, 'text'),
  tell: (entry) =>
    [
      textAt(entry, 'text'),
      [textAt(entry, 'from') || textAt(entry, 'week'), textAt(entry, 'to')].filter(Boolean).join('–'),
    ]
      .filter(Boolean)
      .join(', '),
  specs: [
    { id: 'step', at: 'text', mandatory: true, prompt: 'What is done?', label: 'What is done' },
    {
      id: 'begins',
      label: 'From',
      at: 'from',
      prompt: (context) => `From when? ${asMoment(context)} (optional)`,
      refuses: refuseMoment,
    },
    {
      id: 'ends',
      label: 'To',
      at: 'to',
      prompt: (context) => `Until when? ${asMoment(context)} (optional)`,
      when: ({ values, item }) => momentAt(values, item, 'from') !== '',
      refuses: (typed, context) => refuseMoment(typed, context) ?? refuseEarlier(typed, context),
    },
    { id: 'gives', at: 'gives', prompt: 'What does the client have then? (optional)' },
  ],
};

/** What ends before it begins. */
const refuseEarlier: NonNullable<Spec['refuses']> = (typed, { values, item }) => {
  const from = momentAt(values, item, 'from');
  const isEarlier = isCalendarDate(typed) ? typed < from : Number(typed) < Number(from);
  return isEarlier ? `It begins at ${from}, and cannot end before.` : null;
};

const onADay = 'on a day';

const deliverables: Group = {
  group: 'list',
  id: 'deliverables',
  at: 'offer.deliverables',
  title: 'What is handed over',
  more: 'Is something else handed over?',
  aside: (context) => !isWork(context),
  tell: (entry) => textAt(entry, 'title'),
  opens: {
    id: 'delivers',
    prompt: 'Is something handed over that the client accepts?',
    kind: 'yes-no',
    suggest: () => 'yes',
  },
  specs: [
    { id: 'handed', at: 'title', mandatory: true, prompt: 'What is handed over?', label: 'What is handed over' },
    { id: 'form', at: 'form', prompt: 'In what form: a report, a file, a day of training (optional)' },
    {
      id: 'with_step',
      label: 'Due with the step',
      at: 'milestone',
      prompt: 'With which step is it due?',
      kind: 'choice',
      when: ({ values }) => stepsIn(values).length > 0,
      choices: ({ values }) => [
        { value: '', name: 'Not said' },
        ...stepsIn(values),
        { value: onADay, name: 'None of them: on a day' },
      ],
      suggest: () => '',
      writes: (answer, { item }) => [
        { path: [...item, 'milestone'], value: answer === '' || answer === onADay ? undefined : String(answer) },
        ...(answer === '' || answer === onADay ? [] : [{ path: [...item, 'due'], value: undefined }]),
      ],
    },
    {
      id: 'due',
      label: 'Due on',
      at: 'due',
      prompt: 'On which day is it due? YYYY-MM-DD (optional)',
      when: ({ values, said }) => stepsIn(values).length === 0 || said('with_step') === onADay,
      writes: (answer, { item }) => [
        { path: [...item, 'milestone'], value: undefined },
        { path: [...item, 'due'], value: String(answer) },
      ],
    },
    {
      id: 'accepted',
      at: 'accepted_when',
      label: 'Accepted when',
      prompt: 'When does it count as accepted? Name what can be checked (optional)',
    },
  ],
};

const stepsIn = (values: Plain): readonly { readonly value: string; readonly name: string }[] =>
  entriesAt(values, 'offer', 'milestones').flatMap((entry) => {
    const [value, name] = [textAt(entry, 'id'), textAt(entry, 'text')];
    return value === '' ? [] : [{ value, name }];
  });

const areDelivered = ({ values }: Context): boolean => entriesAt(values, 'offer', 'deliverables').length > 0;

const acceptance: readonly Spec[] = [
  {
    id: 'acceptance_days',
    label: 'Days to accept',
    at: 'offer.acceptance.days',
    prompt: 'Within how many days does the client accept it, or say what is wrong? (optional)',
    when: areDelivered,
    aside: (context) => !isWork(context),
  },
  {
    id: 'silence',
    label: 'Without an answer',
    at: 'offer.acceptance.silent',
    prompt: 'And where the client does not answer within these days?',
    kind: 'choice',
    when: ({ values }) => textAt(values, 'offer', 'acceptance', 'days') !== '',
    aside: (context) => !isWork(context),
    choices: () => [
      { value: '', name: 'It is not said' },
      { value: 'accepted', name: 'It counts as accepted' },
      { value: 'rejected', name: 'It counts as not accepted' },
    ],
    suggest: () => '',
    writes: (answer) => [
      { path: ['offer', 'acceptance', 'silent'], value: answer === '' ? undefined : String(answer) },
    ],
  },
];

const sides: Readonly<Record<string, string>> = { you: 'the client', us: 'we', both: 'both' };

const duties: Group = {
  group: 'list',
  id: 'duties',
  at: 'offer.duties',
  title: 'What each side does',
  more: 'Does somebody have to do something else?',
  aside: (context) => !isWork(context),
  tell: (entry) =>
    `${textAt(entry, 'what')} (${sides[textAt(entry, 'who')] ?? (textAt(entry, 'who') || 'the client')})`,
  opens: {
    id: 'has_duties',
    prompt: 'Does the client have to do something, so that the work can go on?',
    kind: 'yes-no',
    suggest: () => 'no',
  },
  specs: [
    { id: 'what', at: 'what', mandatory: true, prompt: 'What has to be done?', label: 'What has to be done' },
    {
      id: 'who',
      label: 'By',
      at: 'who',
      prompt: 'Who does it?',
      kind: 'choice',
      choices: () => [
        { value: 'you', name: 'The client' },
        { value: 'us', name: 'We' },
        { value: 'both', name: 'Both together' },
      ],
      suggest: () => 'you',
    },
    { id: 'when', at: 'when', prompt: 'Until when, or how often? (optional)' },
    { id: 'if_late', at: 'if_late', prompt: 'What follows where it comes late? (optional)' },
  ],
};

const assumptions: Group = {
  group: 'texts',
  id: 'assumptions',
  at: 'offer.assumptions',
  title: 'Taken for granted',
  aside: (context) => !isWork(context),
  specs: [{ id: 'assumed', at: 'text', prompt: 'What does your price take for granted? (optional)' }],
  more: 'What else does it take for granted? (Enter: no more)',
  tell: (entry) => textAt(entry, 'text'),
};

/** What is done, when, and when it counts as done: asked of a statement of work, and of others where somebody wants it. */
export const work: Topic = {
  title: 'The work',
  steps: [planUnit, plan, deliverables, ...acceptance, duties, assumptions],
};

const isOpen =
  (field: string) =>
  (context: Context): boolean =>
    !isWork(context) || plainAt(context.values, ['offer', field]) === undefined;

export const workNeeds: readonly Need[] = [
  { id: 'plan', name: 'A plan, step by step', steps: [planUnit, plan], when: isOpen('milestones') },
  {
    id: 'deliverables',
    name: 'What is handed over, and when it counts as accepted',
    steps: [deliverables, ...acceptance],
    when: isOpen('deliverables'),
  },
  { id: 'duties', name: 'What each side has to do', steps: [duties], when: isOpen('duties') },
  { id: 'assumptions', name: 'What the price takes for granted', steps: [assumptions], when: isOpen('assumptions') },
];
