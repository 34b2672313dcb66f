import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Inline, Inlines } from '../../../src/publication/document/Inline.ts';
import { documentOf, tablesOf } from './documentOf.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isInline = (value: unknown): value is Inline =>
  isRecord(value) && ['text', 'emphasis', 'link', 'jump', 'pageNumber', 'mark'].includes(String(value.type));

function linesIn(value: unknown): readonly Inlines[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isInline)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(linesIn) : [];
}

/** The words at which the page of the answer to a criterion is found, by its place among them. */
const wordsAt = ({ sections }: Document, place: number): readonly string[] =>
  linesIn(sections.map(({ blocks }) => blocks))
    .filter((line) => line.some((inline) => inline.type === 'mark' && inline.target === place))
    .map(plain);

/** What the summary answers, a line each. */
const answersOf = ({ sections }: Document): readonly string[] =>
  sections
    .filter(({ id }) => id === 'summary')
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map(({ cells }) => plain(cells[1]?.children ?? [])) : [],
      ),
    )
    .map((line) => line.replaceAll('\u00A0', ' '));

const account = {
  account: {
    name: 'Northwind Traders',
    criteria: [
      { id: 'one', label: 'speed' },
      { id: 'two', label: 'cost of three years' },
    ],
  },
};
const line = { text: 'Care', qty: 1, unit_price: '1000.00', recurring: 'year', term: 3 };
const dearer = { ...line, text: 'More care', unit_price: '2000.00' };
const open = [line, dearer].map((one) => ({ ...one, alternative: 'a' }));
const fee = { text: 'Set-up', qty: 1, unit_price: '50.00' };
const packages = {
  packages: { group: 'a', features: [{ text: 'Nights', in: ['more'] }] },
  lines: open.map((one, i) => ({ ...one, id: i === 0 ? 'less' : 'more' })),
};
const unique = { uniqueness: [{ text: 'Parts in four hours', criteria: ['one'] }], criteria: ['two'] };

describe('a cost over years leads to the sum over that term', () => {
  test.each<readonly [string, object, string, string]>([
    ['all is charged', { lines: [line] }, 'Over the whole term', '3,000.00 EUR over the whole term'],
    [
      'a choice is open',
      { lines: open },
      'Choose one of two',
      '3,000.00 EUR to 6,000.00 EUR over the whole term, as you choose',
    ],
    [
      'a choice is open beside a line that is charged once',
      { lines: [fee, ...open] },
      'Choose one of two',
      '3,050.00 EUR to 6,050.00 EUR over the whole term, as you choose',
    ],
    [
      'packages beside a line',
      { ...packages, lines: [fee, ...packages.lines] },
      'Choose one of two',
      '3,050.00 EUR to 6,050.00 EUR over the whole term, as you choose',
    ],
    ['a cap', { lines: [line], cap: { amount: '5000.00' } }, 'Not to exceed', 'Not to exceed: 5,000.00 EUR'],
  ])('%s', (_, offer, at, answer) => {
    const document = documentOf({ ...unique, ...offer }, account);
    expect(answersOf(document)).toContain(answer);
    expect(wordsAt(document, 1)).toEqual([at]);
  });

  test('the sums that it names stand in the list of alternatives', () => {
    const document = documentOf({ ...unique, lines: open }, account);
    const details = JSON.stringify(document.sections.filter(({ id }) => id === 'investment'));
    expect(details).toContain('3,000.00');
    expect(details).toContain('6,000.00');
  });

  test.each([
    ['the term', { lines: [line] }, '3,000.00 EUR over the whole term'],
    [
      'the term with each alternative',
      { lines: open },
      '3,000.00 EUR to 6,000.00 EUR over the whole term, as you choose',
    ],
  ])('%s comes before a gain that was measured, where the price answers too', (_, offer, answer) => {
    const figures = { waste: { value: -72, unit: '%', label: 'Waste', source: 'letter', as_of: '2026-01-20' } };
    const benefits = [{ text: 'Less waste', figure: 'waste', criteria: ['two'] }];
    const document = documentOf({ ...unique, ...offer, benefits }, { ...account, figures });
    expect(answersOf(document)).toContain(answer);
  });
});

