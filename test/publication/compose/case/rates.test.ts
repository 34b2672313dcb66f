import { expect, test } from 'vitest';
import { plain as words } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const rates = [
  { from: 'USD', to: 'EUR', rate: '0.9213', as_of: '2026-11-20', source: 'European Central Bank' },
  { from: 'JPY', to: 'EUR', rate: '0.00612', as_of: '2026-11-20' },
];
const dollars = { text: 'Machine', unit_price: '10000', currency: 'USD' };
const yen = { text: 'Manual', unit_price: '123456', currency: 'JPY' };

/** The notes under the assumptions and the costs of a case in euros. */
function noteOf(lines: readonly object[], fromOffer = true, language = 'en'): string {
  const finance = {
    costs: { from_offer: fromOffer, client_effort: { value: '10', source: 'estimate' } },
    benefits: [{ label: 'Overtime', per_year: '9000', source: 'report' }],
  };
  const document = documentOf({ lines, rates }, { finance }, language);
  const notes = tablesOf(document).flatMap(({ columns, note }) =>
    columns.length === 3 && columns[2]?.highlight === undefined ? [words(note ?? [])] : [],
  );
  return notes.join(' ').replace(/\u00A0/g, ' ');
}

test('a case in another currency than the price says at which rate it reckons', () => {
  expect(noteOf([dollars])).toContain(
    'Charges in another currency are converted at 1 USD = 0.9213 EUR, 20 November 2026, European Central Bank.',
  );
  expect(noteOf([dollars, { ...dollars, text: 'Extra', optional: true, currency: 'JPY' }])).not.toContain('JPY');
});

test('several rates are named each, in the order of the offer', () => {
  expect(noteOf([yen, dollars, { ...dollars, text: 'Care', currency: 'EUR' }])).toContain(
    'Charges in another currency are converted at ' +
      '1 JPY = 0.00612 EUR, 20 November 2026; 1 USD = 0.9213 EUR, 20 November 2026, European Central Bank.',
  );
});

test('an option in a currency without a rate does not stand in the way', () => {
  expect(noteOf([dollars, { ...dollars, text: 'Extra', optional: true, currency: 'GBP' }])).toContain('0.9213');
});

test('no rate is named that nothing is reckoned at', () => {
  expect(noteOf([{ ...dollars, currency: 'EUR' }])).not.toContain('USD');
  expect(noteOf([dollars], false)).not.toContain('USD');
});

test.each(['ru', 'ar'])('the rate is named in %s', (language) => {
  expect(noteOf([dollars], true, language)).toContain('European Central Bank');
});
