import type { Section } from '../../src/publication/document/Document.ts';
import { t, v } from './inlines.ts';
import { hanging } from './sampleOpening.ts';
import { phasesTable } from './sampleTables.ts';

/** What is offered, why, and what came before. */
export const offerSections: readonly Section[] = [
  {
    id: 'solution',
    number: 2,
    title: t('What we propose'),
    running: 'What we propose',
    lead: t(
      'A learning platform on the phones your staff already carry, filled with retail content, and trainers who stand beside your teams until it works.',
    ),
    preparedBy: null,
    blocks: [
      {
        type: 'scopeLists',
        columns: [
          {
            title: t('In scope'),
            mark: 'check',
            items: [
              t('Platform for 2,400 employees in 42 stores'),
              t('Forty retail modules in Arabic, Urdu and English'),
              t('Connection to your HR data and single sign-on'),
              t('Twelve trainer days on site'),
              t('Monthly report on progress and retention'),
            ],
          },
          {
            title: t('Out of scope'),
            mark: 'dash',
            items: [
              t('Devices'),
              t('Translation into other languages'),
              t('Changes to your HR system'),
              t('Travel outside the Kingdom'),
            ],
          },
        ],
      },
      { type: 'heading', level: 2, children: t('How the roll-out works') },
      {
        type: 'paragraph',
        role: 'body',
        children: t(
          'The first twelve stores show what works on your shop floor. What we learn there goes into the other thirty before they begin, so that no store pays for the lessons of another.',
        ),
      },
      {
        type: 'list',
        ordered: false,
        items: [
          [
            {
              type: 'paragraph',
              role: 'body',
              children: t('Store managers choose the two half-days themselves, within the weeks of their phase.'),
            },
          ],
          [
            {
              type: 'paragraph',
              role: 'body',
              children: t('A trainer stays in reach by phone for the first ten days after each opening.'),
            },
          ],
        ],
      },
      phasesTable,
    ],
  },
  {
    id: 'why',
    number: 3,
    title: t('Why this offer'),
    running: 'Why this offer',
    lead: null,
    preparedBy: null,
    blocks: [
      {
        type: 'hanging',
        label: t('Only from us'),
        note: null,
        children: [
          {
            type: 'paragraph',
            role: 'statement',
            children: t('The only platform with retail content in Arabic and Urdu.'),
          },
        ],
      },
      hanging(
        'For retention',
        t(
          'People leave early when they do not feel able to do the job. Content in the language of the shop floor shortens that time, and every finished module counts towards the next position in the store.',
        ),
      ),
      hanging(
        'For the roll-out',
        t(
          'Nothing has to be translated before you can start. The forty modules you tested in the pilot are the ones the new stores will use.',
        ),
      ),
      {
        type: 'callout',
        label: t('Exclusive terms'),
        statement: t('Exclusive to Al Noor Retail Group: the Western Region.'),
        text: null,
        cells: [
          { label: t('Scope'), value: t('No other supermarket chain is served') },
          { label: t('Territory'), value: t('Western Region') },
          { label: t('Period'), value: [...t('Until '), ...v('31 December 2027')] },
        ],
      },
    ],
  },
  {
    id: 'together',
    number: 4,
    title: t('Our work together so far'),
    running: 'Our work together',
    lead: null,
    preparedBy: null,
    blocks: [
      {
        type: 'paragraph',
        role: 'body',
        children: t(
          'The pilot ran in four of your stores in the last quarter of 2025. It stayed one day below the limit that your request sets for new staff.',
        ),
      },
      {
        type: 'quote',
        children: [
          {
            type: 'paragraph',
            role: 'body',
            children: t('For the first time new people asked for the next module before we offered it.'),
          },
          { type: 'paragraph', role: 'note', children: t('Store manager, Store 11, January 2026') },
        ],
      },
      { type: 'missing', children: t('Missing: a photo of the pilot store. Add it to the dossier under cooperation.') },
    ],
  },
];