describe('a figure of a reference leads to that reference, and says whose it is behind what it is', () => {
  const figures = {
    waste: {
      value: -72,
      unit: '%',
      label: 'Waste in a year',
      source: 'letter',
      as_of: '2026-01-20',
      criteria: ['two'],
    },
  };
  const references = [
    {
      id: 'harbour',
      company: 'Harbour Foods',
      text: 'The same line',
      figure: 'waste',
      consent: { can: true, wants: true, scope: ['named'] },
    },
  ];
  const dmu = [
    { name: 'Ewa Sikora', role: 'hr' },
    { name: 'Peter Lund', role: 'finance' },
  ];
  const given = { ...account, figures, references, dmu };

  test.each([
    ['en', 'Waste in a year: −72% (Harbour Foods)'],
    ['ru', 'Waste in a year: −72 % (Harbour Foods)'],
    ['ar', 'Waste in a year: −72% (Harbour Foods)'],
  ])('the figure itself (%s)', (language, answer) => {
    const document = documentOf({ ...unique, criteria: [], lines: [fee] }, given, language);
    expect(answersOf(document)).toContain(answer);
    expect(wordsAt(document, 1)).toEqual(['Harbour Foods']);
  });

  test('the figure of the statement that the summary opens with', () => {
    const benefits = [{ text: 'Waste falls', figure: 'waste', criteria: ['two'] }];
    const document = documentOf({ ...unique, criteria: [], lines: [fee], benefits }, given);
    expect(answersOf(document)).toContain('Waste in a year: −72% (Harbour Foods)');
    expect(wordsAt(document, 1)).toEqual(['Harbour Foods']);
  });

  test('a second figure of it stands among the figures, with the client', () => {
    const [reference] = references;
    const silent = [{ ...reference, figure: undefined }];
    const own = { waste: { ...figures.waste, reference: 'harbour' } };
    const document = documentOf(
      { ...unique, criteria: [], lines: [fee] },
      { ...given, figures: own, references: silent },
    );
    expect(answersOf(document)).toContain('Waste in a year: −72% (Harbour Foods)');
    expect(wordsAt(document, 1)).toEqual(['Waste in a year']);
    const [table] = tablesOf(document).filter(({ summary }) => summary.startsWith('Figures'));
    expect(table?.rows.map(({ cells }) => plain(cells[0]?.detail ?? []))).toEqual(['Harbour Foods']);
  });

  test('without the reference on a page the figure stands for itself', () => {
    const [reference] = references;
    const silent = [{ ...reference, consent: { can: true, wants: true, scope: ['named'] }, figure: undefined }];
    const document = documentOf({ ...unique, criteria: [], lines: [fee] }, { ...given, references: silent });
    expect(answersOf(document)).toContain('Waste in a year: −72%');
    expect(wordsAt(document, 1)).toEqual(['Waste in a year']);
  });
});

describe('the statement of the summary keeps its title', () => {
  const statementOf = (document: Document): readonly string[] =>
    document.sections
      .filter(({ id }) => id === 'summary')
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'paragraph' && block.role === 'statement' ? [plain(block.children)] : [],
        ),
      );

  test.each([
    ['a third night', 'one guest in four books it', 'A third night. One guest in four books it.'],
    ['a third night', 'a third night is booked by one in four', 'A third night is booked by one in four.'],
    [undefined, 'one guest in four books it', 'One guest in four books it.'],
  ])('%s', (title, text, said) => {
    const document = documentOf({ lines: [fee], benefits: [{ ...(title === undefined ? {} : { title }), text }] });
    expect(statementOf(document)).toEqual([said]);
  });
});
