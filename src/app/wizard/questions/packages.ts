import { makeId } from '../../../foundation/text/makeId.ts';
import { asTyped, rowsIn } from './cells.ts';
import { isPlainList, plainAt } from '../../../foundation/data/Plain.ts';
import type { Choice, Context, Extra, Group, Spec } from './Question.ts';
import { entriesAt, keysAt, textAt } from './textAt.ts';

/** The group that stands side by side, under the name that it has in a dossier that is there. */
const groupIn = ({ values }: Pick<Context, 'values'>): string =>
  textAt(values, 'offer', 'packages', 'group') || 'packages';

const members = ({ values }: Context): readonly Choice[] =>
  entriesAt(values, 'offer', 'lines').flatMap((line) =>
    textAt(line, 'alternative') === groupIn({ values }) && textAt(line, 'id') !== ''
      ? [{ value: textAt(line, 'id'), name: textAt(line, 'text') }]
      : [],
  );

const arePackages = (context: Context): boolean => members(context).length > 1;

const alternative: Spec = {
  id: 'package',
  label: 'A package',
  at: 'alternative',
  prompt: 'Is it a package, of which the client chooses one?',
  why: 'Do the same with each of the others: they stand side by side, and only one of them is counted.',
  kind: 'yes-no',
  suggest: () => 'yes',
  writes: (answer, { values, item }) => {
    const taken = entriesAt(values, 'offer', 'lines').map((line) => textAt(line, 'id'));
    const id = textAt(values, ...item, 'id') || makeId(textAt(values, ...item, 'text'), 'package', taken);
    return [
      ...(answer === true ? [{ path: [...item, 'id'], value: id }] : []),
      { path: [...item, 'alternative'], value: answer === true ? groupIn({ values }) : undefined },
    ];
  },
  shows: ({ values, item }) => (textAt(values, ...item, 'alternative') === '' ? '' : 'yes'),
};

const recommended: Spec = {
  id: 'recommended_package',
  label: 'The package that you recommend',
  prompt: 'Which package do you recommend?',
  kind: 'choice',
  when: arePackages,
  choices: (context) => [...members(context), { value: '', name: 'None of them' }],
  suggest: (context) => members(context)[0]?.value ?? null,
  writes: (answer, context) => [
    { path: ['offer', 'packages', 'group'], value: groupIn(context) },
    { path: ['offer', 'packages', 'recommended'], value: answer === '' ? undefined : String(answer) },
  ],
  shows: ({ values }) => textAt(values, 'offer', 'packages', 'recommended'),
};

const isOwnValue = 'values';

const idsOf = (context: Context): readonly string[] => members(context).map(({ value }) => value);
const listIn = ({ values, item }: Context): readonly string[] => {
  const list = plainAt(values, [...item, 'in']) ?? null;
  return isPlainList(list) ? list.map((id) => textAt(id)) : [];
};

/** From which package on they have it: the dearer one has what the cheaper one has. */
const featureIn: Spec = {
  id: 'feature_in',
  label: 'Who has it',
  prompt: ({ values, item }) => `${textAt(values, ...item, 'text')}: who has it?`,
  kind: 'choice',
  choices: (context) => [
    { value: '', name: 'Each of them' },
    ...members(context)
      .slice(1)
      .map(({ value, name }) => ({ value, name: `From ${name} on` })),
    { value: isOwnValue, name: 'Each has another number or word, such as 34 pages' },
  ],
  suggest: () => '',
  writes: (answer, context) => {
    const ids = idsOf(context);
    const { item } = context;
    if (answer === isOwnValue) return [{ path: [...item, 'in'], value: undefined }];
    return [
      { path: [...item, 'values'], value: undefined },
      { path: [...item, 'in'], value: ids.slice(answer === '' ? 0 : ids.indexOf(String(answer))) },
    ];
  },
  shows: (context) =>
    members(context)
      .filter(({ value }) => listIn(context).includes(value))
      .map(({ name }) => name)
      .join(', '),
};

/** One for each package, in their order; they become a group by their ids. */
const featureValues: Spec = {
  id: 'feature_values',
  label: 'What stands at each',
  mandatory: true,
  prompt: (context) =>
    `What stands at each, with ; between them: ${members(context)
      .map(({ name }) => name)
      .join('; ')}`,
  when: (context) => context.said('feature_in') === isOwnValue,
  refuses: (typed, context) => {
    const [cells = []] = rowsIn(typed);
    const names = members(context).map(({ name }) => name);
    return cells.length === names.length && !cells.includes('')
      ? null
      : `Write ${names.length} of them, with ; between: one for ${names.join(', one for ')}.`;
  },
  writes: (answer, context) => {
    const [cells = []] = rowsIn(String(answer));
    return idsOf(context).map((id, at) => ({ path: [...context.item, 'values', id], value: cells[at] }));
  },
  shows: ({ values, item }) =>
    asTyped(keysAt(values, ...item, 'values').map((id) => textAt(values, ...item, 'values', id))),
};

/** What some packages have and others have not. */
export const packageFeatures: Group = {
  group: 'list',
  id: 'features',
  at: 'offer.packages.features',
  title: 'Packages differ in',
  more: 'Do they differ in something else?',
  tell: (entry) => textAt(entry, 'text'),
  specs: [
    {
      id: 'feature',
      at: 'text',
      mandatory: true,
      label: 'What it is',
      prompt: 'What do they differ in: one thing, such as Training',
      writes: (answer, { item, values }) => [
        { path: ['offer', 'packages', 'group'], value: groupIn({ values }) },
        { path: [...item, 'text'], value: String(answer) },
      ],
    },
    featureIn,
    featureValues,
  ],
};

export const packageExtras: readonly Extra[] = [
  {
    id: 'package',
    name: 'It is a package: the client chooses one of several',
    when: (context) => ['alternative', 'rate', 'price_from'].every((field) => nothingAt(context, field)),
    specs: [alternative],
  },
  { id: 'recommend', name: 'Which package you recommend', ofWhole: true, when: arePackages, specs: [recommended] },
  {
    id: 'feature',
    name: 'What the packages differ in',
    ofWhole: true,
    when: arePackages,
    specs: [],
    list: packageFeatures,
  },
];

const nothingAt = ({ values, item }: Context, field: string): boolean => textAt(values, ...item, field) === '';
