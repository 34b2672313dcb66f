import { describe, expect, test } from 'vitest';
import { isDecimal } from '../../../src/foundation/money/Decimal.ts';
import { twoReadings } from '../../../src/foundation/money/twoReadings.ts';
import { suggestDecimal, suggestWhole } from '../../../src/foundation/schema/suggestNumber.ts';

const anyNumber = (value: string): boolean => isDecimal(value) && twoReadings(value) === null;
const decimal = (typed: string, accepts = anyNumber): string => inWords(suggestDecimal(typed, accepts));
const inWords = (meant: ReturnType<typeof suggestDecimal>): string =>
  meant.is === 'one' ? meant.value : meant.is === 'two' ? `${meant.thousands} | ${meant.decimals}` : meant.is;

describe('what a typed number was meant to be', () => {
  test.each([
    ['78 000', '78000'],
    ['78\u00a0000', '78000'],
    ['78\u202f000,50', '78000.50'],
    ['1\u2009234\u2009567.8', '1234567.8'],
    ['1\u2007234', '1234'],
    ['1\u3000234', '1234'],
    ["4'200.00", '4200.00'],
    ['4’200', '4200'],
    ['4ʼ200', '4200'],
    ['4_200', '4200'],
    ['4,200', '4200'],
    ['96,00', '96.00'],
    ['4,200.00', '4200.00'],
    ['4.200,00', '4200.00'],
    ['12.345.678', '12345678'],
    ['12,345,678', '12345678'],
    ['1,00,000', '100000'],
    ['19,75,30,853.60', '197530853.60'],
    ['٦٬٥٠٠٫٥', '6500.5'],
    ['٦٥٠٠', '6500'],
    ['۱۲٫۵', '12.5'],
    ['१२३४', '1234'],
    ['１２００', '1200'],
    ['4200 EUR', '4200'],
    ['EUR 4200.5', '4200.5'],
    ['4 200 €', '4200'],
    ['$4,200', '4200'],
    ['12 500 руб.', '12500'],
    ['12 500 рублей', '12500'],
    ['12 500 р.', '12500'],
    ['15 %', '15'],
    ['15,5%', '15.5'],
    ['٪١٥', '15'],
    ['.5', '0.5'],
    ['−5', '-5'],
    ['2.400,-', '2400.00'],
    ['250,- €', '250.00'],
    ['250.–', '250.00'],
    ['2.400 EUR', '2400 | 2.4000'],
    ['182.000 ₸', '182000 | 182.0000'],
    ['٢٫٤٠٠', '2400 | 2.4000'],
    ['1234567890123456', 'long'],
    ['1 234 567 890 123 456 789', 'long'],
    ['1.0000000001', 'long'],
    ['١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦', 'long'],
    ['on request', 'nothing'],
    ['12-15', 'nothing'],
    ['1,2,3', 'nothing'],
    ['', 'nothing'],
  ])('%s → %s', (typed, meant) => {
    expect(decimal(typed)).toBe(meant);
  });

  test('nothing that the field refuses is proposed', () => {
    const percent = (value: string): boolean => anyNumber(value) && Number(value) <= 100;
    expect(decimal('15,000', percent)).toBe('15.0000');
    expect(decimal('15,5 %', percent)).toBe('15.5');
    expect(decimal('250 %', percent)).toBe('nothing');
  });
});

describe('what a typed whole number was meant to be', () => {
  const upTo = (most: number) => (value: string) => /^\d+$/.test(value) && Number(value) <= most;

  test.each([
    ['30 days', 'days', '30'],
    ['30 Days.', 'days', '30'],
    ['30 calendar days', 'days', '30'],
    ['30 дней', 'days', '30'],
    ['٣٠ يوما', 'days', '30'],
    ['30 Tage', 'days', '30'],
    ['2 weeks', 'days', 'nothing'],
    ['24 months', 'months', '24'],
    ['2 years', 'months', 'nothing'],
    ['36 months', 'term month', '36'],
    ['3 years', 'term month', 'nothing'],
    ['3 years', 'term year', '3'],
    ['week 2', 'week', '2'],
    ['rev. 2', 'revision', '2'],
    ['v2', 'revision', '2'],
    ['№ 7', 'revision', '7'],
    ['٣٠', 'days', '30'],
    ['19.0', 'days', '19'],
    ['19,00', 'days', '19'],
    ['1 000', 'days', '1000'],
    ['1,000', 'days', '1000'],
    ['1.000', 'days', '1000 | 1'],
    ['2.500', 'days', '2500'],
    ['9.000', 'days', '9'],
    ['2.5', 'days', 'nothing'],
    ['5000', 'days', 'nothing'],
    ['a month', 'days', 'nothing'],
    ['1234567890123456', 'days', 'long'],
  ])('%s in %s → %s', (typed, counts, meant) => {
    expect(inWords(suggestWhole(typed, upTo(3650), counts))).toBe(meant);
  });
});
