import { describe, expect, test } from 'vitest';
import { endsInSum, likelyThrees, numbersOf, unclearIn } from '../../../src/app/wizard/questions/columnNumbers.ts';

describe('a column of numbers, however they are typed', () => {
  test.each<readonly [string, readonly string[], readonly string[] | null]>([
    ['points', ['22.3', '1,234.50'], ['22.3', '1234.50']],
    ['commas', ['22,3', '1 234,5'], ['22.3', '1234.5']],
    ['thousands by points', ['1.234,5', '22.306'], ['1234.5', '22306']],
    ['thousands by commas', ['22,306', '7.5'], ['22306', '7.5']],
    ['three decimals after a comma', ['22,306', '0,5'], ['22.306', '0.5']],
    ['an empty cell', ['1', '', '3'], ['1', '', '3']],
    ['percent', ['5 %', '7,5 %'], ['5', '7.5']],
    ['euros', ['1 200 €', '90 €'], ['1200', '90']],
    ['Eastern digits', ['١٢٫٥', '٣'], ['12.5', '3']],
    ['words among them', ['1', 'on request'], null],
    ['two currencies', ['5 €', '5 $'], null],
    ['some with a sign and some without', ['5 %', '5'], null],
    ['points and commas for decimals', ['5,5', '5.5'], null],
    ['nothing', ['', ''], null],
    ['more decimals than are shown', ['1.12345678'], null],
  ])('%s', (_, typed, expected) => {
    expect(numbersOf(typed)?.cells ?? null).toEqual(expected);
    expect(unclearIn(typed)).toBeNull();
  });

  test('what reads in two ways is asked about once', () => {
    expect(unclearIn(['22.306', '19.880'])).toEqual({ typed: '22.306', thousands: '22306', decimals: '22.306' });
    expect(unclearIn(['22,306', '7'])).toEqual({ typed: '22,306', thousands: '22306', decimals: '22.306' });
    expect([likelyThrees(['22.306', '19.880']), likelyThrees(['22,306', '7'])]).toEqual(['decimals', 'thousands']);
    expect(numbersOf(['22,306', '7'], 'decimals')).toEqual({ cells: ['22.306', '7'], places: 3, unit: '' });
    expect(numbersOf(['22,306', '7'], 'thousands')).toEqual({ cells: ['22306', '7'], places: 0, unit: '' });
  });

  test.each<readonly [readonly string[], boolean]>([
    [['1', '2', '3'], true],
    [['1,5', '2,5', '4,0'], true],
    [['1', '2', '4'], false],
    [['1', '1'], false],
    [['0', '0', '0'], false],
  ])('%j ends in its sum: %s', (typed, isSum) => {
    const numbers = numbersOf(typed);
    expect(numbers && endsInSum(numbers)).toBe(isSum);
  });
});
