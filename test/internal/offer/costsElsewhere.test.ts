import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../../publication/compose/documentOf.ts';
import { runsWithPlace } from '../../examples/runsOf.ts';

const said = (offer: object, language = 'en'): string =>
  runsWithPlace(documentOf(offer, {}, language))
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/g, ' ');

const line = { text: 'House', qty: 1, unit_price: '451243.00' };
const costs = [10000, 50000, 10000, 4000, 53000, 26000, 16000, 5000, 12000].map((about, i) => ({
  text: `Trade ${i}`,
  about: String(about),
}));

describe('costs elsewhere', () => {
  test('add up beside the price, and with it', () => {
    const words = said({ lines: [line], costs_elsewhere: costs });
    expect(words).toContain('186,000');
    expect(words).not.toContain('186,000.00');
    expect(words).toMatch(/Together with the price of 451,243\.00 EUR : approx\. 637,243/);
    expect(words).toContain('Estimates of what others charge; we do not guarantee them.');
  });

  test.each<readonly [string, object, string | null]>([
    ['decimals as written', { lines: [line], costs_elsewhere: [{ text: 'A', about: '0.50' }] }, '451,243.50'],
    [
      'decimals of the price are rounded',
      { lines: [{ ...line, unit_price: '1000.49' }], costs_elsewhere: [{ text: 'A', about: '10.00' }] },
      '1,010',
    ],
    ['no price at all', { costs_elsewhere: [{ text: 'A', about: 10 }] }, null],
    ['another currency', { lines: [line], costs_elsewhere: [{ text: 'A', about: 10, currency: 'USD' }] }, null],
    [
      'something recurs',
      { lines: [{ ...line, recurring: 'year' }], costs_elsewhere: [{ text: 'A', about: 10 }] },
      null,
    ],
    [
      'something is open',
      {
        lines: [
          { ...line, alternative: 'a' },
          { ...line, text: 'B', alternative: 'a' },
        ],
        costs_elsewhere: [{ text: 'A', about: 10 }],
      },
      null,
    ],
    ['mere options', { lines: [{ ...line, optional: true }], costs_elsewhere: [{ text: 'A', about: 10 }] }, null],
  ])('%s', (_, offer, joint) => {
    const words = said(offer);
    expect(words.includes('Together with the price of')).toBe(joint !== null);
    if (joint !== null) expect(words).toContain(joint);
  });

  test.each([
    ['whole', ['10000.00', 2500], ['10,000', '2,500', '12,500']],
    ['with cents, one of them', ['10000', '2500.5'], ['10,000.00', '2,500.50', '12,500.50']],
    ['finer than a cent', ['10000', '0.125'], ['10,000.000', '0.125', '10,000.125']],
  ])('one column has one number of decimals: %s', (_, abouts, column) => {
    const document = documentOf({ costs_elsewhere: abouts.map((about) => ({ text: 'A', about })) });
    const amounts = tablesOf(document).flatMap(({ rows }) => rows.map(({ cells }) => plain(cells[1]?.children ?? [])));
    expect(amounts).toEqual(column);
  });

  test('each currency has its own sum', () => {
    const words = said({
      costs_elsewhere: [
        ...costs.slice(0, 2),
        { text: 'C', about: 7, currency: 'USD' },
        { text: 'D', about: 8, currency: 'USD' },
      ],
    });
    expect(words).toContain('60,000');
    expect(words).toMatch(/Approx\. total 15 /);
  });

  test('one amount is its own sum', () => {
    expect(said({ costs_elsewhere: [{ text: 'A', about: 10 }] })).not.toContain('Together about');
  });

  test('no trace without them', () => {
    expect(said({ lines: [line] })).not.toMatch(/elsewhere|Estimates of/);
  });
});
