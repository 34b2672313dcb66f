import type { Group, Need, Spec, Topic } from './Question.ts';
import { asPercent } from './taxes.ts';
import { textAt } from './textAt.ts';

const levels: readonly (Spec | Group)[] = [
  {
    id: 'availability',
    label: 'Availability in percent',
    at: 'service_levels.availability.percent',
    prompt: 'How available is the service, in percent of a month? Such as 99.9 (optional)',
    tidy: asPercent,
  },
  {
    id: 'support_hours',
    label: 'Support answers',
    at: 'service_levels.hours',
    prompt: 'When does somebody answer: Monday to Friday, 8 a.m. to 6 p.m. (optional)',
  },
  {
    group: 'list',
    id: 'severities',
    at: 'service_levels.severities',
    title: 'Kinds of failure',
    more: 'Another kind of failure?',
    opens: {
      id: 'fails',
      prompt: 'Do you promise how fast a failure is repaired?',
      kind: 'yes-no',
      suggest: () => 'yes',
    },
    tell: (entry) => [textAt(entry, 'name'), textAt(entry, 'repair')].filter(Boolean).join(': '),
    specs: [
      {
        id: 'severity',
        at: 'name',
        mandatory: true,
        label: 'Kind of failure',
        prompt: ({ item }) =>
          item.at(-1) === 0 ? 'A kind of failure, the worst first: critical' : 'The next kind of failure',
      },
      { id: 'answered', at: 'answer', prompt: 'Within which time does somebody answer: 30 minutes (optional)' },
      { id: 'repaired', at: 'repair', prompt: 'Within which time is it repaired: 4 hours (optional)' },
    ],
  },
  {
    group: 'list',
    id: 'credits',
    at: 'service_levels.credits',
    title: 'Credits',
    more: 'Another credit, for a lower availability?',
    when: ({ values }) => textAt(values, 'service_levels', 'availability', 'percent') !== '',
    opens: {
      id: 'credited',
      prompt: 'Does the client get money back where the service is less available?',
      kind: 'yes-no',
      suggest: () => 'no',
    },
    tell: (entry) => `${textAt(entry, 'percent')} % below ${textAt(entry, 'below')} %`,
    specs: [
      { id: 'below', at: 'below', mandatory: true, prompt: 'Below which percentage?', tidy: asPercent },
      { id: 'credit', at: 'percent', mandatory: true, prompt: 'How much is given back, in percent?', tidy: asPercent },
      { id: 'credit_of', at: 'of', prompt: 'Of what: the monthly fee (optional)' },
    ],
  },
];

const costs: Group = {
  group: 'list',
  id: 'costs_elsewhere',
  at: 'offer.costs_elsewhere',
  title: 'Paid to others',
  more: 'Is something else paid to others?',
  tell: (entry) => `${textAt(entry, 'text')}, about ${textAt(entry, 'about')}`,
  specs: [
    {
      id: 'cost',
      at: 'text',
      mandatory: true,
      prompt: 'What does the client pay to others? Such as Planning permission',
    },
    {
      id: 'cost_about',
      at: 'about',
      mandatory: true,
      label: 'About',
      prompt: ({ values }) => `About how much, with tax${currencyIn(textAt(values, 'proposal', 'currency'))}?`,
    },
  ],
};

const currencyIn = (currency: string): string => (currency === '' ? '' : `, in ${currency}`);

const grades = [
  { value: '', name: 'Not said' },
  { value: 'low', name: 'Low' },
  { value: 'medium', name: 'Medium' },
  { value: 'high', name: 'High' },
];

const grade = (id: string, prompt: string): Spec => ({
  id,
  at: id,
  prompt,
  kind: 'choice',
  choices: () => grades,
  suggest: () => '',
  when: ({ values, item }) => textAt(values, ...item, 'kind') === 'risk',
  writes: (answer, { item }) => [{ path: [...item, id], value: answer === '' ? undefined : String(answer) }],
});

const risks: Group = {
  group: 'list',
  id: 'points',
  at: 'offer.points',
  title: 'Risks and other points',
  more: 'Another risk?',
  tell: (entry) => `${textAt(entry, 'title') || textAt(entry, 'text')} (${textAt(entry, 'kind')})`,
  specs: [
    {
      id: 'risk',
      at: 'text',
      label: 'What it says',
      mandatory: true,
      prompt: 'What could go wrong?',
      why: 'A risk that you name, with what you do about it, is worth more than none.',
      writes: (answer, { item, values }) => [
        { path: [...item, 'kind'], value: textAt(values, ...item, 'kind') || 'risk' },
        { path: [...item, 'text'], value: String(answer) },
      ],
    },
    {
      id: 'risk_answer',
      at: 'answer',
      label: 'What we do',
      prompt: 'What do you do about it? (optional)',
      when: ({ values, item }) => textAt(values, ...item, 'kind') === 'risk',
    },
    grade('likelihood', 'How likely is it?'),
    grade('effect', 'How bad would it be?'),
  ],
};

export const service: Topic = { title: 'Service and risk', steps: [...levels, costs, risks] };

export const serviceNeeds: readonly Need[] = [
  { id: 'service', name: 'Service levels: how available, how fast it is repaired', steps: levels },
  { id: 'costs', name: 'What the client pays to others, beside your price', steps: [costs] },
  { id: 'risks', name: 'Risks, and what you do about them', steps: [risks] },
];
