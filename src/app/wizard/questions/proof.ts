import { consentSpecs, hasPerson, quoteSpec, referenceExtras, scopeSpec } from './consent.ts';
import { notAfterToday } from './dates.ts';
import { isShort } from './kindOfDocument.ts';
import type { Spec, Topic } from './Question.ts';
import { keysAt, textAt } from './textAt.ts';

export const figureSpecs: readonly Spec[] = [
  {
    id: 'label',
    at: 'label',
    mandatory: true,
    prompt: 'What does it measure?',
    doubts: (typed, { values, item }) =>
      keysAt(values, 'figures').some(
        (id) => id !== item[1] && textAt(values, 'figures', id, 'label').toLowerCase() === typed.toLowerCase(),
      )
        ? `There is a figure of this name already: ${typed}.`
        : null,
  },
  { id: 'value', at: 'value', mandatory: true, prompt: 'The number' },
  { id: 'unit', at: 'unit', mandatory: true, prompt: 'Its unit, such as % or days' },
  { id: 'source', at: 'source', mandatory: true, prompt: 'Where is it written?' },
  { id: 'as_of', at: 'as_of', mandatory: true, prompt: 'On which day did it hold? YYYY-MM-DD', refuses: notAfterToday },
];

export const proof: Topic = {
  title: 'Proof',
  steps: [
    {
      group: 'map',
      id: 'figures',
      at: 'figures',
      title: 'Figures',
      aside: isShort,
      more: 'Another figure?',
      opens: {
        id: 'proven',
        prompt: 'Do you have a figure that proves what you say?',
        why: 'Finance and technical people look for figures. A figure without source and date convinces nobody.',
        kind: 'yes-no',
        suggest: () => 'no',
      },
      tell: (entry) => `${textAt(entry, 'value')} ${textAt(entry, 'unit')} ${textAt(entry, 'label')}`,
      named: (entry) => textAt(entry, 'label'),
      specs: figureSpecs,
    },
    {
      group: 'list',
      id: 'references',
      at: 'references',
      title: 'References',
      aside: isShort,
      more: 'Another reference, or more about this one?',
      extras: referenceExtras,
      opens: {
        id: 'recommended',
        prompt: 'Is there a client who could recommend you?',
        why: 'HR and everybody who avoids risk ask: who has done this with you before?',
        kind: 'yes-no',
        suggest: () => 'no',
      },
      tell: (entry) => textAt(entry, 'company'),
      named: (entry) => textAt(entry, 'company'),
      specs: [
        { id: 'company', at: 'company', mandatory: true, prompt: 'Which client?' },
        { id: 'project', at: 'project', prompt: 'What did you do there, in a line? (optional)' },
        { id: 'person', at: 'person.name', prompt: 'Who there could be called? (optional)' },
        {
          id: 'position',
          at: 'person.position',
          prompt: 'Position there (optional)',
          when: hasPerson,
        },
        {
          id: 'email',
          at: 'person.email',
          prompt: 'E-mail address there (optional)',
          when: hasPerson,
        },
        {
          id: 'phone',
          at: 'person.phone',
          prompt: 'Or a phone number there (optional)',
          when: (context) => hasPerson(context) && textAt(context.values, ...context.item, 'person', 'email') === '',
        },
        ...consentSpecs,
        scopeSpec,
        quoteSpec,
      ],
    },
  ],
};
