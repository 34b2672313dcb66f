import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Block } from '../../../src/publication/document/Block.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Inlines } from '../../../src/publication/document/Inline.ts';
import { documentOf } from './documentOf.ts';

const line = { text: 'Sorting line', qty: 1, unit_price: '1000.00' };
const figure = { value: 9, unit: 'days', label: 'Time to the first parcel', source: 'report', as_of: '2026-01-20' };
const ids = ['one', 'two'];
const account = (...criteria: readonly object[]): object => ({
  account: { name: 'Northwind Traders', criteria: criteria.map((more, i) => ({ id: ids[i] ?? `c${i}`, ...more })) },
});
const both = account({ label: 'speed' }, { label: 'cost' });

const said = (line: Inlines): string => plain(line).replaceAll('\u00A0', ' ');
const linesOf = (block: Block): readonly string[] =>
  block.type === 'table'
    ? block.rows.map(({ cells }) => cells.map(({ children }) => said(children)).join(' | '))
    : block.type === 'hanging'
      ? [
          `${said(block.label)}: ${block.children.flatMap((child) => ('children' in child && child.type === 'paragraph' ? [said(child.children)] : [])).join(' ')}`,
        ]
      : [];
const sectionOf = (document: Document, id: string): readonly string[] =>
  document.sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks.flatMap(linesOf));

const answered = { lines: [line], criteria: ['two'] };

describe('the summary answers what was asked, a line each', () => {
  test.each<readonly [string, object, object, string]>([
    [
      'what is unique',
      { uniqueness: [{ text: 'parts in four hours', criteria: ['one'] }] },
      {},
      'Speed | Parts in four hours | page ',
    ],
    [
      'what is gained',
      { benefits: ['Calm', { text: 'first parcel on day one', criteria: ['one'] }] },
      {},
      'Speed | First parcel on day one | page ',
    ],
    [
      'of the statement its figure',
      { benefits: [{ text: 'First parcel soon', figure: 'first', criteria: ['one'] }] },
      { figures: { first: figure } },
      'Speed | Time to the first parcel: 9 days | page ',
    ],
    [
      'what is done about a risk',
      { points: [{ kind: 'risk', text: 'A store opens late', answer: 'trainer days move', criteria: ['one'] }] },
      {},
      'Speed | Trainer days move | page ',
    ],
    [
      'a fact with a title',
      { points: [{ kind: 'terms', title: 'Cranes', text: 'two of them', criteria: ['one'] }] },
      {},
      'Speed | Cranes. Two of them | page ',
    ],
    [
      'what is handed over',
      { deliverables: [{ title: 'plan of the hall', criteria: ['one'] }] },
      {},
      'Speed | Plan of the hall | page ',
    ],
  ])('%s', (_, offer, more, row) => {
    const rows = sectionOf(documentOf({ ...answered, ...offer }, { ...both, ...more }), 'summary');
    expect(rows).toContain(row);
  });

  test.each<readonly [string, object, string]>([
    ['the price', { lines: [line] }, 'Cost | 1,000 EUR | page '],
    ['the price of a year', { lines: [{ ...line, recurring: 'year' }] }, 'Cost | 1,000 EUR in the first year | page '],
    [
      'the whole term',
      { lines: [{ ...line, recurring: 'year', term: 3 }] },
      'Cost | 3,000.00 EUR over the whole term | page ',
    ],
    [
      'what it may not exceed',
      { lines: [{ ...line, recurring: 'year', term: 3 }], cap: { amount: '5000.00' } },
      'Cost | Not to exceed: 5,000.00 EUR | page ',
    ],
    [
      'the whole term of a choice that is open',
      {
        lines: [
          { ...line, recurring: 'year', term: 3, alternative: 'a' },
          { ...line, text: 'B', unit_price: '2000.00', recurring: 'year', term: 3, alternative: 'a' },
        ],
      },
      'Cost | 3,000.00 EUR to 6,000.00 EUR over the whole term, as you choose | page ',
    ],
    [
      'several currencies',
      { lines: [line, { ...line, text: 'B', currency: 'USD' }] },
      'Cost | 1,000.00 EUR and 1,000.00 USD | page ',
    ],
    [
      'a choice that is open',
      {
        lines: [
          { ...line, alternative: 'a' },
          { ...line, text: 'B', unit_price: '2000.00', alternative: 'a' },
        ],
      },
      'Cost | 1,000.00 EUR to 2,000.00 EUR, as you choose | page ',
    ],
    [
      'rates alone',
      { lines: [{ text: 'Hour', unit: 'hour', rate: '165.00' }] },
      'Cost | You pay only for what is used | page ',
    ],
  ])('%s', (_, offer, row) => {
    const unique = [{ text: 'Parts in four hours', criteria: ['one'] }];
    const rows = sectionOf(documentOf({ criteria: ['two'], uniqueness: unique, ...offer }, both), 'summary');
    expect(rows).toContain(row);
  });

  test("the dossier's own line wins, and stands without a page where nothing else answers", () => {
    const own = account({ label: 'speed', answer: 'twice as fast' }, { label: 'cost' });
    const rows = sectionOf(documentOf(answered, own), 'summary');
    expect(rows).toContain('Speed | Twice as fast | ');
  });

  test('each criterion has an answer of its own, as far as there are enough', () => {
    const claims = [
      { text: 'Soon', figure: 'first', criteria: ['one', 'two'] },
      { text: 'Calm', criteria: ['one'] },
    ];
    const document = documentOf(
      { ...answered, criteria: [], benefits: claims },
      { ...both, figures: { first: figure } },
    );
    const rows = sectionOf(document, 'summary');
    expect(rows).toEqual(
      expect.arrayContaining(['Speed | Calm | page ', 'Cost | Time to the first parcel: 9 days | page ']),
    );
  });

  test('one claim for two criteria says its figure once, then its words', () => {
    const claims = [{ text: 'Soon', figure: 'first', criteria: ['one', 'two'] }];
    const document = documentOf(
      { ...answered, criteria: [], benefits: claims },
      { ...both, figures: { first: figure } },
    );
    const rows = sectionOf(document, 'summary');
    expect(rows).toEqual(
      expect.arrayContaining(['Speed | Time to the first parcel: 9 days | page ', 'Cost | Soon | page ']),
    );
  });

  test('what stands there is not said twice', () => {
    const offer = {
      ...answered,
      benefits: ['Calm', { text: 'First parcel on day one', criteria: ['one'] }, 'Quiet'],
      uniqueness: ['Parts in four hours'],
    };
    const rows = sectionOf(documentOf(offer, both), 'summary');
    expect(rows).toContain('What you gain: Quiet.');
    expect(rows.filter((row) => row.startsWith('What we propose'))).toEqual([]);
    expect(rows.filter((row) => row.startsWith('Your goal'))).toEqual([]);
  });

  test.each<readonly [string, object]>([
    ['no criteria', {}],
    ['one answer alone', account({ label: 'speed' })],
    ['wanted elsewhere', { ...both, proposal: { title: 'A', currency: 'EUR', language: 'en', answers: 'pages' } }],
  ])('%s: the goal and the answer', (_, more) => {
    const situation = { goals: ['Ship in a day'] };
    const unique = [{ text: 'Parts', criteria: 'account' in more ? ['one'] : [] }];
    const rows = sectionOf(documentOf({ lines: [line], uniqueness: unique }, { situation, ...more }), 'summary');
    expect(rows.slice(0, 2)).toEqual(['Your goal: Ship in a day.', 'Our answer: A line.']);
  });
});

