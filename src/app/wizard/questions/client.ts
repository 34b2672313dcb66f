import { makeId } from './makeId.ts';
import type { Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const writeCriterion: NonNullable<Spec['writes']> = (answer, { item, values }) => {
  const taken = entriesAt(values, 'account', 'criteria').map((entry) => textAt(entry, 'id'));
  const label = String(answer).trim();
  return [
    { path: [...item, 'id'], value: makeId(label, 'criterion', taken) },
    { path: [...item, 'label'], value: label },
  ];
};

export const client: Topic = {
  title: 'The client',
  steps: [
    {
      id: 'name',
      at: 'account.name',
      mandatory: true,
      prompt: 'Who is the client?',
      why: 'The name is printed on the cover: write it as the client does.',
    },
    {
      id: 'country',
      at: 'account.country',
      prompt: 'In which country? Two letters, such as NO (optional)',
      why: 'So that the offer does not end on a day when nobody there is at work.',
      tidy: (typed) => typed.trim().toUpperCase(),
    },
    {
      id: 'kind',
      at: 'account.kind',
      prompt: 'Have you worked for them before?',
      kind: 'choice',
      choices: () => [
        { value: 'new', name: 'No, they are new' },
        { value: 'existing', name: 'Yes' },
      ],
    },
    {
      id: 'status',
      at: 'previous_cooperation.status',
      prompt: 'How did it go?',
      why: 'Good results are an argument. What went wrong is not printed unless you decide so.',
      kind: 'choice',
      when: ({ values }) => textAt(values, 'account', 'kind') === 'existing',
      choices: () => [
        { value: 'positive', name: 'Well' },
        { value: 'mixed', name: 'Partly well' },
        { value: 'negative', name: 'Badly' },
      ],
    },
    {
      group: 'texts',
      id: 'results',
      at: 'previous_cooperation.results',
      when: ({ values }) => textAt(values, 'previous_cooperation', 'status') === 'positive',
      specs: [{ id: 'text', at: 'text', prompt: 'What came out of it? (optional)' }],
      more: 'What else? (Enter: no more)',
      tell: (entry) => textAt(entry, 'text'),
    },
  ],
};

export const situation: Topic = {
  title: 'Their situation',
  steps: [
    {
      id: 'summary',
      at: 'situation.summary',
      prompt: 'Their situation, in one sentence (optional)',
      why: 'A sentence that their director would sign. A director who sees that you know the company reads on.',
    },
    {
      group: 'texts',
      id: 'goals',
      at: 'situation.goals',
      specs: [{ id: 'text', prompt: 'What do they want to reach? (optional)' }],
      more: 'What else do they want to reach? (Enter: no more)',
      tell: (entry) => textAt(entry),
    },
    {
      group: 'texts',
      id: 'criteria',
      at: 'account.criteria',
      specs: [
        {
          id: 'label',
          at: 'label',
          prompt: 'What will they look at first? (optional)',
          why: 'For example speed of delivery, or the total cost. Arguments that answer these points come first; begin with the most important one.',
          writes: writeCriterion,
        },
      ],
      more: 'And then? (Enter: no more)',
      tell: (entry) => textAt(entry, 'label'),
    },
  ],
};
