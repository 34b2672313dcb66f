import type { Group, Need, Spec, Topic } from './Question.ts';
import { tables } from './ownTables.ts';
import { sectionSpec } from './sections.ts';
import { textAt } from './textAt.ts';

const refuseFile: NonNullable<Spec['refuses']> = (typed) => {
  if (!/\.(png|jpe?g|svg)$/i.test(typed)) return 'Its name has to end in .png, .jpg or .svg.';
  return /^(?:[/\\~]|[a-z]+:)/i.test(typed)
    ? 'Lay the file beside the dossier, and write its name alone: plan.png.'
    : null;
};

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
      doubts: (typed, { setting }) =>
        setting.loader.hasFile(typed)
          ? null
          : `There is no ${typed} beside the dossier yet: nothing is built without it.`,
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
  ],
};

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
export const inserted: Topic = { title: 'Tables, pictures, steps', steps: [tables, pictures, steps] };

export const insertedNeeds: readonly Need[] = [
  { id: 'tables', name: 'A table of your own, typed or pasted from a spreadsheet', steps: [tables] },
  { id: 'pictures', name: 'A picture: a drawing, a plan, a photo', steps: [pictures] },
  { id: 'steps', name: 'How it goes, step by step, as a drawing', steps: [steps] },
];
