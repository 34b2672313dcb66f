import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../../src/proposal/sectionIds.ts';
import type { Tag } from '../../../src/publication/layout/ground/Tag.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import type { Layout } from '../../../src/publication/layout/pages/Page.ts';
import { fakeShaper } from '../../publication/layout/fakeShaper.ts';
import { modernTheme } from '../../publication/theme/modernTheme.ts';
import { themeOf } from '../../publication/theme/themeOf.ts';
import { criteria, documentOf, many, phraseIn, sought, type Given, type Language } from './oneCriterion.ts';
import { sampleOf } from '../../size.ts';

const looks = { modern: modernTheme, classic: themeOf('classic') } as const;

/** What is read on each page, an element of its structure a text. */
const textsOf = ({ pages }: Layout): readonly (readonly string[])[] =>
  pages.map(({ items }) => {
    const byTag = new Map<Tag, string>();
    for (const item of items)
      if (item.kind === 'glyphs' && item.tag.kind === 'tag')
        byTag.set(item.tag, (byTag.get(item.tag) ?? '') + item.text);
    return [...byTag.values()];
  });

const digits = (text: string): number =>
  Number(text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/gu, ''));

interface Found {
  /** The page that the client is sent to. */
  readonly said: number;
  /** The page on which the words are. */
  readonly is: number;
  /** The page on which the section of the words opens. */
  readonly opens: number;
}

/** No sentence is as short as a page alone. */
const shortest = 12;

function hasWordsOf(text: string, key: string, language: Language): boolean {
  const [before = ''] = phraseIn(language, key).split('{page}');
  const words = before.trim().split(/[\s\u00A0]+/u);
  return words.every((word) => text.includes(word));
}

/** @param says words of the answer, as they are on the page */
function find(layout: Layout, says: string, section: SectionId, language: Language): Found {
  const texts = textsOf(layout);
  const opened = (id: string): number => layout.outline.find(({ section }) => section === id)?.page ?? 0;
  const asked = texts.slice(Math.max(0, opened('situation') - 1)).flat();
  // A sentence of its own, or the page alone under a head that says the rest.
  const note =
    asked.find((text) => hasWordsOf(text, 'situation.answered', language)) ??
    asked.find((text) => hasWordsOf(text, 'answers.page', language) && text.length < shortest);
  // The summary says the best of all, and other sections may use the same word.
  const is = texts.findIndex((page, i) => i + 1 >= opened(section) && page.some((text) => text.includes(says))) + 1;
  return { said: digits(note ?? ''), is, opens: opened(section) };
}

const referenceOf = (company: string, text: string) => ({
  id: company.toLowerCase().replaceAll(' ', '-'),
  company,
  text,
  person: { name: 'Anna Reuter', position: 'Head', email: 'a.reuter@example.com' },
  consent: { can: true, wants: true, scope: ['named', 'contact_shared'] },
});
const references = Array.from({ length: 9 }, (_, i) =>
  referenceOf(i === 0 ? `${sought} Clinics` : `Lakeside ${i}`, 'The same line'),
);
const lastReference = (count: number, text: string): Given => ({
  more: {
    references: [
      ...Array.from({ length: count - 1 }, (_, i) => referenceOf(`Lakeside ${i}`, text)),
      { ...referenceOf(`${sought} Clinics`, text), criteria },
    ],
    arguments: { pin: ['starter-reference'] },
  },
});
const figures = {
  days: { label: `${sought} days`, value: 9, unit: 'days', source: 'Pilot', as_of: '2026-10-01' },
};
/** Projects that fill pages before what was measured. */
const projects = {
  references: Array.from({ length: 9 }, (_, i) => referenceOf(`Lakeside ${i}`, 'The same line. '.repeat(20).trim())),
  arguments: { library: './library', pin: ['own-figure', 'starter-reference'], max_per_member: 9 },
};
const manyLines = many(60).map((text) => ({ text, qty: 1, unit_price: '100.00' }));
const finance = {
  benefits: many(12).map((label) => ({
    label: `${label} `.repeat(9).trim(),
    per_year: '12000',
    source: 'Your ledger',
  })),
};

const last = (count: number, make: (text: string) => object): readonly object[] => [
  ...many(count).map((text) => make(text)),
  { ...make(`${sought} at last`), criteria },
];

