import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../../examples/buildExample.ts';
import { checkData } from '../../../wall/buildData.ts';
import { randomOffer } from './randomOffer.ts';
import { hasCalc, recalculate } from './recalculate.ts';
import { workbookOf } from './written.ts';
import { tries } from '../../../size.ts';

// OFFER_RUNS asks for more.
const numRuns = Number(process.env.OFFER_RUNS ?? tries(12, 40));
const seed = Number(process.env.OFFER_SEED ?? 1);
const minutes = 1_200_000;

const composedOf = (data: unknown): Uint8Array | null => {
  const { composed } = checkData(data);
  return composed === null ? null : workbookOf(composed);
};

/** Random offers that are sound, as workbooks. */
function randomBooks(): ReadonlyMap<string, Uint8Array> {
  const books = new Map<string, Uint8Array>();
  for (let turn = seed; books.size < numRuns && turn < seed + 4 * numRuns; turn += 1) {
    const bytes = composedOf(randomOffer(turn));
    if (bytes !== null) books.set(`offer${turn}`, bytes);
  }
  return books;
}

// A machine without LibreOffice Calc leaves these out.
describe.skipIf(!hasCalc())('reckoned again by LibreOffice', () => {
  test(
    'every formula of every example comes to what is printed',
    () => {
      const books = new Map(
        readdirSync('examples').map((name) => {
          const { composed } = checkExample(name);
          if (composed === null) throw new Error(name);
          return [name, workbookOf(composed)] as const;
        }),
      );
      const { differ, formulas } = recalculate(books);
      expect(formulas).toBeGreaterThan(200);
      expect(differ).toEqual([]);
    },
    minutes,
  );

  test(
    'every formula of random offers comes to what is printed',
    () => {
      const books = randomBooks();
      expect(books.size).toBe(numRuns);
      const { differ, formulas } = recalculate(books);
      expect(formulas).toBeGreaterThan(10 * numRuns);
      expect(differ).toEqual([]);
    },
    minutes,
  );

  test('half a coin that binary fractions make a trifle less of', () => {
    const { composed } = checkData(randomOffer(1624));
    if (composed === null) throw new Error('no document');
    expect(recalculate(new Map([['half', workbookOf(composed)]])).differ).toEqual([]);
  });

  test('a sum that is another is seen', () => {
    const { composed } = checkExample('quick-start');
    if (composed === null) throw new Error('no document');
    const parts = unzipSync(workbookOf(composed));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const wrong = sheet.replace(/(<f>ROUND[^<]*<\/f><v>)[\d.]+/, '$11.01');
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(wrong) });
    expect(recalculate(new Map([['wrong', bytes]])).differ).toHaveLength(1);
  });
});
