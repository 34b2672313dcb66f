import { makeId } from '../../../foundation/text/makeId.ts';
import type { Context, Group, Need, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const isGreeted = ({ values }: Context): boolean => textAt(values, 'letter', 'greeting') !== '';

const letter: readonly Spec[] = [
  {
    id: 'greeting',
    at: 'letter.greeting',
    label: 'Greeting of the letter',
    prompt: 'A letter begins the document. Its greeting: Dear Ms Solberg, (optional)',
    // Without a greeting there is no letter.
    writes: (answer, { values }) => [
      { path: ['letter', 'greeting'], value: String(answer) },
      ...['text', 'close'].flatMap((field) => {
        const value = textAt(values, 'letter', field);
        return value === '' ? [] : [{ path: ['letter', field], value }];
      }),
    ],
  },
  {
    id: 'letter_text',
    at: 'letter.text',
    mandatory: true,
    label: 'Text of the letter',
    prompt: 'What does the letter say?',
    when: isGreeted,
  },
  {
    id: 'letter_close',
    at: 'letter.close',
    mandatory: true,
    label: 'Close of the letter',
    prompt: 'How does it close: Yours sincerely,',
    when: isGreeted,
  },
];

/** A text of the client's own document, kept as a block that the annex prints. */
const annexes: Group = {
  group: 'list',
  id: 'annexes',
  at: 'annexes',
  title: 'Annexes',
  more: 'Another annex?',
  tell: (entry) =>
    textAt(entry, 'title') || textAt(entry, 'block') || textAt(entry, 'table') || textAt(entry, 'picture'),
  specs: [
    {
      id: 'annex',
      prompt: 'What stands in the annex?',
      kind: 'choice',
      choices: ({ values }) => [
        { value: 'text', name: 'A text, such as your terms, that I type or paste now' },
        { value: 'block', name: 'A text of your library, by its id' },
        ...(hasRequirements(values) ? [{ value: 'requirements', name: 'Your answers to their requirements' }] : []),
      ],
      suggest: () => 'text',
      writes: (answer, { item }) =>
        answer === 'requirements' ? [{ path: [...item, 'requirements'], value: true }] : [],
    },
    {
      id: 'annex_block',
      at: 'block',
      mandatory: true,
      prompt: 'The id of the text in your library, such as standard-terms',
      when: ({ said }) => said('annex') === 'block',
    },
    {
      id: 'annex_title',
      at: 'title',
      mandatory: true,
      label: 'Title',
      prompt: 'The title of the annex',
      when: ({ said }) => said('annex') !== 'block',
    },
    {
      id: 'annex_text',
      mandatory: true,
      prompt: 'The text of the annex',
      when: ({ said }) => said('annex') === 'text',
      writes: (answer, { item, values }) => writeText(String(answer), textAt(values, ...item, 'title'), item, values),
    },
    {
      id: 'annex_version',
      at: 'version',
      label: 'Version',
      prompt: 'Which version of it: of general terms such as 4.2 (optional)',
      why: 'The terms of the contract then name it with its version.',
      when: ({ said }) => said('annex') !== 'requirements',
    },
    {
      id: 'annex_date',
      at: 'date',
      label: 'Of the day',
      prompt: 'Of which day is it? YYYY-MM-DD (optional)',
      when: ({ values, item }) => textAt(values, ...item, 'version') !== '',
    },
  ],
};

const hasRequirements = (values: Context['values']): boolean =>
  textAt(values, 'requirements') !== '' || entriesAt(values, 'requirements').length > 0;

function writeText(
  text: string,
  title: string,
  item: Context['item'],
  values: Context['values'],
): ReturnType<NonNullable<Spec['writes']>> {
  const blocks = entriesAt(values, 'arguments', 'blocks');
  const id = makeId(
    title,
    'annex',
    blocks.map((block) => textAt(block, 'id')),
  );
  const at = ['arguments', 'blocks', blocks.length];
  return [
    { path: [...at, 'id'], value: id },
    { path: [...at, 'kind'], value: 'terms' },
    { path: [...at, 'title'], value: title },
    { path: [...at, 'text'], value: text },
    { path: [...item, 'block'], value: id },
  ];
}

const works: Group = {
  group: 'list',
  id: 'works',
  at: 'works',
  title: 'Earlier contracts',
  more: 'Another contract?',
  tell: (entry) => `${textAt(entry, 'project')}, ${textAt(entry, 'client')}`,
  specs: [
    {
      id: 'work',
      at: 'project',
      mandatory: true,
      label: 'What was done',
      prompt: 'What was done?',
      why: 'Only contracts that anybody can read of, in a register or a notice: nobody has to agree then.',
      writes: (answer, { item }) => [
        { path: [...item, 'project'], value: String(answer) },
        { path: [...item, 'record'], value: 'public' },
      ],
    },
    { id: 'work_client', at: 'client', mandatory: true, prompt: 'For whom, as the record names them?', label: 'For' },
    {
      id: 'work_source',
      at: 'source',
      mandatory: true,
      prompt: 'Where is the record: a register, a notice and its number',
      label: 'Record',
    },
    { id: 'work_year', at: 'year', prompt: 'When: 2024, or 2019–2022 (optional)' },
    { id: 'work_value', at: 'value', prompt: 'What was the contract worth? (optional)' },
  ],
};

/** What stands before and behind the proposal itself. */
export const attached: readonly (Spec | Group)[] = [...letter, annexes, works];

export const attachedNeeds: readonly Need[] = [
  { id: 'letter', name: 'A letter that begins it', steps: letter, when: (context) => !isGreeted(context) },
  { id: 'annexes', name: 'Annexes, such as your standard terms', steps: [annexes] },
  { id: 'works', name: 'Earlier public contracts', steps: [works] },
];