/** What carries the criterion, and stands on a later page than its section opens on. */
const carriers: readonly (readonly [name: string, section: SectionId, given: Given])[] = [
  ['what is unique', 'why', { offer: { uniqueness: last(24, (text) => ({ text })) } }],
  ['a benefit', 'solution', { offer: { benefits: last(60, (text) => ({ text })) } }],
  [
    'a point',
    'solution',
    {
      offer: { points: last(40, (text) => ({ kind: 'technical', text })) },
      more: { arguments: { pin: ['starter-technical'] } },
    },
  ],
  [
    'a point with a title',
    'solution',
    {
      offer: { points: last(30, (text) => ({ kind: 'pilot', title: text, text: 'Its text' })) },
      more: { arguments: { pin: ['starter-pilot'] } },
    },
  ],
  [
    'a risk',
    'working',
    {
      offer: { points: last(60, (text) => ({ kind: 'risk', text, answer: 'Done' })) },
      more: { arguments: { pin: ['starter-risk'] } },
    },
  ],
  ['a rule that is kept', 'working', { offer: { points: last(60, (text) => ({ kind: 'compliance', text })) } }],
  ['a term', 'terms', { offer: { points: last(40, (text) => ({ kind: 'terms', text })) } }],
  [
    'an argument of the dossier',
    'solution',
    {
      offer: { scope_in: many(90) },
      more: {
        arguments: {
          pin: ['own'],
          blocks: [{ id: 'own', order: 9999, kind: 'technical', text: `${sought} is in it`, criteria }],
        },
      },
    },
  ],
  [
    'words of the library',
    'solution',
    {
      offer: { scope_in: many(90), points: [{ kind: 'pilot', text: 'Try' }] },
      library: { pilot: `${sought} is in it` },
    },
  ],
  [
    'a figure beside a price',
    'proof',
    { offer: { lines: manyLines }, more: { figures, ...projects }, library: { figure: '{{slot "facts"}}' } },
  ],
  [
    'a figure beside a case',
    'proof',
    { more: { figures, finance, ...projects }, library: { figure: '{{slot "facts"}}' } },
  ],
  ['the case', 'return', { more: { finance }, library: { figure: '{{slot "facts"}}' }, says: 'return.payback' }],
  [
    'the payments',
    'investment',
    {
      offer: {
        lines: manyLines,
        payments: [
          { percent: 40, due: `${sought} is signed` },
          { percent: 60, due: 'The rest' },
        ],
      },
      library: { terms: '{{slot "facts"}}' },
    },
  ],
  // A few are cards, and many a table.
  ['a reference', 'proof', lastReference(3, many(22).join(', '))],
  ['a reference of many', 'proof', lastReference(40, 'The same line')],
  [
    'a figure',
    'proof',
    {
      more: {
        figures: Object.fromEntries(
          [...many(40), `${sought} days`].map((label, i) => [
            `f${i}`,
            { ...figures.days, label, criteria: i === 40 ? criteria : [] },
          ]),
        ),
        arguments: { pin: ['starter-figure'] },
      },
    },
  ],
  [
    'a figure by itself',
    'solution',
    {
      offer: { scope_in: many(90), points: [{ kind: 'pilot', text: 'Try' }] },
      more: { figures: { days: { ...figures.days, criteria } } },
      library: { pilot: '{{slot "figure:days"}}' },
      mute: true,
    },
  ],
  ['what the case comes to', 'return', { more: { finance: { ...finance, criteria } }, says: 'return.payback' }],
  [
    'the total over the term',
    'investment',
    {
      offer: {
        criteria,
        cost_chart: false,
        lines: [...manyLines, { text: 'Licence', qty: 1, unit_price: '10.00', recurring: 'year', term: 3 }],
      },
      says: 'investment.term',
    },
  ],
  [
    'the milestones',
    'solution',
    {
      offer: {
        scope_in: many(90),
        milestones: [
          { text: `${sought} begins`, week: 1 },
          { text: 'It ends', week: 9 },
        ],
      },
      library: { roadmap: '{{slot "facts"}}' },
    },
  ],
];

describe.each(Object.entries(looks))('in the look %s', (name, theme) => {
  // Arabic in both, since its pages are mirrored.
  describe.each<Language>(name === 'modern' ? ['en', 'ar'] : ['ru', 'ar'])('in %s', (language) => {
    test.each(sampleOf(carriers, 4))('%s on a later page of its section is found there', (_name, section, given) => {
      const says = given.says === undefined ? sought : phraseIn(language, given.says);
      const { said, is, opens } = find(layOut(documentOf(given, language), theme, fakeShaper), says, section, language);
      expect(said).toBe(is);
      expect(is).toBeGreaterThan(opens);
    });

    test('references are found where the first stands', () => {
      const given = { more: { references }, library: { reference: '{{slot "facts"}}' } };
      const { said, is } = find(layOut(documentOf(given, language), theme, fakeShaper), sought, 'proof', language);
      expect(is).toBeGreaterThan(0);
      expect(said).toBe(is);
    });
  });
});
