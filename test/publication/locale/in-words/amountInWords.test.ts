import { describe, expect, test } from 'vitest';
import { isDecimal } from '../../../../src/foundation/money/Decimal.ts';
import { amountInWords } from '../../../../src/publication/locale/in-words/amountInWords.ts';
import { readArabic, readEnglish, readRussian } from './readWords.ts';

const said = (amount: string, currency: string, id: string): string | null =>
  isDecimal(amount) ? amountInWords({ amount, currency }, { id }) : 'no number';

describe('in Russian, with gender and plural of what is counted, and coins in digits', () => {
  test.each([
    ['124000.00', 'RUB', 'сто двадцать четыре тысячи рублей 00 копеек'],
    ['1.01', 'RUB', 'один рубль 01 копейка'],
    ['21021.11', 'RUB', 'двадцать одна тысяча двадцать один рубль 11 копеек'],
    ['2000002.02', 'RUB', 'два миллиона два рубля 02 копейки'],
    ['0.00', 'RUB', 'ноль рублей 00 копеек'],
    ['12.50', 'TRY', 'двенадцать турецких лир 50 курушей'],
    ['42.00', 'TRY', 'сорок две турецкие лиры 00 курушей'],
    ['3.00', 'EUR', 'три евро 00 центов'],
    ['511', 'JPY', 'пятьсот одиннадцать иен'],
    ['1000000000.00', 'KZT', 'один миллиард тенге 00 тиынов'],
  ])('%s %s', (amount, currency, words) => {
    expect(said(amount, currency, 'ru')).toBe(words);
  });
});

describe('in Arabic, with gender, dual, plural and accusative of what is counted', () => {
  test.each([
    ['124000.00', 'SAR', 'مائة وأربعة وعشرون ألف ريال سعودي'],
    ['124500.50', 'SAR', 'مائة وأربعة وعشرون ألفًا وخمسمائة ريال سعودي وخمسون هللة'],
    ['1.00', 'SAR', 'ريال سعودي واحد'],
    ['2.02', 'SAR', 'ريالان سعوديان وهللتان'],
    ['7.08', 'SAR', 'سبعة ريالات سعودية وثماني هللات'],
    ['11.00', 'SAR', 'أحد عشر ريالًا سعوديًا'],
    ['200.00', 'SAR', 'مائتا ريال سعودي'],
    ['2000.00', 'SAR', 'ألفا ريال سعودي'],
    ['200000.00', 'SAR', 'مائتا ألف ريال سعودي'],
    ['3000000000.00', 'SAR', 'ثلاثة مليارات ريال سعودي'],
    ['399372.00', 'SAR', 'ثلاثمائة وتسعة وتسعون ألفًا وثلاثمائة واثنان وسبعون ريالًا سعوديًا'],
    ['18.00', 'TRY', 'ثماني عشرة ليرة تركية'],
    ['28.00', 'TRY', 'ثمانٍ وعشرون ليرة تركية'],
    ['0.00', 'SAR', 'صفر ريال سعودي'],
    ['0.25', 'SAR', 'خمس وعشرون هللة'],
    ['1.125', 'KWD', 'دينار كويتي واحد ومائة وخمسة وعشرون فلسًا'],
  ])('%s %s', (amount, currency, words) => {
    expect(said(amount, currency, 'ar')).toBe(words);
  });
});

describe('in English', () => {
  test.each([
    ['124000.50', 'EUR', 'one hundred and twenty-four thousand euros and fifty cents'],
    ['1.01', 'EUR', 'one euro and one cent'],
    ['1000005.00', 'USD', 'one million and five US dollars'],
    ['2100.00', 'GBP', 'two thousand one hundred pounds sterling'],
    ['0.00', 'EUR', 'zero euros'],
    ['0.02', 'EUR', 'two cents'],
  ])('%s %s', (amount, currency, words) => {
    expect(said(amount, currency, 'en')).toBe(words);
  });
});

test.each([
  ['a currency without words', '1.00', 'MNT', 'ru'],
  ['a language that cannot count money', '1.00', 'EUR', 'de'],
  ['more than billions', '1000000000000.00', 'RUB', 'ru'],
  ['less than nothing', '-1.00', 'RUB', 'ru'],
  ['half a coin', '1.005', 'RUB', 'ru'],
])('%s has no words', (_, amount, currency, id) => {
  expect(said(amount, currency, id)).toBeNull();
});

/** Every number of digits alike often, and the ends of what can be said. */
function* amounts(count: number, digits: number): Generator<string> {
  let state = 290;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  yield `999999999999.${'9'.repeat(digits)}`;
  for (let n = 0; n <= 1100; n += 1) yield `${n}.${'0'.repeat(digits)}`;
  for (let i = 0; i < count; i += 1) {
    const length = 1 + next(12);
    const whole = Array.from({ length }, () => (next(3) === 0 ? 0 : next(10)))
      .join('')
      .replace(/^0+(?=\d)/u, '');
    yield `${whole}.${String(next(10 ** digits)).padStart(digits, '0')}`;
  }
}

test.each([
  ['ru', 'RUB', 2, readRussian],
  ['ru', 'TRY', 2, readRussian],
  ['ar', 'SAR', 2, readArabic],
  ['ar', 'TRY', 2, readArabic],
  ['ar', 'KWD', 3, readArabic],
  ['en', 'EUR', 2, readEnglish],
] as const)('%s %s: whoever reads the words comes to the same amount', (id, currency, digits, read) => {
  const wrong = [...amounts(3000, digits)].filter(
    (amount) => read(said(amount, currency, id) ?? '', digits) !== amount,
  );
  expect(wrong).toEqual([]);
});
