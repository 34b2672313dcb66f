import type { Section } from '../../src/publication/document/Document.ts';
import { mail, phone, strong, t, v } from './inlines.ts';
import { hanging } from './sampleOpening.ts';
import { optionsTable, priceTable } from './sampleTables.ts';

/** Comparable projects, and the price. */
export const proofSections: readonly Section[] = [
  {
    id: 'proof',
    number: 5,
    title: t('Proof: comparable projects'),
    running: 'Proof',
    lead: t('Three companies that made the same choice. The people named here have agreed to take your call.'),
    preparedBy: null,
    blocks: [
      {
        type: 'referenceCard',
        title: v('Hayat Pharmacies'),
        text: [
          t(
            'The same platform for 60 pharmacies. Every new pharmacist follows one path from the first day to the first review.',
          ),
        ],
        facts: [
          { label: t('Industry'), value: t('Retail, health') },
          { label: t('Sites'), value: v('60') },
          { label: t('Live since'), value: v('May 2025') },
        ],
        figure: {
          number: v('−6.5'),
          unit: t('percentage points'),
          meaning: t('Staff turnover after twelve months'),
          source: t('Client’s letter, 11 May 2026'),
        },
        box: {
          kind: 'ask',
          label: t('Talk to'),
          name: v('Mona Aziz'),
          lines: [v('Head of Talent'), mail('m.aziz@example.com')],
        },
      },
      {
        type: 'referenceCard',
        title: v('Lumen Opticians'),
        text: [t('Onboarding for 38 branches in three languages, connected to the HR system that was already there.')],
        facts: [
          { label: t('Industry'), value: t('Retail, optics') },
          { label: t('Sites'), value: v('38') },
          { label: t('Live since'), value: v('September 2025') },
        ],
        figure: {
          number: v('11'),
          unit: t('days'),
          meaning: t('Time to productivity, before: 26'),
          source: t('Client’s report, March 2026'),
        },
        box: {
          kind: 'ask',
          label: t('Talk to'),
          name: v('Jonas Weber'),
          lines: [v('Operations Director'), mail('j.weber@example.org'), phone('+49 30 23125 172')],
        },
      },
      {
        type: 'referenceCard',
        title: v('A grocery chain in the Gulf'),
        text: [
          t(
            '85 stores changed from classroom days to learning on the phone, run by the same three people at head office.',
          ),
        ],
        facts: [
          { label: t('Industry'), value: t('Grocery') },
          { label: t('Sites'), value: v('85') },
          { label: t('Live since'), value: v('January 2025') },
        ],
        figure: {
          number: v('0'),
          unit: t('extra posts'),
          meaning: t('At head office after eighteen months'),
          source: t('Project close, June 2026'),
        },
        box: {
          kind: 'withheld',
          label: t('Name withheld'),
          name: null,
          lines: [
            t(
              'The company allows us to show the result, but not its name. We can introduce you once a confidentiality agreement is signed.',
            ),
          ],
        },
      },
      {
        type: 'hanging',
        label: t('How to use these'),
        note: null,
        children: [
          {
            type: 'paragraph',
            role: 'small',
            children: t(
              'Each person named has agreed to be contacted by you. Ask what went wrong as well as what went right: that was the agreement.',
            ),
          },
        ],
      },
    ],
  },
  {
    id: 'investment',
    number: 6,
    title: t('Investment'),
    running: 'Investment',
    lead: t('One price for the first year, with everything in it. Amounts are in Saudi riyal.'),
    preparedBy: [...t('Prepared by '), ...v('Tom Berg'), ...t(', Finance Lead')],
    blocks: [
      priceTable,
      optionsTable,
      hanging('From the second year', [
        ...t('Only the licences continue: '),
        strong(v('218,880.00 SAR')),
        ...t(
          ' a year before VAT, at the same unit price and discount through the third year. You may change the number of employees every twelve months.',
        ),
      ]),
    ],
  },
];
