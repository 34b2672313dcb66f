import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { warnOfRates } from '../../../src/internal/offer/warnOfRates.ts';
import { briefly, day, offerOf } from './offerOf.ts';

const settle = 'payment_date';

test.each<[string, object, readonly string[]]>([
  ['of the issue date', { as_of: '2026-11-23' }, []],
  ['of thirty days before', { as_of: '2026-10-24' }, []],
  ['older', { as_of: '2026-10-23' }, ['W412 offer.rates.0.as_of']],
  ['older, and of the day of payment', { as_of: '2026-10-23', settle }, ['W412 offer.rates.0.as_of']],
  ['of the future', { as_of: '2026-11-24' }, ['W412 offer.rates.0.as_of']],
  ['without a day (E411 says so)', {}, []],
  ['fixed, and nobody’s', { as_of: '2026-11-20', source: undefined }, []],
  ['of the day of payment, and nobody’s', { as_of: '2026-11-20', source: undefined, settle }, ['W412 offer.rates.0']],
  ['of the day of payment, the other way round', { ...reversed(), settle }, ['W412 offer.rates.0']],
  ['of the day of payment, for no other currency', { ...reversed(), from: 'CNY', settle }, ['W412 offer.rates.0']],
  ['fixed, the other way round (the price book may need it)', reversed(), []],
])('a rate %s', (_, change, expected) => {
  const rate = { from: 'CNY', to: 'RUB', rate: '12.3456', source: 'central bank', ...change };
  const offer = offerOf({ lines: [{ text: 'A', unit_price: '1.00' }], rates: [rate] });
  const found = warnOfRates(offer, 'CNY', day('2026-11-23'));
  expect(briefly(found)).toEqual(expected);
  for (const { message, fix } of found.map(sentencesOf))
    expect([message, fix].every((text) => /^[A-Z][^{}]*\.$/.test(text) || text.includes('`'))).toBe(true);
});

test.each<[string, string, string, readonly string[]]>([
  ['the same number both ways', '0.87', '0.87', ['W412 offer.rates.1.rate']],
  ['what a bank takes between them', '0.87', '1.1600', []],
  ['exactly the other way round', '0.5', '2', []],
  ['a point in the wrong place', '12.34', '0.81', ['W412 offer.rates.1.rate']],
])('rates of two ways: %s', (_, there, back, expected) => {
  const rates = [
    { from: 'EUR', to: 'GBP', rate: there, as_of: '2026-11-20' },
    { from: 'GBP', to: 'EUR', rate: back, as_of: '2026-11-20' },
  ];
  const offer = offerOf({ lines: [{ text: 'A', unit_price: '1.00' }], rates });
  expect(briefly(warnOfRates(offer, 'EUR', day('2026-11-23')))).toEqual(expected);
});

function reversed(): object {
  return { from: 'RUB', to: 'CNY', as_of: '2026-11-20' };
}
