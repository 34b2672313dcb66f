import { attached, attachedNeeds } from './attached.ts';
import type { Choice, Context, Group, Need, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';
import { acting, whoOfUs } from './whoOfUs.ts';
import { wouldBreak } from './wouldBreak.ts';

const somebodyElse = 'somebody else';

const members = ({ values }: Context): readonly Choice[] =>
  entriesAt(values, 'dmu').flatMap((entry) => {
    const [value, name] = [textAt(entry, 'id'), textAt(entry, 'name')];
    return value === '' || name === ''
      ? []
      : [{ value, name: [name, textAt(entry, 'position')].filter(Boolean).join(', ') }];
  });

const isMember = ({ values, item }: Context): boolean => textAt(values, ...item, 'member') !== '';

/** Members who do not sign yet. */
const open = (context: Context): readonly Choice[] => {
  const { values, item } = context;
  const others = entriesAt(values, ...item.slice(0, -1)).filter((_, at) => at !== item.at(-1));
  const taken = others.map((entry) => textAt(entry, 'member'));
  return members(context).filter(({ value }) => !taken.includes(value));
};

/** What the loader says of one more, such as that there are too many. */
const refuseSigner =
  (field: 'member' | 'name'): NonNullable<Spec['refuses']> =>
  (typed, context) =>
    typed === somebodyElse
      ? null
      : wouldBreak([{ path: context.item, value: { [field]: typed } }], context, context.item.slice(0, -1));

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
      choices: (context) => [...open(context), { value: somebodyElse, name: 'Somebody else' }],
      suggest: (context) => open(context)[0]?.value ?? null,
      refuses: refuseSigner('member'),
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
      refuses: refuseSigner('name'),
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

/** One after another of the seller's side, at a place of the signatures. */
const oursAt = (
  id: string,
  at: string,
  words: Pick<Group, 'title' | 'more'> & Pick<Spec, 'prompt' | 'why'>,
): Group => ({
  group: 'list',
  id: `${id}_list`,
  at,
  title: words.title,
  more: words.more,
  tell: (entry) => textAt(entry, 'name') || textAt(entry),
  specs: whoOfUs({
    id,
    prompt: words.prompt,
    label: words.title,
    why: words.why,
    taken: ({ values, item }) =>
      entriesAt(values, ...item.slice(0, -1)).flatMap((entry, place) => (place === item.at(-1) ? [] : textAt(entry))),
  }),
});

const signers = oursAt('our_signer', 'signatories.seller', {
  title: 'Signs for you',
  more: 'Does somebody else sign for you too?',
  prompt: 'Who signs for you?',
  why: 'Without this the first of your team signs.',
});

const approvers = oursAt('approver', 'signatories.approved_by', {
  title: 'Approved by',
  more: 'Has somebody else approved it?',
  prompt: 'Who in your house has approved it? The client reads the name',
  why: undefined,
});

export const signing: Topic = {
  title: 'Letter, annexes, signatures',
  steps: [...attached, client, signers, approvers, acting],
};

export const signingNeeds: readonly Need[] = [
  ...attachedNeeds,
  { id: 'signers', name: 'Who signs for the client', steps: [client] },
  { id: 'our-signers', name: 'Who signs for you, where it is not the first of your team alone', steps: [signers] },
  { id: 'approvers', name: 'Who in your house has approved it, for the client to read', steps: [approvers] },
];
