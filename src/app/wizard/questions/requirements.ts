import { isPlainList, plainAt } from '../../../foundation/data/Plain.ts';
import { isFileOf } from '../../../internal/dossier/checkAnswer.ts';
import { isTender } from './kindOfDocument.ts';
import type { Context, Group, Need, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const asFile = (typed: string): string =>
  typed.trim() === '' || /^\.{0,2}\//.test(typed.trim()) ? typed : `./${typed.trim()}`;

const areTyped = ({ values }: Context): boolean => isPlainList(plainAt(values, ['requirements']) ?? null);

/** A file that somebody makes with a spreadsheet. */
export const requirementsFile: Spec = {
  id: 'requirements',
  label: 'Requirements',
  at: 'requirements',
  prompt: 'In which file are their requirements, such as ./requirements.csv? (optional)',
  why: 'A table with a row for each, saved as CSV beside the dossier; its columns: no, text, group, answer (yes, partly, no), how. You can also type them, a little further on.',
  tidy: asFile,
  refuses: (typed) => (isFileOf('requirements', typed) ? null : 'Its name has to end in .csv or .yaml.'),
  doubts: (typed, { setting }) =>
    setting.loader.hasFile(typed) ? null : `There is no ${typed} beside the dossier yet: nothing is built without it.`,
  when: (context) => !areTyped(context),
  aside: (context) => !isTender(context),
  // Of a file that is read already the name is not known.
  shows: ({ values }) => textAt(values, 'requirements'),
};

const isMet = ({ values, item }: Context): boolean => textAt(values, ...item, 'answer') === 'yes';

const how: Spec = {
  id: 'met_how',
  at: 'how',
  label: 'How',
  prompt: 'How do you meet it? (optional)',
  when: isMet,
};

/** Requirements that are typed one by one. */
export const typedRequirements: Group = {
  group: 'list',
  id: 'typed_requirements',
  at: 'requirements',
  title: 'Requirement',
  more: 'Another requirement?',
  aside: () => true,
  tell: (entry) => `${textAt(entry, 'no')} ${textAt(entry, 'text')} (${textAt(entry, 'answer')})`,
  specs: [
    { id: 'no', at: 'no', mandatory: true, label: 'Their number', prompt: 'Their number for it, such as 3.1.2' },
    { id: 'asked', at: 'text', mandatory: true, label: 'What they ask for', prompt: 'What do they ask for?' },
    {
      id: 'asked_in',
      at: 'group',
      label: 'Chapter',
      prompt: 'In which chapter of the request? (optional)',
      // One after another they are of the same chapter mostly.
      suggest: ({ values, item }) =>
        textAt(entriesAt(values, 'requirements')[Number(item.at(-1)) - 1] ?? null, 'group') || null,
    },
    {
      id: 'met',
      at: 'answer',
      label: 'Do you meet it',
      prompt: 'Do you meet it?',
      kind: 'choice',
      choices: () => [
        { value: 'yes', name: 'Yes' },
        { value: 'partly', name: 'Partly' },
        { value: 'no', name: 'No' },
      ],
      suggest: () => 'yes',
    },
    how,
    {
      ...how,
      id: 'met_else',
      mandatory: true,
      prompt: 'How far do you meet it, or what do you offer in its place?',
      why: 'An answer that is not a yes is read closely: say what they get.',
      when: (context) => !isMet(context),
    },
  ],
};

export const requirementNeeds: readonly Need[] = [
  {
    id: 'requirements',
    name: 'Your answer to each of their requirements, from a file',
    steps: [requirementsFile],
    when: (context) => !areTyped(context),
  },
  {
    id: 'typed-requirements',
    name: 'Your answer to each of their requirements, typed one by one',
    steps: [typedRequirements],
    when: ({ values }) => textAt(values, 'requirements') === '',
  },
];
