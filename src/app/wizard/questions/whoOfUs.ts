import type { Path } from '../../../foundation/data/Path.ts';
import { parsePath } from '../../../foundation/data/Path.ts';
import { doubtTwice } from './doubtTwice.ts';
import { makeId } from '../../../foundation/text/makeId.ts';
import type { Choice, Context, Group, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';
import { wouldBreak } from './wouldBreak.ts';

const somebodyElse = 'somebody else';

const titled = (entry: Parameters<typeof textAt>[0]): string =>
  [textAt(entry, 'name'), textAt(entry, 'position')].filter(Boolean).join(', ');

/** Everybody of the seller's side by id: the team, and those who only act for the company. */
const ours = ({ values }: Pick<Context, 'values'>): readonly Choice[] => [
  ...entriesAt(values, 'team').map((entry, at) => ({
    value: textAt(entry, 'id') || `team-${at + 1}`,
    name: titled(entry),
  })),
  ...entriesAt(values, 'people').map((entry) => ({ value: textAt(entry, 'id'), name: titled(entry) })),
];

interface Naming extends Pick<Spec, 'id' | 'prompt' | 'label' | 'why' | 'when' | 'suggest'> {
  /** Where the id is written, from the entry or the top; without it the entry is the id. */
  readonly at?: string | undefined;
  /** The choice that names nobody; without it somebody is named. */
  readonly nobody?: string | undefined;
  /** Who stands in the same list already, and is not offered again. */
  readonly taken?: ((context: Context) => readonly string[]) | undefined;
}

const placeOf = (at: string | undefined, { item }: Context): Path => [...item, ...parsePath(at ?? '')];

/**
 * Asks for one of the seller's side: of the team, of people, or somebody who is in neither. That one is written to people,
 * with position and authority, and named by id like the others.
 */
export function whoOfUs({ id, at, nobody, taken, ...words }: Naming): readonly Spec[] {
  const isElse = ({ said }: Context): boolean => said(id) === somebodyElse;
  return [
    { ...words, id, ...(at !== undefined && { at }), ...chooses({ at, nobody, taken }) },
    {
      id: `${id}_name`,
      mandatory: true,
      prompt: 'The name of that person',
      why: 'Kept under people, with position and authority. Printed only where this person signs or has approved.',
      when: isElse,
      doubts: doubtTwice('people'),
      refuses: (typed, context) =>
        wouldBreak(writeName(typed, at, context), context, placeOf(at, context).slice(0, -1)),
      writes: (answer, context) => writeName(String(answer), at, context),
    },
    {
      id: `${id}_position`,
      mandatory: true,
      prompt: ({ values, said }) => `What is ${String(said(`${id}_name`) ?? 'this person')} in ${company(values)}?`,
      when: isElse,
      writes: (answer, context) => [{ path: [...newPerson(at, context), 'position'], value: String(answer) }],
    },
    {
      id: `${id}_authority`,
      prompt: 'By what may this person sign for the company: power of attorney No. 12 of 3 March 2026 (optional)',
      when: isElse,
      writes: (answer, context) => [{ path: [...newPerson(at, context), 'authority'], value: String(answer) }],
    },
  ];
}

function chooses({ at, nobody, taken }: Pick<Naming, 'at' | 'nobody' | 'taken'>): Partial<Spec> {
  const writes: NonNullable<Spec['writes']> = (answer, context) =>
    answer === somebodyElse ? [] : [{ path: placeOf(at, context), value: answer === '' ? undefined : String(answer) }];
  return {
    kind: 'choice',
    choices: (context) => [
      ...ours(context).filter(({ value }) => taken?.(context).includes(value) !== true),
      { value: somebodyElse, name: 'Somebody who is not in this list' },
      ...(nobody === undefined ? [] : [{ value: '', name: nobody }]),
    ],
    writes,
    refuses: (answer, context) => wouldBreak(writes(answer, context), context, []),
    shows: (context) => {
      const entry = textAt(context.values, ...placeOf(at, context));
      return nameOfOurs(entry, context) || textAt(context.values, ...placeOf(at, context), 'name');
    },
  };
}

/** Whoever has an id on the seller's side, with the position; the id where nobody has it. */
export const nameOfOurs = (id: string, context: Pick<Context, 'values'>): string =>
  ours(context).find(({ value }) => value === id)?.name ?? id;

function writeName(name: string, at: string | undefined, context: Context): ReturnType<NonNullable<Spec['writes']>> {
  const people = entriesAt(context.values, 'people');
  const taken = ours(context).map(({ value }) => value);
  const id = makeId(name, 'person', taken);
  return [
    { path: ['people', people.length, 'id'], value: id },
    { path: ['people', people.length, 'name'], value: name },
    { path: placeOf(at, context), value: id },
  ];
}

/** Who was named just now. */
const newPerson = (at: string | undefined, context: Context): Path => {
  const id = textAt(context.values, ...placeOf(at, context));
  return ['people', entriesAt(context.values, 'people').findIndex((entry) => textAt(entry, 'id') === id)];
};

const company = (values: Context['values']): string => textAt(values, 'seller', 'name') || 'your company';

/** Those who only act for the company: they come where somebody is named, and are only looked at and changed as a list. */
export const acting: Group = {
  group: 'list',
  id: 'acting',
  at: 'people',
  title: 'Acts for you',
  when: () => false,
  more: 'Another person?',
  tell: titled,
  specs: [
    { id: 'acting_name', at: 'name', mandatory: true, label: 'Name', prompt: 'The name', doubts: doubtTwice('people') },
    { id: 'acting_position', at: 'position', mandatory: true, label: 'Position', prompt: 'Position in your company' },
    {
      id: 'acting_authority',
      at: 'authority',
      label: 'Signs by',
      prompt: 'By what may this person sign for the company: power of attorney No. 12 of 3 March 2026 (optional)',
    },
  ],
};
