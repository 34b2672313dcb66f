import { describe, expect, test } from 'vitest';
import { numbersIn, sumOf } from '../../../../src/internal/dossier/model/tableNumbers.ts';

const tableOf = (cells: readonly (string | null)[], places?: number) => ({
  columns: [
    { head: 'Weight', align: 'number' as const, sum: true as const, ...(places === undefined ? {} : { places }) },
  ],
  rows: cells.map((cell) => [cell]),
});

describe('a nought that only tells a number from thousands', () => {
  test.each([
    [['22.3060', '19.88'], undefined, ['22.306', '19.88'], '42.186'],
    [['22.3060', '19.8800', null, 'on request'], undefined, ['22.306', '19.880', null, null], '42.186'],
    [['-1.2340'], undefined, ['-1.234'], '-1.234'],
    // Four decimals are meant where others of the column have them.
    [['1.2340', '1.2345'], undefined, ['1.2340', '1.2345'], '2.4685'],
    [['1.2340'], 4, ['1.2340'], '1.2340'],
    [['22.306', '19.88'], 3, ['22.306', '19.880'], '42.186'],
    [['0.1230', '1234.5670'], undefined, ['0.1230', '1234.5670'], '1234.6900'],
  ])('%j with places %j', (cells, places, numbers, sum) => {
    const table = tableOf(cells, places);
    expect(numbersIn(table, 0)).toEqual(numbers);
    expect(sumOf(table, 0)).toBe(sum);
  });
});
