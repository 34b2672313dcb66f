import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { account } from '../../../src/internal/dossier/schema/account.ts';
import { decimalOf } from '../../../src/foundation/money/Decimal.ts';
import { limitsOf } from '../../../src/internal/offer/limits.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { warnOfDependence, warnOfDiscounts, warnOfMargin } from '../../../src/internal/offer/warnings.ts';
import { briefly, fullOffer, line, offerOf } from './offerOf.ts';

const lines = [line({})];

describe('what we could concede (D16)', () => {
  test.each<[string, object, readonly string[]]>([
    ['the full example', { ...fullOffer, internal: { max_discount_percent: '8' } }, []],
    ['no limit', { lines: [line({ discount_percent: '90' })] }, []],
    [
      'at the limit',
      { lines: [line({ unit_price: '0.10', discount_percent: '8' })], internal: { max_discount_percent: '8' } },
      [],
    ],
    [
      'above it',
      { lines: [line({ discount_percent: '8.1' })], internal: { max_discount_percent: '8' } },
      ['W702 offer.lines.0.discount_percent'],
    ],
    [
      'as an amount',
      { lines: [line({ discount_amount: '8.01' })], internal: { max_discount_percent: '8' } },
      ['W702 offer.lines.0.discount_amount'],
    ],
    [
      'as an amount, at the limit',
      { lines: [line({ discount_amount: '8.00' })], internal: { max_discount_percent: '8' } },
      [],
    ],
    [
      'as an amount on all, at the limit',
      { lines, discount: { amount: '8.00' }, internal: { max_discount_percent: '8' } },
      [],
    ],
    [
      'as an amount on all, above it',
      { lines, discount: { amount: '8.01' }, internal: { max_discount_percent: '8' } },
      ['W702 offer.discount'],
    ],
    ['on all', { lines, discount: { percent: '9' }, internal: { max_discount_percent: '8' } }, ['W702 offer.discount']],
    [
      'on all, at the limit',
      {
        lines: [line({ unit_price: '358800.20' })],
        discount: { percent: '8' },
        internal: { max_discount_percent: '8' },
      },
      [],
    ],
    [
      'on a line and on all',
      {
        lines: [line({ discount_percent: '5' })],
        discount: { amount: '4.00' },
        internal: { max_discount_percent: '8' },
      },
      ['W702 offer.discount'],
    ],
  ])('discount: %s', (_, written, expected) => {
    const offer = offerOf(written);
    const findings = warnOfDiscounts(computePrice(offer, 'EUR').price, limitsOf(offer, null));
    expect(briefly(findings)).toEqual(expected);
    for (const { message, fix } of findings.map(sentencesOf)) expect(`${message} ${fix}`).not.toMatch(/\b8\b/);
  });

  test.each([
    [{ margin_percent: '17.9', margin_floor_percent: '18' }, ['W703 offer.internal.margin_percent']],
    [{ margin_percent: '18.0', margin_floor_percent: '18' }, []],
    [{ margin_percent: '1' }, []],
    [undefined, []],
  ])('margin: %j', (internal, expected) => {
    const offer = offerOf({ lines, internal });
    expect(briefly(warnOfMargin(offer, limitsOf(offer, null)))).toEqual(expected);
  });

  test.each([
    ['75', []],
    ['75.01', ['W701 account.internal.revenue_share_percent']],
    [undefined, []],
  ])('share of one client: %s (D1)', (revenue_share_percent, expected) => {
    const client = account.parse({ name: 'Northwind', internal: { revenue_share_percent } });
    expect(briefly(warnOfDependence(client))).toEqual(expected);
    expect(warnOfDependence(account.parse({ name: 'Northwind' }))).toEqual([]);
  });

  test('no price, no warning', () => {
    expect(warnOfDiscounts(null, { discount: decimalOf(1), margin: undefined })).toEqual([]);
  });
});
