import type { Hanging, Rows } from '../../src/publication/document/Block.ts';
import type { Inlines } from '../../src/publication/document/Inline.ts';
import type { Section } from '../../src/publication/document/Document.ts';
import { page, strong, t, v } from './inlines.ts';

/** A hanging block with one paragraph. */
export const hanging = (label: string, children: Inlines): Hanging => ({
  type: 'hanging',
  label: t(label),
  note: null,
  children: [{ type: 'paragraph', role: 'body', children }],
});

const rows = (label: string, items: readonly (readonly [string, string])[]): Hanging => {
  const block: Rows = { type: 'rows', items: items.map(([text, source]) => ({ text: t(text), source: t(source) })) };
  return { type: 'hanging', label: t(label), note: null, children: [block] };
};

const summary: Section = {
  id: 'summary',
  number: null,
  title: t('Executive summary'),
  running: 'Executive summary',
  lead: t('Trained teams before opening day in every store, on a platform that your own staff have already tested.'),
  preparedBy: null,
  blocks: [
    {
      type: 'keyNumbers',
      items: [
        {
          rank: 1,
          number: v('9'),
          unit: t('days'),
          unitFirst: false,
          meaning: t('to productivity in your pilot'),
          source: t('Joint report, January 2026'),
        },
        {
          rank: 2,
          number: v('−6.5'),
          unit: t('points'),
          unitFirst: false,
          meaning: t('staff turnover at Hayat Pharmacies'),
          source: t('Client’s letter, May 2026'),
        },
        {
          rank: 0,
          number: v('399,372'),
          unit: [],
          unitFirst: false,
          meaning: t('SAR in the first year, including VAT'),
          source: [...t('Price table, page '), page('investment')],
        },
        {
          rank: 3,
          number: v('7'),
          unit: t('month'),
          unitFirst: true,
          meaning: t('payback, expected case'),
          source: t('Low case month 19, page 9'),
        },
      ],
    },
    hanging(
      'Shared goal',
      t(
        'Six new stores open in 2027. Their teams are ready before the doors are, and head office takes on no extra work to get them there.',
      ),
    ),
    hanging(
      'Result',
      t(
        'In the pilot in four of your stores new staff were productive after nine days; your request asks for ten. Over three years the expected benefit is twice the cost: a return of 101.8%.',
      ),
    ),
    hanging(
      'Why us',
      t(
        'The only platform with retail content in Arabic and Urdu. For the Western Region it comes on exclusive terms: no other supermarket chain is served there until 31 December 2027.',
      ),
    ),
    hanging('Investment', [
      strong(v('399,372.00 SAR')),
      ...t(
        ' in the first year, including 15% VAT: licences for 2,400 employees, set-up, integration and twelve trainer days. Paid in three parts, each tied to a milestone.',
      ),
    ]),
    hanging('Next step', [
      ...t('One review of this proposal with every function at the table, then your choice and signature on page '),
      page('acceptance'),
      ...t('. The terms are guaranteed until '),
      strong(v('31 December 2026')),
      ...t('.'),
    ]),
  ],
};

const situation: Section = {
  id: 'situation',
  number: 1,
  title: t('Our understanding of your situation'),
  running: 'Our understanding',
  lead: t(
    'You are growing from 42 stores to 48. Each opening needs a team that works well from the first day, and a head office that is not slowed down by it.',
  ),
  preparedBy: null,
  blocks: [
    {
      type: 'numberedCells',
      title: t('What you told us you look at first'),
      variant: 'criteria',
      items: [
        {
          title: t('Staff retention'),
          text: t('Meeting of 12 October'),
          note: [...t('Answered on page '), page('why')],
        },
        { title: t('Three-year cost'), text: t('Request 4.1'), note: [...t('Answered on page '), page('investment')] },
        {
          title: t('Speed of roll-out'),
          text: t('Meeting of 12 October'),
          note: [...t('Answered on page '), page('solution')],
        },
      ],
    },
    rows('Your goals', [
      ['Open six stores in 2027 with trained teams', 'Meeting of 12 October'],
      ['Keep the people you have trained, and let them grow into the new stores', 'Meeting of 12 October'],
      ['Add no extra workload at head office', 'Shared goal, both sides'],
    ]),
    rows('What you need', [
      ['New staff productive within ten days', 'Request 2.3'],
      ['Training in the languages spoken on the shop floor', 'Request 2.5'],
      ['One set of employee data, with no second system to keep up', 'Request 3.2'],
      ['A cost that is known for three years', 'Request 4.1'],
    ]),
    rows('Success factors', [
      ['One named project owner on each side', 'Both sides'],
      ['Two half-days per store manager, agreed before the roll-out starts', 'Pilot, lesson 2'],
    ]),
  ],
};

export const openingSections: readonly Section[] = [summary, situation];
