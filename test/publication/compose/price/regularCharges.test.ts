import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { statementsOf, type Statements } from './statementsOf.ts';

const month = { text: 'Users', qty: 10, unit_price: '10.00', recurring: 'month', term: 24 };
const doubled = { ...month, ramp: [{ from_period: 7, qty: 20 }] };
const quarter = { ...month, text: 'Reports', recurring: 'quarter', term: 8, qty: 1 };
const setUp = { text: 'Set-up', unit_price: '500.00' };

/** The sentence about regular charges in the summary, the price and the acceptance. */
const said = (offer: object, language = 'en'): readonly (string | undefined)[] => {
  const { summary, price, acceptance }: Statements = statementsOf(documentOf(offer, {}, language));
  return [summary, price, acceptance].map(
    (texts) =>
      texts.flatMap(
        (text) => /((?:The price includes|В цену входят|يشمل السعر).*?\.)(?:$| (?=\P{N}))/u.exec(text)?.[1] ?? [],
      )[0],
  );
};
const everywhere = (text: string): readonly string[] => [text, text, text];

describe('what a price includes month by month', () => {
  test.each<[string, object, string]>([
    ['the same all year', { lines: [month] }, 'The price includes recurring charges of 100.00 EUR a month.'],
    [
      'a step in a later year',
      { lines: [{ ...month, ramp: [{ from_period: 13, qty: 20 }] }] },
      'The price includes recurring charges of 100.00 EUR a month initially and 200.00 EUR a month from month 13.',
    ],
    [
      'a step within the first year',
      { lines: [doubled] },
      'The price includes recurring charges of 100.00 EUR a month initially and 200.00 EUR a month from month 7.',
    ],
    [
      'several steps, and several lines',
      { lines: [doubled, { ...month, ramp: [{ from_period: 4, unit_price: '11.00' }] }] },
      'The price includes recurring charges of 200.00 EUR a month initially, 210.00 EUR a month from month 4 and 310.00 EUR a month from month 7.',
    ],
    [
      'a line that ends before another',
      { lines: [month, { ...month, term: 6 }] },
      'The price includes recurring charges of 200.00 EUR a month initially and 100.00 EUR a month from month 7.',
    ],
    [
      'one that ends is charged until then',
      { lines: [setUp, { ...month, term: 6 }] },
      'The price includes recurring charges of 100.00 EUR a month.',
    ],
    [
      'quarters',
      { lines: [month, { ...quarter, ramp: [{ from_period: 3, qty: 2 }] }] },
      'The price includes recurring charges of 100.00 EUR a month, 10.00 EUR a quarter initially and 20.00 EUR a quarter from quarter 3.',
    ],
    [
      'years beside months: the list is whole',
      { lines: [month, { ...month, text: 'Audit', recurring: 'year', term: 2, qty: 1, unit_price: '900.00' }] },
      'The price includes recurring charges of 100.00 EUR a month and 900.00 EUR a year.',
    ],
  ])('%s', (_, offer, expected) => {
    expect(said(offer)).toEqual(everywhere(expected));
  });

  test('years alone are in the price of the first', () => {
    expect(said({ lines: [setUp, { ...month, recurring: 'year', term: 2 }] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['ru', 'В цену входят регулярные платежи: сначала 100,00 EUR в месяц и с 7-го месяца — 200,00 EUR в месяц.'],
    ['ar', 'يشمل السعر دفعات دورية: 100.00 يورو شهريًا في البداية و200.00 يورو شهريًا من الشهر 7.'],
  ])('in %s', (language, expected) => {
    expect(said({ lines: [doubled] }, language)).toEqual(everywhere(expected));
  });

  test.each<[string, object]>([
    ['that is said by the month', { headline: 'month', lines: [month] }],
    ['without a term: the first year is the price', { lines: [{ ...month, term: undefined }] }],
  ])('a price %s does not say again in the acceptance what one signs for', (_, offer) => {
    expect(said(offer)[2]).toBeUndefined();
    expect(statementsOf(documentOf(offer)).acceptance[0]).toBe('The offer as described | 100.00 EUR a month');
  });

  test.each<[string, object]>([
    ['in the first year', doubled],
    ['in a later one', { ...month, ramp: [{ from_period: 13, qty: 20 }] }],
  ])('where one signs for a month, a step %s is said', (_, line) => {
    const from = line === doubled ? '7' : '13';
    expect(said({ headline: 'month', lines: [line] })).toEqual(
      everywhere(
        `The price includes recurring charges of 100.00 EUR a month initially and 200.00 EUR a month from month ${from}.`,
      ),
    );
  });
});
