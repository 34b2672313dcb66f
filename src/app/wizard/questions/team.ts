import { doubtTwice } from './doubtTwice.ts';
import { approvedBy, hasSpecialTerms, specialTerms, withoutApproval } from './forThisClient.ts';
import { isShort } from './kindOfDocument.ts';
import type { Topic } from './Question.ts';
import { textAt } from './textAt.ts';

const extension = 'With the code of the country, such as +1 202 555 0141.';

export const team: Topic = {
  title: 'Your team',
  steps: [
    {
      group: 'list',
      id: 'team',
      at: 'team',
      title: 'Colleagues',
      mandatory: true,
      more: 'Another colleague, or more about this one?',
      extras: [
        {
          id: 'phone',
          name: 'Give a phone number as well',
          when: ({ values, item }) => textAt(values, ...item, 'phone') === '',
          specs: [{ id: 'also-phone', at: 'phone', prompt: 'Phone number (optional)', why: extension }],
        },
        {
          id: 'task',
          name: 'Say what this colleague does for the client',
          specs: [{ id: 'task', at: 'task', prompt: 'What does this colleague do for the client? (optional)' }],
        },
        {
          id: 'answers',
          name: 'Say when to reach this colleague, and how soon an answer comes',
          specs: [
            {
              id: 'hours',
              at: 'hours',
              prompt: 'When can this colleague be reached: Monday to Friday, 9 to 17 (optional)',
            },
            {
              id: 'answers_within',
              at: 'answers_within',
              prompt: 'Within which time does an answer come: 1 business day (optional)',
            },
          ],
        },
        {
          id: 'bio',
          name: 'Say where this colleague comes from',
          specs: [
            { id: 'bio', at: 'bio', prompt: 'Where does this colleague come from, in a sentence or two? (optional)' },
          ],
        },
      ],
      tell: (entry) => `${textAt(entry, 'name')}, ${textAt(entry, 'position')}`,
      named: (entry) => textAt(entry, 'name'),
      specs: [
        {
          id: 'name',
          at: 'name',
          mandatory: true,
          label: 'Name',
          prompt: ({ item }) => (item.at(-1) === 0 ? 'Name; begin with yourself' : 'Name'),
          doubts: doubtTwice('team'),
          why: ({ item }) =>
            item.at(-1) === 0
              ? 'Who is responsible for the proposal? Specialists with position and contact give the document its weight. The first one is the single contact.'
              : '',
        },
        { id: 'position', at: 'position', mandatory: true, prompt: 'Position' },
        { id: 'email', at: 'email', prompt: 'E-mail address (optional)' },
        {
          id: 'phone',
          at: 'phone',
          mandatory: true,
          prompt: 'Phone number',
          why: extension,
          when: ({ values, item }) => textAt(values, ...item, 'email') === '',
        },
      ],
    },
    {
      id: 'exclusive',
      aside: isShort,
      prompt: 'Is anything agreed for this client alone?',
      why: 'Directors like to buy on exclusive terms. Promise only what your house has approved.',
      kind: 'yes-no',
      suggest: () => 'no',
      writes: (answer, context) =>
        answer === true
          ? []
          : [{ path: ['offer', 'exclusivity'], value: undefined }, ...withoutApproval(hasSpecialTerms(context))],
      shows: ({ values }) => (textAt(values, 'offer', 'exclusivity', 'scope') === '' ? '' : 'yes'),
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
    specialTerms,
    ...approvedBy({ when: (context) => context.said('exclusive') === true || hasSpecialTerms(context) }),
  ],
};
