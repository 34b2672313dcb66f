import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../../examples/buildExample.ts';
import { checkData } from '../../../wall/buildData.ts';
import { randomOffer } from './randomOffer.ts';
import { cellsOf } from './readXlsx.ts';
import { hasCalc, recalculate } from './recalculate.ts';
import { workbookOf } from './written.ts';

// OFFER_RUNS asks for more.
const numRuns = Number(process.env.OFFER_RUNS ?? 40);
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

/** Sums and taxes without a formula are stated: few are, and only where no formula comes to what is printed. */
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
      const stated = [...books.values()]
        .flatMap(cellsOf)
        .filter(({ value, formula }) => value !== null && formula === null);
      if (process.env.OFFER_RUNS !== undefined)
        console.log(books.size, 'offers', formulas, 'formulas', stated.length, 'stated');
      expect(differ).toEqual([]);
    },
    minutes,
  );
});
