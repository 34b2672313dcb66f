import { describe, expect, test } from 'vitest';
import { summarise, type Summary } from '../../src/app/summarise.ts';
import { summaryLines } from '../../src/cli/terminal/summaryLines.ts';
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

const same = (text: string): string => text;

describe('the total is what one signs for, as the acceptance says it', () => {
  const taxes = { vat: { label: 'VAT', percent: '20' } };
  const setUp = { text: 'Set-up', unit_price: '1250.00', tax: 'vat' };
  const care = { text: 'Care', unit_price: '170.00', recurring: 'month', tax: 'vat' };
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['one sum', { lines: [setUp] }, '1,500.00 EUR'],
    ['the first year of a term', { lines: [{ ...care, term: 24 }] }, '2,448.00 EUR in the first year'],
    ['a term within the first year', { lines: [{ ...care, term: 12 }] }, '2,448.00 EUR'],
    ['charges', { lines: [setUp, care] }, '1,500.00 EUR once · 204.00 EUR a month'],
    ['a headline', { lines: [{ ...care, term: 24 }], headline: 'month' }, '204.00 EUR a month'],
    [
      'an estimate under a cap',
      { lines: [{ ...setUp, firm: false }, care], cap: { amount: '9000' } },
      'approx. 1,500.00 EUR once · 204.00 EUR a month, at most 9,000.00',
    ],
    [
      'several currencies',
      {
        lines: [
          { ...setUp, recurring: 'year', term: 2 },
          { ...care, currency: 'USD' },
        ],
      },
      '1,500.00 EUR in the first year · 204.00 USD a month',
    ],
    [
      'currencies paid at the rate of the day',
      {
        lines: [setUp, { ...setUp, currency: 'CNY' }],
        rates: [{ from: 'CNY', to: 'EUR', rate: '0.13', as_of: '2026-11-20', settle: 'payment_date' }],
      },
      '1,500.00 EUR · 1,500.00 CNY',
    ],
    [
      'an open choice',
      { lines: [setUp, care].map((line) => ({ ...line, alternative: 'a' })) },
      'none in EUR before the client chooses',
    ],
  ])('%s', (_, offer, said) => {
    const summary = summaryOf({ taxes, ...offer });
    const [, total] = summaryLines(summary, {
      error: same,
      warning: same,
      information: same,
      quiet: same,
      strong: same,
    }).split('\n');
    expect(total?.replace(/^Total\s+/, '')).toBe(said);
  });
});

test.each([
  ['a total', [{ text: 'Work', unit_price: '900' }], { total: '900.00', of: 'whole' }],
  [
    'a choice',
    ['a', 'b'].map((text) => ({ text, unit_price: '900', alternative: 'x' })),
    { total: null, of: 'choice' },
  ],
  ['rates alone', [{ text: 'Work', unit: 'hour', rate: '90' }], { total: null, of: 'rates' }],
  ['rates that are estimates', [{ text: 'Work', unit: 'hour', rate: '90', firm: false }], { of: 'rates', firm: false }],
])('the cap is reported beside %s', (_name, lines, told) => {
  const { totals } = summaryOf({ lines, cap: { amount: '2000' } });
  expect(totals).toMatchObject([{ currency: 'EUR', cap: '2000.00', ...told }]);
});
