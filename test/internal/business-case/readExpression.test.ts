import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { rounded } from '../../../src/foundation/money/Fraction.ts';
import type { Mistake } from '../../../src/internal/business-case/Expression.ts';
import { evaluate } from '../../../src/internal/business-case/evaluate.ts';
import { readExpression } from '../../../src/internal/business-case/readExpression.ts';
import { figures } from '../../../src/internal/dossier/schema/figures.ts';

const figure = (value: string, unit: unknown): object => ({
  value,
  unit,
  label: 'L',
  source: 'S',
  as_of: '2026-01-01',
});
const known = {
  currency: 'SAR',
  figures: figures.parse({
    staff: figure('2400', 'people'),
    share: figure('2', '%'),
    rate: figure('2.5', { en: 'percent', ru: 'процента' }),
    down: figure('-6.5', 'percentage points'),
    cost: figure('6500', 'SAR per leaver'),
    euro: figure('50', 'EUR per hour'),
    sign: figure('50', '€'),
    hours: figure('1.5', 'hours OF a SHIFT'),
    many: figure('120', '%'),
    zero: figure('0', 'days'),
    'a-b': figure('7', 'days'),
  }),
};

/** The value to nine digits, or each fault as `code@character: found`. */
function result(text: string): string {
  const { expression, mistake } = readExpression(text, known);
  if (mistake) return `E420@${mistake.spot.from + 1}`;
  const { value, faults } = evaluate(expression, known);
  if (value === null) return faults.map(({ code, spot }) => `${code}@${spot.from + 1}+${spot.length}`).join(' ');
  return rounded(value, 9).replace(/\.?0+$/, '') || '0';
}

