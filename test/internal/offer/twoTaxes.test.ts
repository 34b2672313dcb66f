import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { offerOf } from './offerOf.ts';

describe('a line that bears two taxes', () => {
  const two = {
    taxes: { gst: { label: 'GST', percent: '5' }, pst: { label: 'PST', percent: '7' } },
    lines: [
      { text: 'Machine', qty: '1', unit_price: '100.10', tax: ['gst', 'pst'] },
      { text: 'Service', qty: '1', unit_price: '50.00', tax: 'gst' },
      { text: 'Book', qty: '1', unit_price: '10.00' },
    ],
  };

  test('pays each on its own price, and never one on the other', () => {
    const sums = computePrice(offerOf(two), 'CAD').price?.currencies[0]?.firstYear;
    expect(sums?.taxes.map(({ id, base, amount }) => [id, base, amount])).toEqual([
      ['gst', '150.10', '7.51'],
      ['pst', '100.10', '7.01'],
    ]);
    expect([sums?.net, sums?.tax, sums?.total]).toEqual(['160.10', '14.52', '174.62']);
  });

  test('shares a discount on the whole price with the others', () => {
    const sums = computePrice(offerOf({ ...two, discount: { percent: '10' } }), 'CAD').price?.currencies[0]?.firstYear;
    expect(sums?.wholeDiscount).toBe('16.01');
    expect(sums?.taxes.map(({ id, base, amount }) => [id, base, amount])).toEqual([
      ['gst', '135.09', '6.75'],
      ['pst', '90.09', '6.31'],
    ]);
  });

  test('knows neither a tax twice nor one that is not there', () => {
    expect(() => offerOf({ ...two, lines: [{ text: 'A', unit_price: '1', tax: ['gst', 'gst'] }] })).toThrow();
    expect(
      computePrice(offerOf({ ...two, lines: [{ text: 'A', unit_price: '1', tax: ['gst', 'x'] }] }), 'CAD').price,
    ).toBeNull();
  });
});
