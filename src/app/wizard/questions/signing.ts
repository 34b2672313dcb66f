import { attached, attachedNeeds } from './attached.ts';
import type { Choice, Context, Group, Need, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

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

export const signing: Topic = {
  title: 'Letter, annexes, signatures',
  steps: [...attached, client, second, approved],
};

export const signingNeeds: readonly Need[] = [
  ...attachedNeeds,
  { id: 'signers', name: 'Who signs, where it is more than one; who approved it', steps: [client, second, approved] },
];
