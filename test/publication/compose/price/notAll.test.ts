import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { documentOf } from '../documentOf.ts';

const wordsOf = (offer: object, language = 'en'): string =>
  linesOf(documentOf(offer, {}, language))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')
    .replace(/[^\S\n]+/g, ' ');

const main = { text: 'A', unit_price: '1000.00' };
const dock = { text: 'Dock', about: '10000.00' };
const dollars = { text: 'B', unit_price: '50.00', currency: 'USD' };
const atRate = { text: 'H', unit: 'hour', rate: '9.00' };
const abroad = { text: 'Tugs', about: '2500.50', currency: 'NOK' };
const price = 'Together with the price of 1,000.00 EUR: approx. 11,000 EUR';

describe('price and costs elsewhere are all there is, or it is said what they leave out', () => {
  test.each<[string, object, string]>([
    ['all', { lines: [main], costs_elsewhere: [dock] }, `${price}.`],
    [
      'costs in another currency',
      { lines: [main], costs_elsewhere: [dock, abroad] },
      `${price}, not counting what is due in other currencies.`,
    ],
    [
      'a price in another currency',
      { lines: [main, dollars], costs_elsewhere: [dock] },
      `${price}, not counting what is due in other currencies.`,
    ],
    [
      'an option in another currency',
      { lines: [main, { ...dollars, optional: true }], costs_elsewhere: [dock] },
      `${price}.`,
    ],
    [
      'a rate',
      { lines: [main, atRate], costs_elsewhere: [dock] },
      `${price}, not counting what is charged at unit rates.`,
    ],
    [
      'both',
      { lines: [main, atRate], costs_elsewhere: [dock, abroad] },
      `${price}, not counting what is due in other currencies and what is charged at unit rates.`,
    ],
    [
      'a rate in another currency',
      { lines: [main, { ...atRate, currency: 'USD' }], costs_elsewhere: [dock] },
      `${price}, not counting what is charged at unit rates.`,
    ],
  ])('%s', (_, offer, expected) => {
    expect(wordsOf(offer)).toContain(expected);
  });

  test.each([
    ['ru', 'не считая сумм в других валютах и оплаты по ставкам', 'всего'],
    ['ar', 'دون احتساب ما يستحق بعملات أخرى وما يُحاسَب بسعر الوحدة', 'المجموع نحو'],
  ])('in %s', (language, expected, never) => {
    const words = wordsOf({ lines: [main, atRate], costs_elsewhere: [dock, abroad] }, language);
    expect(words).toContain(expected);
    expect(words.split('\n').find((line) => line.includes(expected))).not.toContain(never);
  });
});

describe('a cap holds for one currency', () => {
  const cap = { amount: '1200.00' };
  test.each<[string, object, string, string]>([
    ['the only one', { lines: [main], cap }, 'The total will not exceed 1,200.00 EUR.', 'Not to exceed: 1,200.00 EUR.'],
    [
      'beside another',
      { lines: [main, dollars], cap },
      'What is charged in EUR will not exceed 1,200.00 EUR in total.',
      'Not to exceed, for what is charged in EUR: 1,200.00 EUR.',
    ],
    [
      'beside a rate in another',
      { lines: [main, { ...atRate, currency: 'USD' }], cap: { ...cap, label: 'budget' } },
      'What is charged in EUR will not exceed 1,200.00 EUR in total.',
      'Budget, for what is charged in EUR: 1,200.00 EUR.',
    ],
    [
      'beside a mere option in another',
      { lines: [main, { ...dollars, optional: true }], cap },
      'The total will not exceed 1,200.00 EUR.',
      'Not to exceed: 1,200.00 EUR.',
    ],
  ])('%s', (_, offer, guarantee, acceptance) => {
    const words = wordsOf(offer);
    expect(words).toContain(guarantee);
    expect(words).toContain(acceptance);
  });

  test.each([
    ['ru', 'Сумма платежей в EUR не превысит 1 200,00 EUR.', 'Не более, по платежам в EUR: 1 200,00 EUR.'],
    [
      'ar',
      'لن يتجاوز إجمالي ما يُحاسَب بعملة يورو 1,200.00 يورو.',
      'على ألا يتجاوز، لما يُحاسَب بعملة يورو: 1,200.00 يورو.',
    ],
  ])('in %s', (language, guarantee, acceptance) => {
    const words = wordsOf({ lines: [main, dollars], cap }, language).replaceAll('\u202F', ' ');
    expect(words).toContain(guarantee);
    expect(words).toContain(acceptance);
  });
});
