import type { Section } from '../../src/publication/document/Document.ts';
import type { ColumnWidth, Row, Table } from '../../src/publication/document/Table.ts';
import { mail, medium, phone, t, v } from './inlines.ts';
import { hanging } from './sampleOpening.ts';
import { cell, ofPoints, row } from './sampleTables.ts';

const words = (first: string, ...rest: readonly string[]): Row =>
  row('body', [cell([medium(t(first))]), ...rest.map((text) => cell(t(text)))]);

const plain = (heads: readonly (readonly [string, ColumnWidth])[], rows: readonly Row[], summary: string): Table => ({
  type: 'table',
  title: null,
  columns: heads.map(([head, width]) => ({ align: 'start', width, head: t(head) })),
  rows,
  carriedForward: null,
  note: null,
  headless: false,
  summary,
});

const reviews = plain(
  [
    ['When', ofPoints(70)],
    ['What we decide', 'fill'],
    ['Participants', ofPoints(104, 'last')],
  ],
  [
    words('Every week', 'Dates, open points, next stores', 'Both project owners'),
    words(
      'Week 8',
      'Time to productivity in the first twelve stores; what changes before the other thirty',
      'Owners, trainers, store managers, HR, finance',
    ),
    words('Week 16', 'Final report and the plan for the new stores', 'All functions'),
    words('Each quarter', 'Leavers, progress, cost against plan', 'Owners, HR, finance'),
  ],
  'When both sides look at the results.',
);

const risks = plain(
  [
    ['What could happen', ofPoints(124)],
    ['What we do about it', 'fill'],
    ['Owner', 'week'],
  ],
  [
    words(
      'Store managers have no time before an opening',
      'Dates agreed in week 1; a trainer covers one shift per store',
      'Both',
    ),
    words(
      'Employee data arrives late or incomplete',
      'File transfer as a fallback from week 3, so that no store waits',
      'Meridian',
    ),
    words(
      'Staff begin but do not finish',
      'Short modules, weekly list to the store manager, coach as an option',
      'Both',
    ),
    words('A trainer falls ill', 'Two trainers are reserved; either can take any store', 'Meridian'),
  ],
  'What could go wrong, and who deals with it.',
);

/** How both sides work, and who they are. */
export const workingSections: readonly Section[] = [
  {
    id: 'working',
    number: 8,
    title: t('How we work'),
    running: 'How we work',
    lead: t('Two project owners, one plan, and a fixed rhythm of looking at the results together.'),
    preparedBy: null,
    blocks: [
      {
        type: 'hanging',
        label: t('Joint reviews'),
        note: t('Room to adjust, to the harm of neither side'),
        children: [reviews],
      },
      { type: 'hanging', label: t('Risks'), note: t('Open, with an owner each'), children: [risks] },
      hanging(
        'When something goes wrong',
        t(
          'Write or call your single contact. You have an answer the same working day, a proposal within three, and the cause in the next weekly meeting.',
        ),
      ),
      hanging(
        'Your internal effort',
        t(
          'We reckon with 40,000 SAR of your people’s time: two half-days per store manager, ten days of the project owner, five days of IT. It is part of the business case on page 9.',
        ),
      ),
    ],
  },
  {
    id: 'team',
    number: 9,
    title: t('Your team and contacts'),
    running: 'Your team',
    lead: t('The people who prepared this proposal are the people who will do the work.'),
    preparedBy: null,
    blocks: [
      {
        type: 'people',
        contact: {
          label: t('Your single point of contact'),
          person: {
            name: v('Sara Kamal'),
            initials: t('SK'),
            photo: null,
            position: v('Key Account Manager'),
            company: null,
            task: null,
            contacts: [
              mail('s.kamal@example.com'),
              phone('+1 202 555 0141'),
              t('Sunday to Thursday, 8:00 to 17:00, Riyadh time'),
            ],
          },
        },
        others: [
          {
            name: v('Tom Berg'),
            initials: t('TB'),
            photo: null,
            position: v('Finance Lead'),
            company: null,
            task: t('Prepared the figures and answers for them'),
            contacts: [mail('t.berg@example.com')],
          },
          {
            name: v('Nadia Rahman'),
            initials: t('NR'),
            photo: null,
            position: v('Lead Trainer'),
            company: null,
            task: t('Trains the first twelve stores in person'),
            contacts: [mail('n.rahman@example.com'), phone('+1 202 555 0176')],
          },
          {
            name: v('Elias Brandt'),
            initials: t('EB'),
            photo: null,
            position: v('Integration Architect'),
            company: null,
            task: t('Connects HR data and single sign-on'),
            contacts: [mail('e.brandt@example.com'), phone('+1 202 555 0183')],
          },
          {
            name: v('Huda Al-Salem'),
            initials: t('HS'),
            photo: null,
            position: v('Content Editor'),
            company: null,
            task: t('Adapts the forty modules, in Arabic and Urdu'),
            contacts: [mail('h.alsalem@example.com')],
          },
        ],
      },
      hanging(
        'On your side',
        t(
          'One project owner, one IT contact and the managers of the stores in the plan. We ask for their names at the kick-off.',
        ),
      ),
      hanging('If you need to go further', [
        ...t('Questions that stay open for more than three working days go to Adam Reyes, Managing Director: '),
        ...mail('a.reyes@example.com'),
        ...t('.'),
      ]),
    ],
  },
];