describe('what a calculation comes to', () => {
  test.each([
    ['2400 * 0.02 * 6500', '312000'],
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'],
    ['100 / 10 / 2', '5'],
    ['100/10*2', '20'],
    ['2 × 3 ÷ 4 − 1', '0.5'],
    ['-3 + 5', '2'],
    ['--3', '3'],
    ['-(2 + 3) * -2', '10'],
    ['2 * -3', '-6'],
    ['1 / 3 * 3', '1'],
    ['1 / 3', '0.333333333'],
    ['2 / 3', '0.666666667'],
    ['0.1 + 0.2', '0.3'],
    ['figure:staff * figure:share * figure:cost', '312000'],
    ['100 * figure:rate', '2.5'],
    ['100 * -figure:down', '6.5'],
    ['figure:hours * 2', '3'],
    ['figure:a-b - 2', '5'],
    ['((((((((((1))))))))))', '1'],
    [' 7 ', '7'],
    ['\t7\n+ 1', '8'],
    ['figure:share * 100', '2'],
    ['figure:share / 10', '0.002'],
    ['999999999999999 * 999999999999999', '999999999999998000000000000001'],
  ])('%s → %s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

const fixesOf = (...mistakes: readonly (Mistake | null)[]): readonly string[] =>
  mistakes.flatMap((mistake) => (mistake ? [sentencesOf(mistake).fix] : []));

describe('what is wrong, and at which character', () => {
  test.each([
    ['', 'E420@1'],
    ['   ', 'E420@4'],
    ['2,400 * 2', 'E420@2'],
    ['2 400 * 2', 'E420@3'],
    ['2\u00a0400', 'E420@3'],
    ['2 * 2 %', 'E420@7'],
    ['2 ** 3', 'E420@4'],
    ['2 ^ 3', 'E420@3'],
    ['2 x 3', 'E420@3'],
    ['1e5', 'E420@2'],
    ['.5', 'E420@1'],
    ['5.', 'E420@2'],
    ['٢ * 3', 'E420@1'],
    ['+ 2', 'E420@1'],
    ['2 +', 'E420@4'],
    ['2 * (3 + 4', 'E420@5'],
    ['2 * 3)', 'E420@6'],
    ['()', 'E420@2'],
    ['(2)(3)', 'E420@4'],
    ['2 (3)', 'E420@3'],
    ['2 figure:staff', 'E420@3'],
    ['figure:', 'E420@1'],
    ['figure: staff', 'E420@1'],
    ['process.exit(1)', 'E420@1'],
    ['2; 3', 'E420@2'],
    ['1234567890123456', 'E420@1'],
    ['1.1234567890', 'E420@1'],
    [`${'('.repeat(30)}1${')'.repeat(30)}`, 'E420@22'],
    [`${'-'.repeat(30)}1`, 'E420@22'],
    [`1${'+1'.repeat(120)}`, 'E420@201'],
    ['5 / 0', 'E420@3+1'],
    ['5 / (3 - 3)', 'E420@3+1'],
    ['5 ÷ figure:zero', 'E420@3+1'],
    ['figure:staf * 2', 'E114@1+11'],
    ['2 * figure:nobody / figure:nothing', 'E114@5+13 E114@21+14'],
    ['figure:constructor', 'E114@1+18'],
    ['5 / figure:nobody', 'E114@5+13'],
    ['2 * figure:euro', 'E401@5+11'],
    ['2 * figure:sign', 'E401@5+11'],
    ['2 * figure:many', 'E401@5+11'],
    ['2400 * figure:share / 100', 'E420@21+1'],
    ['(2400 * figure:share) / 100', 'E420@23+1'],
  ])('%s → %s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test('says what to write instead', () => {
    const fixOf = (text: string): string =>
      fixesOf(readExpression(text, { figures: {}, currency: 'EUR' }).mistake)[0] ?? '';
    expect(fixOf('2,400')).toContain('2400');
    expect(fixOf('2 %')).toContain('0.02');
    expect(fixOf('2 400')).toContain('without spaces');
    const { expression } = readExpression('figure:staf * figure:staff-2 * figure:wholly-other', {
      figures: {},
      currency: 'EUR',
    });
    if (expression === null) throw new Error('unread');
    expect(fixesOf(...evaluate(expression, known).faults)).toEqual([
      'Did you mean figure:staff?',
      'Put spaces round the minus: figure:staff - 2.',
      expect.stringMatching(/^Known in figures: staff, share/),
    ]);
  });
});

describe('words in a calculation', () => {
  test.each<readonly [text: string, where: string, length: number, fix: string]>([
    // A figure by its bare name.
    ['a-b * 3', '1: "a-b"', 3, 'Did you mean figure:a-b?'],
    ['2 * staff', '5: "staff"', 5, 'Did you mean figure:staff?'],
    ['2 * staf', '5: "staf"', 4, 'Did you mean figure:staff?'],
    ['3 figures.hours', '3: "figures.hours"', 13, 'Did you mean figure:hours?'],
    ['figure: hours * 2', '1: "figure: hours"', 13, 'Did you mean figure:hours?'],
    ['figure : hours * 2', '1: "figure : hours"', 14, 'Did you mean figure:hours?'],
    ['Figure:hours * 2', '1: "Figure:hours"', 12, 'Did you mean figure:hours?'],
    // Units.
    ['2400 employees * 3', '6: "employees"', 9, 'Take it away: units do not belong in a calculation.'],
    ['3 * 8 часов', '7: "часов"', 5, 'Take it away: units do not belong in a calculation.'],
    ['€ 500', '1: "€"', 1, 'Take it away: the result is in the currency of the proposal.'],
    ['500 EUR * 2', '5: "EUR"', 3, 'Take it away: the result is in the currency of the proposal.'],
    ['SAR 500', '1: "SAR"', 3, 'Take it away: the result is in the currency of the proposal.'],
    ['12 m²', '4: "m²"', 2, 'Take it away: units do not belong in a calculation.'],
    ['1.5k * 2', '4: "k"', 1, 'Write the number out in digits: 1500 for 1.5 k.'],
    ['2 mn', '3: "mn"', 2, 'Write the number out in digits: 1500 for 1.5 k.'],
    ['2 млн', '3: "млн"', 3, 'Write the number out in digits: 1500 for 1.5 k.'],
    ['1e5', '2: "e5"', 2, 'Write the number out in digits: 1500 for 1.5 k.'],
    // What is neither.
    ['employees * 3', '1: "employees"', 9, 'Write the number itself, or figure:<id>; in figures: staff, share, rate'],
    ['2 x 3', '3: "x"', 1, 'Write * or ×.'],
    ['2x3', '2: "x"', 1, 'Write * or ×.'],
    ['2 * [3]', '5: "["', 1, 'A calculation knows numbers'],
  ])('%s', (text, where, length, fix) => {
    const { mistake } = readExpression(text, known);
    if (mistake === null) throw new Error('read');
    expect(sentencesOf(mistake).message).toBe(`At character ${where} means nothing in a calculation.`);
    expect([mistake.spot.length, sentencesOf(mistake).fix]).toEqual([length, expect.stringContaining(fix)]);
  });
});

describe('a number that reads in two ways', () => {
  const fixIn = (currency: string, text: string): string | undefined =>
    fixesOf(readExpression(text, { ...known, currency }).mistake)[0];

  test.each([
    ['2.400 * 0.02', 'Write 2400 or 2.4000, whichever you mean.'],
    ['300 * (0.500 + 12.500)', 'Write 12500 or 12.5000, whichever you mean.'],
  ])('%s', (text, fix) => {
    expect(fixIn('EUR', text)).toBe(fix);
    for (const [, reading = ''] of fix.matchAll(/(\d[\d.]*)(?= or|,)/g)) expect(fixIn('EUR', reading)).toBeUndefined();
  });

  test('three decimals are usual in some currencies, and below one', () => {
    expect(fixIn('KWD', '2.400 * 12.500')).toBeUndefined();
    expect(fixIn('EUR', '2400 * 0.125 * 96.00 * 1234.567')).toBeUndefined();
  });
});
