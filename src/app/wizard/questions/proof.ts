import type { Choice, Context, Spec, Topic } from './Question.ts';
import { textAt } from './textAt.ts';
import { plainAt } from '../../../foundation/data/Plain.ts';

/** Consent has three answers; what was not asked is not written (D9). */
const consent = (person: string): readonly Choice[] => [
  { value: 'true', name: `Yes, ${person}` },
  { value: 'false', name: 'No' },
  { value: '', name: 'Not asked yet' },
];

const current =
  (field: string) =>
  ({ values, item }: Context): string => {
    const found = plainAt(values, [...item, 'consent', field]);
    return typeof found === 'boolean' ? String(found) : '';
  };

const answered =
  (field: string): NonNullable<Spec['writes']> =>
  (answer, { item }) => [{ path: [...item, 'consent', field], value: answer === '' ? undefined : answer === 'true' }];

const isYes = ({ values, item }: Context, field: string): boolean =>
  plainAt(values, [...item, 'consent', field]) === true;

/** Can and wants are two questions: many can and would rather not. */
export const consentSpecs: readonly Spec[] = [
  {
    id: 'can',
    at: 'consent.can',
    prompt: ({ values, item }) =>
      `Can ${textAt(values, ...item, 'person', 'name') || 'this person'} recommend you: is it allowed there?`,
    why: 'Only who can and wants to is printed. Without a yes to both nothing of this client is shown.',
    kind: 'choice',
    choices: () => consent('it is allowed'),
    suggest: current('can'),
    writes: answered('can'),
  },
  {
    id: 'wants',
    at: 'consent.wants',
    prompt: ({ values, item }) => `Does ${textAt(values, ...item, 'person', 'name') || 'this person'} want to?`,
    kind: 'choice',
    when: (context) => isYes(context, 'can'),
    choices: () => consent('gladly'),
    suggest: current('wants'),
    writes: answered('wants'),
  },
];

export const figureSpecs: readonly Spec[] = [
  {
    id: 'label',
    at: 'label',
    mandatory: true,
    prompt: 'What does it measure?',
  },
  { id: 'value', at: 'value', mandatory: true, prompt: 'The number' },
  { id: 'unit', at: 'unit', mandatory: true, prompt: 'Its unit, such as % or days' },
  { id: 'source', at: 'source', mandatory: true, prompt: 'Where is it written?' },
  { id: 'as_of', at: 'as_of', mandatory: true, prompt: 'On which day did it hold? YYYY-MM-DD' },
];

export const proof: Topic = {
  title: 'Proof',
  steps: [
    {
      group: 'map',
      id: 'figures',
      at: 'figures',
      more: 'Another figure?',
      opens: {
        id: 'proven',
        prompt: 'Do you have a figure that proves what you say?',
        why: 'Finance and technical people look for figures. A figure without source and date convinces nobody.',
        kind: 'yes-no',
        suggest: () => 'no',
      },
      tell: (entry) => `${textAt(entry, 'value')} ${textAt(entry, 'unit')} ${textAt(entry, 'label')}`,
      named: (entry) => textAt(entry, 'label'),
      specs: figureSpecs,
    },
    {
      group: 'list',
      id: 'references',
      at: 'references',
      more: 'Another reference?',
      opens: {
        id: 'recommended',
        prompt: 'Is there a client who could recommend you?',
        why: 'HR and everybody who avoids risk ask: who has done this with you before?',
        kind: 'yes-no',
        suggest: () => 'no',
      },
      tell: (entry) => textAt(entry, 'company'),
      named: (entry) => textAt(entry, 'company'),
      specs: [
        { id: 'company', at: 'company', mandatory: true, prompt: 'Which client?' },
        { id: 'project', at: 'project', prompt: 'What did you do there, in a line? (optional)' },
        { id: 'person', at: 'person.name', prompt: 'Who there could be called? (optional)' },
        {
          id: 'position',
          at: 'person.position',
          prompt: 'Position there (optional)',
          when: ({ values, item }) => textAt(values, ...item, 'person', 'name') !== '',
        },
        {
          id: 'email',
          at: 'person.email',
          prompt: 'E-mail address there (optional)',
          when: ({ values, item }) => textAt(values, ...item, 'person', 'name') !== '',
        },
        ...consentSpecs,
        {
          id: 'scope',
          prompt: 'What may be printed?',
          kind: 'choice',
          when: (context) => isYes(context, 'can') && isYes(context, 'wants'),
          choices: () => [
            { value: 'named', name: 'The name of the client' },
            { value: 'contact_shared', name: 'The name, and whom to call' },
            { value: 'anonymous', name: 'The project, without the name' },
          ],
          writes: (answer, { item }) => [
            answer === 'anonymous'
              ? { path: [...item, 'consent', 'anonymous_ok'], value: true }
              : {
                  path: [...item, 'consent', 'scope'],
                  value: answer === 'named' ? ['named'] : ['named', 'contact_shared'],
                },
          ],
        },
      ],
    },
  ],
};
