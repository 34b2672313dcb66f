import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice } from './offerOf.ts';

const says = (lines: readonly object[]): readonly string[] =>
  computePrice(offerOf({ lines }), 'EUR').findings.map(
    (one) => `${'form' in one ? '' : one.code} ${one.path.join('.')}`,
  );

const here = { subtotal: 'To here' };

test('a running sum is the net of the lines from the first one to here', () => {
  const { subtotals } = onlyPrice({
    lines: [
      line({ qty: '3', discount_percent: '10' }),
      line({ optional: true }),
      here,
      line({ recurring: 'month', term: 5 }),
      here,
      line({}),
    ],
  });
  expect(subtotals.map(({ index, after, net }) => [index, after, net])).toEqual([
    [2, 0, '270.00'],
    [4, 3, '770.00'],
  ]);
});

test('a group of alternatives that is open is in no running sum', () => {
  const open = line({ alternative: 'size' });
  expect(onlyPrice({ lines: [line({}), open, open, here, line({})] }).subtotals.map(({ net }) => net)).toEqual([
    '100.00',
  ]);
});

test.each([
  ['nothing above', [here, line({})], '0'],
  ['only options above', [line({ optional: true }), here, line({})], '1'],
  ['only alternatives above', [line({ alternative: 'a' }), line({ alternative: 'a' }), here, line({})], '2'],
  ['twice in a row', [line({}), here, here], '2'],
  ['twice with an option between', [line({}), here, line({ optional: true }), here], '3'],
  ['two currencies above', [line({}), line({ currency: 'USD' }), here], '2'],
  [
    'a line of the section above follows',
    [line({ section: 'A' }), line({ section: 'B' }), here, line({ section: 'A' })],
    '2',
  ],
])('%s is refused', (_name, lines, place) => {
  expect(says(lines)).toEqual([`E107 offer.lines.${place}`]);
});

test('sections may go on after a running sum where nothing moves above it', () => {
  const [a, b] = [line({ section: 'A' }), line({ section: 'B' })];
  expect(says([a, here, a, b, here, b, line({})])).toEqual([]);
});

test('lines of a section that are written apart are printed above the sum that counts them', () => {
  const [a, b] = [line({ section: 'A' }), line({ section: 'B' })];
  const { subtotals } = onlyPrice({ lines: [a, b, a, here, b] });
  expect(subtotals.map(({ after, net }) => [after, net])).toEqual([[1, '300.00']]);
});
