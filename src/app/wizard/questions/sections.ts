import { tableSections } from '../../../proposal/tableSections.ts';
import { isShort } from './kindOfDocument.ts';
import type { Choice, Context, Spec } from './Question.ts';
import { textAt } from './textAt.ts';

const names: Readonly<Record<(typeof tableSections)[number], string>> = {
  solution: 'What you offer',
  summary: 'The summary',
  situation: 'Their situation',
  why: 'Why you',
  together: 'Working with you so far',
  proof: 'Proof and references',
  investment: 'The price',
  return: 'What it brings them',
  working: 'How you work together',
  team: 'Your team',
  terms: 'The terms',
  annex: 'None of them: in an annex behind the document',
};

/** The parts of the document at whose end something of one's own can stand. */
const sectionChoices = (context: Context): readonly Choice[] =>
  ['solution' as const, ...tableSections.filter((section) => section !== 'solution')]
    .filter((section) => section !== 'summary' || !isShort(context))
    .map((value) => ({ value, name: names[value] }));

/** Where a table or a picture stands. */
export const sectionSpec = (id: string): Spec => ({
  id,
  label: 'Stands at the end of',
  at: 'section',
  prompt: 'At the end of which part does it stand?',
  kind: 'choice',
  choices: sectionChoices,
  suggest: ({ values, item }) => textAt(values, ...item, 'section') || 'solution',
});
