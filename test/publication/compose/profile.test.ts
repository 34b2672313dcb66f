import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from './documentOf.ts';

const profile = {
  founded: 1998,
  people: 240,
  turnover: [{ year: '2025', amount: '12400000', currency: 'EUR' }],
  certificates: [{ name: 'ISO 27001:2022', number: 'SA-4711' }],
  registers: ['Register of suppliers No. 77'],
};

test('facts of the company are one small table without cents, kept with its certificates', () => {
  const document = documentOf({}, { seller: { name: 'Fjord Systems Ltd', profile } });
  const about = blocksOf(document).find((block) => block.type === 'hanging' && plain(block.label).startsWith('About'));
  if (about?.type !== 'hanging') throw new Error('There is no profile.');
  expect(about.together).toBe(true);
  const [facts, certificates] = about.children;
  if (facts?.type !== 'table' || certificates?.type !== 'table') throw new Error('They are no tables.');
  expect(facts.rows.map(({ cells }) => cells.map(({ children }) => plain(children).replaceAll('\u00A0', ' ')))).toEqual(
    [['Founded', '1998'], ['Employees', '240'], ['Turnover 2025', '12,400,000 EUR'], ['Register of suppliers No. 77']],
  );
});
