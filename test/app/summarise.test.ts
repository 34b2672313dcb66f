import { describe, expect, test } from 'vitest';
import { summarise, type Summary } from '../../src/app/summarise.ts';
import { finance as cfo, offerWith, withMembers } from '../internal/selection/someDossier.ts';
import { checkData } from '../wall/buildData.ts';

const summaryOf = (offer: Readonly<Record<string, unknown>>, more: object = {}): Summary => {
  const proposal = { title: 'T', currency: 'EUR' };
  const { read, composed, diagnostics } = checkData(withMembers([cfo], { proposal, offer: offerWith(offer), ...more }));
  if (!composed) throw new Error(JSON.stringify(diagnostics));
  return summarise(read, composed, { pages: null, bytes: 0, hash: '' });
};

describe('what is reported of the case', () => {
  const finance = { horizon_years: 3, benefits: [{ label: 'Less waste', per_year: '1000', source: 'a report' }] };
  test.each([true, false])('its results, and whether they rest on an estimate (firm: %s)', (firm) => {
    const { case: made, totals } = summaryOf({ lines: [{ text: 'Work', unit_price: '900', firm }] }, { finance });
    expect(made).toEqual({ currency: 'EUR', net: '2100', roi: '233.3', payback: '11', firm });
    expect(totals.map((total) => total.firm)).toEqual([firm]);
  });
  test('nothing where there is none', () => {
    expect(summaryOf({ lines: [{ text: 'Work', unit_price: '900' }] }).case).toBeNull();
  });
});

test.each([
  ['a total', [{ text: 'Work', unit_price: '900' }], { total: '900.00', by: 'total' }],
  [
    'a choice',
    ['a', 'b'].map((text) => ({ text, unit_price: '900', alternative: 'x' })),
    { total: null, by: 'choice' },
  ],
  ['rates alone', [{ text: 'Work', unit: 'hour', rate: '90' }], { total: null, by: 'rates' }],
  ['rates that are estimates', [{ text: 'Work', unit: 'hour', rate: '90', firm: false }], { by: 'rates', firm: false }],
])('the cap is reported beside %s', (_name, lines, told) => {
  const { totals } = summaryOf({ lines, cap: { amount: '2000' } });
  expect(totals).toMatchObject([{ currency: 'EUR', cap: '2000.00', ...told }]);
});
