import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { boxedInTexts } from '../../../src/internal/prices/boxedInTexts.ts';
import { bookOf } from './bookOf.ts';

const book = bookOf(
  'A-1,Pump,,9173.31,EUR,5273.37,6573.39,,,,,',
  'B-1,Valve,,9000.00,EUR,5000.00,2026.00,,,,,',
  'C-1,Works,,4811.50,EUR,4811.50,,,,,,',
  'D-1,Seal,,412.00,EUR,287.61,310.00,,,,,',
  'E-1,Ring,,20.00,EUR,12.00,13.50,,,,,',
);
const told = (text: string): readonly string[] =>
  boxedInTexts([{ text, path: ['offer', 'summary'] }], [...book.articles.values()].flat(), book).map(
    ({ code, says, within }) =>
      `${code} ${says} ${text.slice(within?.from, (within?.from ?? 0) + (within?.length ?? 0))}`,
  );

test.each<[string, readonly string[]]>([
  ['Our cost is 5,273.37 and our floor 6573.39', ['W901 ofBook 5,273.37']],
  ['Себестоимость 5 273,37', ['W901 ofBook 5 273,37']],
  ['حدنا ٦٥٧٣٫٣٩ يورو', ['W901 ofBook ٦٥٧٣٫٣٩']],
  ['It costs us 5000 a piece', ['W901 ofBook 5000']],
  ['порог: 2026', ['W901 ofBook 2026']],
  ['A sorting line, our cost is 287.61', ['W901 ofBook 287.61']],
  ['A sorting line for 287,61', ['W901 ofBook 287,61']],
  ['The floor is 310', ['W901 ofBook 310']],
  ['The floor is 13.50', ['W901 ofBook 13.50']],
  // So few digits are many things.
  ['310 stores', []],
  ['It costs 12 days', []],
  // The price that is asked, a round number, a year, a list price that is the cost too: nobody gives anything away.
  ['The pump is 9,173.31', []],
  ['5,000 parcels in 2026', []],
  ['Works for 4811.50', []],
  ['6573.39', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('the sentence says where it is from, and not the number', () => {
  const rows = [...book.articles.values()].flat();
  const [found] = boxedInTexts([{ text: 'Cost: 5273.37', path: ['offer', 'summary'] }], rows, book);
  if (found === undefined) throw new Error('nothing is told');
  const { message, fix } = sentencesOf(found);
  expect(message).toContain('article A-1 (prices.csv:2)');
  expect(`${message}${fix}${found.found}`).not.toMatch(/5273/);
});
