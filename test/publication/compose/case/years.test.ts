import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

/** What the case of this offer says of when its costs are paid, with a discount on the whole price. */
function whenPaid(lines: readonly object[], detail: string): readonly string[] {
  const finance = { horizon_years: 4, benefits: [{ label: 'Overtime', per_year: '90000', source: 'report' }] };
  const offer = { lines, detail, discount: { percent: '3' } };
  const table = tablesOf(documentOf(offer, { finance })).find(
    ({ columns }) => plain(columns[1]?.head ?? []) === 'When',
  );
  return (table?.rows ?? []).flatMap(({ kind, cells }) => (kind === 'body' ? [plain(cells[1]?.children ?? [])] : []));
}

const price = fc.integer({ min: 100, max: 999_999 }).map((cents) => (cents / 100).toFixed(2));
const recurring = fc.record({
  text: fc.constantFrom('Licence', 'Care', 'Line'),
  unit_price: price,
  recurring: fc.constantFrom('month', 'quarter', 'year'),
});
const once = fc.record({ text: fc.constant('Work'), unit_price: price });

test('a cent of a shared discount makes no year unequal', () => {
  fc.assert(
    fc.property(
      fc.array(recurring, { minLength: 1, maxLength: 4 }),
      once,
      fc.constantFrom('lines', 'total'),
      (lines, work, detail) => {
        expect(whenPaid([...lines, work], detail)).not.toContain('In unequal yearly amounts');
      },
    ),
    { numRuns: 25, seed: 20261128 },
  );
});

test.each([
  [{ low: '1', high: '1' }, false],
  [{ low: '0.9' }, true],
  [{}, true],
])('a benefit with the range %j moves: %s', (range, moves) => {
  const benefit = { label: 'Rent', per_year: '3000', source: 'contract', ...range };
  const other = { label: 'Overtime', per_year: '9000', source: 'report' };
  const document = documentOf(
    { lines: [{ text: 'Work', unit_price: '5000' }] },
    { finance: { benefits: [other, benefit] } },
  );
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block.drawing] : [])),
  );
  const [tornado] = charts.filter(({ form }) => form === 'tornado');
  expect(JSON.stringify(tornado)).toContain('Overtime');
  expect(JSON.stringify(tornado).includes('Rent')).toBe(moves);
});
