import { isShort } from './kindOfDocument.ts';
import type { Context, Group, Need, Spec, Topic } from './Question.ts';
import { tables } from './ownTables.ts';
import { sectionSpec } from './sections.ts';
import { textAt } from './textAt.ts';

const refuseFile: NonNullable<Spec['refuses']> = (typed) => {
  if (!/\.(png|jpe?g|svg)$/i.test(typed)) return 'Its name has to end in .png, .jpg or .svg.';
  return /^(?:[/\\~]|[a-z]+:)/i.test(typed)
    ? 'Lay the file beside the dossier, and write its name alone: plan.png.'
    : null;
};

const doubtFile: NonNullable<Spec['doubts']> = (typed, { setting }) =>
  setting.loader.hasFile(typed) ? null : `There is no ${typed} beside the dossier yet: nothing is built without it.`;

/** A drawing, a plan, a photo of the thing. */
const pictures: Group = {
  group: 'list',
  id: 'pictures',
  at: 'pictures',
  title: 'Picture',
  more: 'Another picture?',
  named: (entry) => textAt(entry, 'file').replace(/\.\w+$/, ''),
  tell: (entry) => `${textAt(entry, 'file')}, ${textAt(entry, 'text')}`,
  specs: [
    {
      id: 'picture_file',
      at: 'file',
      mandatory: true,
      label: 'File',
      prompt: 'Which file beside the dossier? PNG, JPEG or SVG: plan.png',
      refuses: refuseFile,
      doubts: doubtFile,
    },
    {
      id: 'picture_text',
      at: 'text',
      mandatory: true,
      label: 'Line under it',
      prompt: 'What does it show? The line under it',
      why: 'It is also read out to those who cannot see the picture.',
    },
    sectionSpec('picture_section'),
    {
      id: 'picture_form',
      label: 'Printed as',
      at: 'as',
      prompt: 'How large shall it be?',
      kind: 'choice',
      choices: () => [
        { value: 'figure', name: 'In the text, as large as it is sharp' },
        { value: 'band', name: 'Over the whole width, under the title of its part: a photo, one a part' },
      ],
      suggest: ({ values, item }) => textAt(values, ...item, 'as') || 'figure',
      writes: (answer, { item }) => [{ path: [...item, 'as'], value: answer === 'band' ? 'band' : undefined }],
    },
  ],
};

const coverFile = ({ values }: Context): string => textAt(values, 'proposal', 'cover_picture', 'file');

/** Without a file there is no picture, and what is said of it goes with it. */
const writeCover: NonNullable<Spec['writes']> = (answer, { values }) => {
  const text = textAt(values, 'proposal', 'cover_picture', 'text');
  return [
    { path: ['proposal', 'cover_picture', 'file'], value: String(answer) },
    ...(text === '' ? [] : [{ path: ['proposal', 'cover_picture', 'text'], value: text }]),
  ];
};

/** The picture of the cover; a document without a cover has no place for one. */
const cover: readonly Spec[] = [
  {
    id: 'cover_file',
    at: 'proposal.cover_picture.file',
    label: 'Picture on the cover',
    prompt: 'Which file stands on the cover? PNG, JPEG or SVG: hall.jpg (optional)',
    why: 'It is printed in a look that has a place for it: cover: { panel: photo } in your theme.yaml.',
    aside: isShort,
    refuses: refuseFile,
    doubts: doubtFile,
    writes: writeCover,
  },
  {
    id: 'cover_text',
    at: 'proposal.cover_picture.text',
    mandatory: true,
    label: 'What the cover shows',
    prompt: 'What does the picture on the cover show? For those who cannot see it',
    when: (context) => coverFile(context) !== '',
  },
];

const steps: Group = {
  group: 'texts',
  id: 'steps',
  at: 'steps',
  title: 'How it goes',
  specs: [
    {
      id: 'drawn_step',
      prompt: 'The first step, a word or two and what happens: Audit: we look at every site (optional)',
      why: 'The steps are drawn one after the other, where you say what you offer.',
    },
  ],
  more: 'And then? (Enter: no more)',
  tell: (entry) => textAt(entry),
};

/** What stands among the text and is no sentence. */
export const inserted: Topic = { title: 'Tables, pictures, steps', steps: [...cover, tables, pictures, steps] };

export const insertedNeeds: readonly Need[] = [
  {
    id: 'cover',
    name: 'A picture on the cover',
    steps: cover,
    when: (context) => !isShort(context) && coverFile(context) === '',
  },
  { id: 'tables', name: 'A table of your own, typed or pasted from a spreadsheet', steps: [tables] },
  { id: 'pictures', name: 'A picture: a drawing, a plan, a photo', steps: [pictures] },
  { id: 'steps', name: 'How it goes, step by step, as a drawing', steps: [steps] },
];
