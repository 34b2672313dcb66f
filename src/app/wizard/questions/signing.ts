import { makeId } from './makeId.ts';
import type { Choice, Context, Group, Need, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';
import { works } from './works.ts';

const somebodyElse = 'somebody else';

const members = ({ values }: Context): readonly Choice[] =>
  entriesAt(values, 'dmu').flatMap((entry) => {
    const [value, name] = [textAt(entry, 'id'), textAt(entry, 'name')];
    return value === '' || name === ''
      ? []
      : [{ value, name: [name, textAt(entry, 'position')].filter(Boolean).join(', ') }];
  });

const isMember = ({ values, item }: Context): boolean => textAt(values, ...item, 'member') !== '';

const client: Group = {
  group: 'list',
  id: 'signs',
  at: 'signatories.client',
  title: 'Signs for the client',
  more: 'Does somebody else sign for the client too?',
  tell: (entry) => textAt(entry, 'name') || textAt(entry, 'member'),
  specs: [
    {
      id: 'signer',
      at: 'member',
      prompt: 'Who signs for the client?',
      why: 'The name is printed beside the signature.',
      kind: 'choice',
      when: (context) => members(context).length > 0,
      choices: (context) => [...members(context), { value: somebodyElse, name: 'Somebody else' }],
      suggest: (context) => members(context)[0]?.value ?? null,
      writes: (answer, { item }) =>
        answer === somebodyElse
          ? [{ path: [...item, 'member'], value: undefined }]
          : [
              { path: [...item, 'member'], value: String(answer) },
              { path: [...item, 'name'], value: undefined },
              { path: [...item, 'position'], value: undefined },
            ],
    },
    {
      id: 'signer_name',
      at: 'name',
      mandatory: true,
      label: 'Name',
      prompt: 'The name of who signs for the client',
      when: (context) => !isMember(context),
    },
    {
      id: 'signer_position',
      at: 'position',
      label: 'Position',
      prompt: 'Position (optional)',
      when: (context) => !isMember(context),
    },
  ],
};

const colleagues = ({ values }: Context): readonly Choice[] =>
  entriesAt(values, 'team').map((entry, at) => ({
    value: textAt(entry, 'id') || `team-${at + 1}`,
    name: textAt(entry, 'name'),
  }));

/** One of the team at a place of the signatures. */
const colleague = (id: string, path: readonly string[], words: Pick<Spec, 'prompt' | 'label'>): Spec => ({
  ...words,
  id,
  kind: 'choice',
  when: (context) => colleagues(context).length > 0,
  choices: (context) => [{ value: '', name: 'Nobody' }, ...colleagues(context)],
  suggest: () => '',
  writes: (answer) => [{ path, value: answer === '' ? undefined : [String(answer)] }],
  shows: (context) =>
    entriesAt(context.values, ...path)
      .map((entry) => colleagues(context).find(({ value }) => value === entry)?.name ?? textAt(entry, 'name'))
      .join(', '),
});

const second: Spec = {
  ...colleague('second_signer', ['signatories', 'seller'], {
    prompt: 'Who signs for you, beside the first of your team?',
    label: 'Signs for you too',
  }),
  when: (context) => colleagues(context).length > 1,
  choices: (context) => [{ value: '', name: 'Nobody' }, ...colleagues(context).slice(1)],
  writes: (answer, context) => {
    const [first] = colleagues(context);
    const signers = answer === '' || first === undefined ? undefined : [first.value, String(answer)];
    return [{ path: ['signatories', 'seller'], value: signers }];
  },
};

const approved = colleague('approved_by', ['signatories', 'approved_by'], {
  prompt: 'Who in your house has approved it? The client reads the name',
  label: 'Approved by',
});

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

export const signing: Topic = {
  title: 'Letter, annexes, signatures',
  steps: [...letter, annexes, works, client, second, approved],
};

export const signingNeeds: readonly Need[] = [
  { id: 'letter', name: 'A letter that begins it', steps: letter, when: (context) => !isGreeted(context) },
  { id: 'annexes', name: 'Annexes, such as your standard terms', steps: [annexes] },
  { id: 'works', name: 'Earlier public contracts', steps: [works] },
  { id: 'signers', name: 'Who signs, where it is more than one; who approved it', steps: [client, second, approved] },
];
