import { suggestRole } from '../../../internal/roles/suggestRole.ts';
import { isPrivate } from './kindOfDocument.ts';
import { withFix } from './newlyWrong.ts';
import type { Choice, Context, Spec, Topic } from './Question.ts';
import { notBeforeToday } from './dates.ts';
import { doubtTwice } from './doubtTwice.ts';
import { entriesAt, keysAt, textAt } from './textAt.ts';

const who = ({ values, item }: Context): string =>
  textAt(values, ...item, 'name') || textAt(values, ...item, 'position') || 'this person';

const parts: readonly Choice[] = [
  { value: 'decides', name: 'Decides: says yes in the end' },
  { value: 'approves', name: 'Approves: must agree, within a budget or a rule' },
  { value: 'vetoes', name: 'Can say no, and that ends it' },
  { value: 'evaluates', name: 'Evaluates: compares and reports' },
  { value: 'uses', name: 'Uses what is bought' },
  { value: 'influences', name: 'Influences: is listened to' },
];

const wantsNotes = ({ said }: Context): boolean => said('notes') === true;

/** Asked only on request, and kept where nothing is ever printed. */
const personal: readonly Spec[] = [
  {
    id: 'notes',
    prompt: 'Note something personal, for your own preparation?',
    why: 'Birthday, interests, what to bring up. It is marked as internal and is never printed.',
    kind: 'yes-no',
    suggest: () => 'no',
  },
  {
    id: 'birthday',
    at: 'internal.personal.birthday',
    prompt: 'Birthday [internal, optional]',
    when: wantsNotes,
  },
  {
    id: 'hobby',
    at: 'internal.personal.hobbies[0]',
    prompt: 'An interest or hobby [internal, optional]',
    when: wantsNotes,
  },
  {
    id: 'values',
    at: 'internal.personal.values',
    prompt: 'What matters to this person [internal, optional]',
    when: wantsNotes,
  },
  {
    id: 'talk',
    at: 'internal.talking_points[0]',
    prompt: 'What to bring up when you talk [internal, optional]',
    when: wantsNotes,
  },
  {
    id: 'delete',
    at: 'internal.personal.delete_after',
    prompt: 'Until when may you keep this? YYYY-MM-DD [internal, optional]',
    refuses: notBeforeToday,
    when: (context) =>
      wantsNotes(context) && keysAt(context.values, ...context.item, 'internal', 'personal').length > 0,
  },
];

/** Nobody else of these people is printed, so only this name is held against the fonts. */
const refuseAddressee: NonNullable<Spec['refuses']> = (id, { values, setting }) => {
  const at = entriesAt(values, 'dmu').findIndex((entry) => textAt(entry, 'id') === id);
  const printed = ['name', 'position'].map((field) => textAt(values, 'dmu', at, field)).join(' ');
  const found = at < 0 ? null : setting.loader.undrawable(['dmu', at, 'name'], printed);
  return found === null ? null : withFix(found);
};

export const people: Topic = {
  title: 'The people who decide',
  steps: [
    {
      group: 'list',
      id: 'dmu',
      at: 'dmu',
      title: 'People',
      mandatory: true,
      more: 'Another person who takes part in the decision?',
      tell: (entry) => `${textAt(entry, 'name') || textAt(entry, 'position')} (${textAt(entry, 'role')})`,
      named: (entry) => textAt(entry, 'name') || textAt(entry, 'position'),
      specs: [
        {
          id: 'person_name',
          at: 'name',
          mandatory: true,
          label: 'Name',
          prompt: ({ item }) => (item.at(-1) === 0 ? 'Who decides? The name' : 'The name'),
          doubts: doubtTwice('dmu'),
          when: isPrivate,
        },
        {
          id: 'position',
          at: 'position',
          mandatory: true,
          label: 'Position',
          when: (context) => !isPrivate(context),
          prompt: 'Position, as on the business card',
          why: ({ item }) =>
            item.at(-1) === 0
              ? 'The arguments are chosen for these people: everybody who can say yes, and everybody who can say no. Somebody whose name you do not know yet counts too.'
              : '',
        },
        {
          id: 'name',
          at: 'name',
          prompt: 'Name (optional, if not known yet)',
          doubts: doubtTwice('dmu'),
          when: (context) => !isPrivate(context),
        },
        {
          id: 'role',
          label: 'Speaks for',
          at: 'role',
          prompt: (context) => `Which function does ${who(context)} speak for?`,
          kind: 'choice',
          mandatory: true,
          choices: ({ setting }) =>
            setting.roles.map(({ id, note }) => ({ value: id, name: note === null ? id : `${id}: ${note}` })),
          suggest: ({ values, item, setting }) =>
            suggestRole(textAt(values, ...item, 'position'), setting.positions) ?? 'other',
        },
        {
          id: 'buying_role',
          label: 'Part in the decision',
          at: 'buying_role',
          prompt: (context) => `What part does ${who(context)} play?`,
          why: 'Who can say no? Whoever can must find an answer in the proposal.',
          kind: 'choice',
          choices: () => parts,
          suggest: ({ values, item, setting }) =>
            (isPrivate({ values }) && item.at(-1) === 0 ? 'decides' : null) ??
            setting.roles.find(({ id }) => id === textAt(values, ...item, 'role'))?.buyingRole ??
            'evaluates',
        },
        {
          id: 'first',
          label: 'Looks at first',
          prompt: (context) => `What does ${who(context)} look at first?`,
          kind: 'choice',
          when: ({ values }) => entriesAt(values, 'account', 'criteria').length > 0,
          choices: ({ values }) => [
            ...entriesAt(values, 'account', 'criteria').map((entry) => ({
              value: textAt(entry, 'id'),
              name: textAt(entry, 'label'),
            })),
            { value: '', name: 'Not known' },
          ],
          suggest: () => '',
          writes: (answer, { item }) =>
            answer === '' ? [] : [{ path: [...item, 'criteria', String(answer)], value: 5 }],
          shows: ({ values, item }) =>
            keysAt(values, ...item, 'criteria')
              .map(
                (id) =>
                  textAt(
                    entriesAt(values, 'account', 'criteria').find((one) => textAt(one, 'id') === id) ?? id,
                    'label',
                  ) || id,
              )
              .join(', '),
        },
        ...personal,
      ],
    },
    {
      id: 'addressee',
      label: 'Name on the cover',
      at: 'proposal.addressee',
      prompt: 'Whose name shall stand on the cover?',
      why: 'Of all the people above only this name is printed.',
      kind: 'choice',
      // A private person is the client already.
      when: (context) => !isPrivate(context) && named(context.values).length > 0,
      choices: ({ values }) => [...named(values), { value: '', name: 'Nobody' }],
      suggest: ({ values }) => named(values)[0]?.value ?? '',
      refuses: refuseAddressee,
      writes: (answer) => [{ path: ['proposal', 'addressee'], value: answer === '' ? undefined : String(answer) }],
      shows: ({ values }) =>
        named(values).find(({ value }) => value === textAt(values, 'proposal', 'addressee'))?.name ?? '',
    },
  ],
};

const named = (values: Context['values']): readonly Choice[] =>
  entriesAt(values, 'dmu').flatMap((entry) => {
    const [id, name] = [textAt(entry, 'id'), textAt(entry, 'name')];
    return id === '' || name === ''
      ? []
      : [{ value: id, name: [name, textAt(entry, 'position')].filter(Boolean).join(', ') }];
  });