describe('the map of the answers', () => {
  const map = (answers: string) => ({ ...both, proposal: { title: 'A', currency: 'EUR', language: 'en', answers } });
  const offer = { ...answered, benefits: [{ text: 'Soon', figure: 'first', criteria: ['one'] }] };
  const rows = ['1 | Speed | Soon | 9 days | page ', '2 | Cost | 1,000 EUR |  | page '];

  test.each([
    ['summary', false],
    ['situation', true],
    ['both', true],
    ['pages', false],
  ])('%s', (answers, isThere) => {
    const document = documentOf(offer, { ...map(answers), figures: { first: figure } });
    const found = sectionOf(document, 'situation').filter((row) => rows.includes(row));
    expect(found).toEqual(isThere ? rows : []);
  });

  test('more criteria than the summary has room for are answered there, each listed, answered or not', () => {
    const many = account(...[1, 2, 3, 4, 5, 6].map((n) => ({ label: `wish ${n}` })));
    const document = documentOf(answered, many);
    expect(sectionOf(document, 'situation').filter((row) => row.includes('| Wish'))).toHaveLength(6);
  });
});

test.each([
  ['en', 'Answered on', 'page '],
  ['ru', 'Где ответ', 'с. '],
  ['ar', 'موضع الجواب', 'صفحة '],
])('under a head the page stands alone (%s)', (language, head, cell) => {
  const [block] = documentOf(answered, both, language).sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.type === 'numberedCells' && one.variant === 'criteria' ? [one] : [])),
  );
  expect(said(block?.heads?.note ?? [])).toBe(head);
  expect(block?.items.map(({ brief }) => (brief === undefined ? null : said(brief)))).toEqual([null, cell]);
});
