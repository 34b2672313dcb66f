import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { taxesOnDay, withTaxesOnDay } from '../../../src/internal/offer/taxesOnDay.ts';
import { wholeAsWritten } from '../../../src/internal/prices/filling.ts';
import { day, line, writtenOffer } from './offerOf.ts';
import { onDay, ratesOf, told, type Rate } from './taxedOffer.ts';

describe('the rate of the issue date counts', () => {
  const rates: readonly Rate[] = [
    ['20', null, '2025-12-31'],
    ['22', '2026-01-01', '2028-06-30'],
    ['25', '2028-07-01'],
  ];

  test.each([
    ['before the first day', '2025-12-31', '20', 0],
    ['on the first day', '2026-01-01', '22', 1],
    ['between', '2026-11-23', '22', 1],
    ['on the last day', '2028-06-30', '22', 1],
    ['after the last day', '2028-07-01', '25', 2],
    ['long after', '2999-12-31', '25', 2],
  ])('%s', (_, issued, percent, place) => {
    const { vat } = onDay({ rates, issued, expiry: null }).taxes;
    expect(vat).toMatchObject({ percent, dated: { place, of: 3 } });
  });

  test('wherever the rates stand in the list; those that follow are in their order', () => {
    const [old = ['20'], now = ['22'], next = ['25']] = rates;
    expect(onDay({ rates: [next, now, old], issued: '2025-06-01' }).taxes.vat?.dated).toEqual({
      place: 2,
      of: 3,
      later: [
        { place: 1, percent: '22', from: '2026-01-01' },
        { place: 0, percent: '25', from: '2028-07-01' },
      ],
    });
  });

  test('one rate without days is the tax', () => {
    const offer = writtenOffer({ taxes: { vat: { label: 'VAT', percent: '22' } }, lines: [line({ tax: 'vat' })] });
    const { taxes, findings } = taxesOnDay(offer, { issued: day('2026-11-23'), expiry: null });
    expect(findings).toEqual([]);
    expect(taxes).toEqual({ vat: { label: 'VAT', percent: '22', included: false } });
  });

  test('in every sum, of a line with two taxes too', () => {
    const gst = {
      label: 'GST',
      rates: ratesOf([
        ['5', null, '2026-12-31'],
        ['6', '2027-01-01'],
      ]),
    };
    const pst = {
      label: 'PST',
      rates: ratesOf([
        ['6', null, '2026-11-22'],
        ['7', '2026-11-23'],
      ]),
    };
    const lines = [
      line({ tax: ['gst', 'pst'] }),
      line({ rate: '10.00', unit: 'hour', unit_price: undefined, tax: 'pst' }),
    ];
    const whole = wholeAsWritten(writtenOffer({ taxes: { gst, pst }, lines }));
    if (whole === null) throw new Error('not whole');
    const { offer, findings } = withTaxesOnDay(whole, { issued: day('2026-11-23'), expiry: day('2026-12-23') });
    expect(told(findings)).toEqual(['W416 yearOnTop rates.1.from']);
    const [part] = computePrice(offer, 'CAD').price?.currencies ?? [];
    expect(part?.firstYear?.taxes.map(({ id, amount }) => [id, amount])).toEqual([
      ['gst', '5.00'],
      ['pst', '7.00'],
    ]);
    expect(part?.rateLines[0]?.withTax).toBe('10.70');
  });
});

test('what a new rate does is only asked of prices that contain the tax', () => {
  const offer = (included: boolean): object => ({
    taxes: { vat: { label: 'VAT', percent: '22', included, tax_change: 'price_stays' } },
    lines: [line({ tax: 'vat' })],
  });
  const found = (written: object): readonly string[] => {
    const whole = wholeAsWritten(writtenOffer(written));
    if (whole === null) return ['not whole'];
    const days = { issued: day('2026-11-23'), expiry: null };
    return told(computePrice(withTaxesOnDay(whole, days).offer, 'EUR').findings);
  };
  expect(found(offer(false))).toEqual(['E107 taxChangeOnTop tax_change']);
  expect(found(offer(true))).toEqual([]);
});
