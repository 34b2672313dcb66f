import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from '../documentOf.ts';

const figure = (label: string, value: string, key: boolean) => ({
  value,
  unit: 'days',
  label,
  source: 'report',
  as_of: '2026-01-20',
  key,
});

const numbersOf = (price: string): readonly string[] => {
  const document = documentOf(
    { lines: [{ text: 'Machine', unit_price: price }] },
    {
      figures: { pilot: figure('In the pilot', '9', true), before: figure('Before', '28', false) },
      finance: {
        horizon_years: 2,
        discount_rate: '0.1',
        costs: { from_offer: true },
        benefits: [{ label: 'Overtime', per_year: '2000', source: 'report' }],
      },
    },
  );
  return blocksOf(document).flatMap((block) =>
    block.type === 'keyNumbers' ? block.items.map(({ number }) => plain(number)) : [],
  );
};

test('a gain is a key number', () => {
  expect(numbersOf('100.00').some((number) => number.startsWith('3,'))).toBe(true);
});

test('a loss is none: another figure of the dossier stands in its place', () => {
  const numbers = numbersOf('99999.00');
  expect(numbers.join(' ')).not.toMatch(/[-−]/);
  expect(numbers).toContain('9');
  expect(numbers).toContain('28');
});
