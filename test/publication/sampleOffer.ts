import type { Inlines } from '../../src/publication/document/Inline.ts';
import type { Section } from '../../src/publication/document/Section.ts';
import type { Cell, Column, Row, Table } from '../../src/publication/document/Table.ts';
import { mail, page, phone, strong, t, v } from './inlines.ts';
import { hanging } from './sampleOpening.ts';

export const cell = (children: Inlines, extra: Partial<Cell> = {}): Cell => ({
  children,
  detail: null,
  span: 1,
  box: false,
  ...extra,
});
export const row = (kind: Row['kind'], cells: readonly Cell[], carried: Inlines | null = null): Row => ({
  kind,
  cells,
  carried,
});
const column = (head: string, align: Column['align'], width: Column['width']): Column => ({
  align,
  width,
  head: t(head),
});

export const priceColumns: readonly Column[] = [
  column('Position', 'start', 'fill'),
  column('Quantity', 'number', 56),
  column('Unit price', 'number', 84),
  column('Amount, SAR', 'number', 110),
];

const line = (name: string, detail: string, quantity: string, price: string, amount: string, carried: string): Row =>
  row('body', [cell(v(name), { detail: v(detail) }), cell(v(quantity)), cell(v(price)), cell(v(amount))], v(carried));

const price: Table = {
  type: 'table',
  title: null,
  columns: priceColumns,
  carriedForward: t('Carried forward'),
  note: t('Discounts stand under the lines they belong to. The option is not part of the total.'),
  headless: false,
  summary: 'The price of the first year, line by line, with net, tax and total.',
  rows: [
    line(
      'Licence per employee and year',
      '2,400 employees, renewed each year at the same price',
      '2,400',
      '96.00',
      '230,400.00',
      '230,400.00',
    ),
    row(
      'discount',
      [cell(t('Discount 5 % for three years')), cell([]), cell([]), cell(v('−11,520.00'))],
      v('218,880.00'),
    ),
    line(
      'Set-up and integration',
      'HR data, single sign-on, forty modules, monthly report',
      '1',
      '78,000.00',
      '78,000.00',
      '296,880.00',
    ),
    line('Trainer day', 'On site, travel inside the Kingdom included', '12', '4,200.00', '50,400.00', '347,280.00'),
    row('sum', [cell([]), cell([strong(t('Net'))], { span: 2 }), cell([strong(v('347,280.00'))])]),
    row('sum', [cell([]), cell(t('VAT 15 %'), { span: 2 }), cell(v('52,092.00'))]),
    row('total', [cell([]), cell(t('Total, first year'), { span: 2 }), cell(v('399,372.00'))]),
  ],
};

const options: Table = {
  type: 'table',
  title: t('Option, not in the total'),
  columns: priceColumns,
  carriedForward: null,
  note: null,
  headless: true,
  summary: 'What can be ordered in addition.',
  rows: [
    row('body', [
      cell(v('Mobile coach'), {
        box: true,
        detail: [
          ...t('One coach visits the stores for the first eight weeks. With VAT 34,500.00. Choose it on page '),
          page('acceptance'),
          ...t('.'),
        ],
      }),
      cell(v('1')),
      cell(v('30,000.00')),
      cell(v('30,000.00')),
    ]),
  ],
};

const phases: Table = {
  type: 'table',
  title: null,
  columns: [
    column('Phase', 'start', 116),
    column('What you have at its end', 'start', 'fill'),
    column('What we need from you', 'start', 120),
  ],
  carriedForward: null,
  note: null,
  headless: false,
  summary: 'The phases of the roll-out.',
  rows: [
    row('body', [
      cell(t('Prepare'), { detail: t('Weeks 1 to 5') }),
      cell(t('Platform connected, content approved, first store managers trained')),
      cell(t('Employee data, one IT contact')),
    ]),
    row('body', [
      cell(t('Start'), { detail: t('Weeks 6 to 8') }),
      cell(t('Twelve stores live; time to productivity measured and reviewed together')),
      cell(t('Two half-days per manager')),
    ]),
    row('body', [
      cell(t('Complete'), { detail: t('Weeks 9 to 16') }),
      cell(t('All 42 stores live, your own trainers qualified, final report')),
      cell(t('Release of the dates')),
    ]),
  ],
};

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
            title: t('In the scope'),
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
            title: t('Not in the scope'),
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
      phases,
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
        label: t('Only here'),
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
        statement: t('In the Western Region, for Al Noor Retail Group alone.'),
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
          label: t('Ask about it'),
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
          label: t('Ask about it'),
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
            t('The company allows the result to be shown, not its name. We introduce you after a short agreement.'),
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
      price,
      options,
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
