import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Block } from '../../../src/publication/document/Block.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { SectionId } from '../../../src/proposal/sectionIds.ts';
import { documentOf } from './documentOf.ts';

const lines = [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }];
const sourced = { source: 'Joint report', as_of: '2026-01-20' };
const plainFigure = { ...sourced, label: 'Sites today', value: '42', unit: 'sites' };
const parted = (label: string, unit: string, values: readonly number[], more: object = {}): object => ({
  ...sourced,
  label,
  value: '9',
  unit,
  parts: values.map((value, i) => ({ label: `Store ${i}`, value: `${value}` })),
  ...more,
});
const finance = {
  horizon_years: 3,
  benefits: [{ label: 'Fewer stops', per_year: '1000', low: '0.5', high: '1.2', source: 'Own estimate' }],
  costs: { from_offer: true },
};
const dmu = [{ name: 'Jonas Weiss', role: 'finance' }];

const typesIn = ({ sections }: Document, id: SectionId): readonly string[] =>
  sections.find((section) => section.id === id)?.blocks.map(({ type }) => type) ?? [];
const chartsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'multiples' ? block.charts : block.type === 'chart' ? [block] : []));
const proofOf = ({ sections }: Document) => sections.find(({ id }) => id === 'proof');

const pace = parted('Time to work', 'days', [8, 9, 10]);
const errors = parted('Errors', 'errors', [1, 2, 3]);

/** Measured results are proof, whatever else there is; several with single values are small drawings side by side. */
test.each<readonly [what: string, figures: object, more: object, proof: readonly string[]]>([
  ['a number', { a: plainFigure }, {}, ['table']],
  ['one with single values', { a: pace }, {}, ['chart']],
  ['two of them', { a: pace, b: errors }, {}, ['multiples']],
  ['a number and one of them', { n: plainFigure, a: pace }, {}, ['table', 'chart']],
  ['a number and two of them', { n: plainFigure, a: pace, b: errors }, {}, ['table', 'multiples']],
  ['beside a business case', { n: plainFigure, a: pace, b: errors }, { finance }, ['table', 'multiples']],
])('%s', (_, figures, more, proof) => {
  const document = documentOf({ lines }, { figures, dmu, ...more });
  expect(typesIn(document, 'proof')).toEqual(proof);
  expect(chartsIn(document.sections.filter(({ id }) => id === 'investment').flatMap(({ blocks }) => blocks))).toEqual(
    [],
  );
  const inReturn = chartsIn(document.sections.filter(({ id }) => id === 'return').flatMap(({ blocks }) => blocks));
  expect(inReturn.filter(({ drawing }) => drawing.form === 'bars')).toEqual([]);
});

test.each([
  ['en', 'Figures and their sources'],
  ['ru', 'Цифры и источники'],
  ['ar', 'أرقام ومصادرها'],
])('%s: the section is called by what it holds, and has its number', (language, title) => {
  const document = documentOf({ lines }, { figures: { a: pace, b: errors }, dmu }, language);
  const proof = proofOf(document);
  expect(plain(proof?.title ?? [])).toBe(title);
  const numbers = document.sections.flatMap(({ number }) => (number === null ? [] : [number]));
  expect(numbers).toContain(proof?.number);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  // Its title is not said again over the drawings.
  expect(proof?.blocks.map((block) => ('title' in block ? block.title : null))).toEqual([null]);
});

test('under projects they have a title of their own, and come after them', () => {
  const consent = { can: true, wants: true, scope: ['named'], given: '2026-01-12', valid_until: '2028-01-12' };
  const references = [{ id: 'post', company: 'Post of Sampleby', project: 'A belt for parcels', consent }];
  const figures = { a: pace, b: errors };
  const chosen = { arguments: { pin: ['starter-figure', 'starter-reference'] }, references };
  const proof = proofOf(documentOf({ lines }, { figures, dmu, ...chosen }));
  expect(plain(proof?.title ?? [])).toBe('Proof: comparable projects');
  expect(proof?.blocks.map((block) => [block.type, 'title' in block && plain(block.title ?? [])])).toEqual([
    ['referenceCard', 'Post of Sampleby'],
    ['multiples', 'Figures and their sources'],
  ]);
});

test('every drawing names its source, the day, and all its values in words', () => {
  const target = { target: { value: '10', label: 'request 2.3' } };
  const figures = { a: parted('Time to work', 'days', [8, 9, 12], target), b: errors };
  const [first] = chartsIn(proofOf(documentOf({ lines }, { figures, dmu }))?.blocks ?? []);
  expect(plain(first?.note ?? []).replaceAll('\u00A0', ' ')).toBe('Joint report · 20 January 2026');
  expect(plain(first?.alt ?? []).replaceAll('\u00A0', ' ')).toBe(
    'Time to work: 2 of 3 below 10 days (request 2.3). Unit: days. Store 0: 8; Store 1: 9; Store 2: 12; Request 2.3: 10.',
  );
});

describe('drawings of one unit have one scale, where none shrinks too far', () => {
  const endsOf = (figures: object) =>
    chartsIn(proofOf(documentOf({ lines }, { figures, dmu }))?.blocks ?? []).map(({ drawing }) =>
      drawing.form === 'bars' ? (drawing.ends ?? null) : null,
    );
  test.each<readonly [string, object, readonly (readonly number[] | null)[]]>([
    [
      'one unit',
      { a: pace, b: parted('Time to rest', 'days', [4, 20]) },
      [
        [0, 20],
        [0, 20],
      ],
    ],
    ['two units', { a: pace, b: errors }, [null, null]],
    ['one far longer', { a: pace, b: parted('Time to pay', 'days', [4, 400]) }, [null, null]],
  ])('%s', (_, figures, ends) => {
    expect(endsOf(figures)).toEqual(ends);
  });
});

test('what answers a criterion of the client leads to its drawing', () => {
  const account = { name: 'Polder', criteria: [{ id: 'speed', label: 'Speed' }] };
  const figures = { a: { ...pace, criteria: ['speed'] }, b: errors };
  const document = documentOf({ lines }, { figures, dmu, account });
  const [first] = chartsIn(proofOf(document)?.blocks ?? []);
  expect(first?.title[0]).toEqual({ type: 'mark', target: 0 });
});
