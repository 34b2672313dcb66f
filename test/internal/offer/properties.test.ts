import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, compare, multiply, subtract, sum } from '../../../src/foundation/money/Decimal.ts';
import { minorUnits } from '../../../src/foundation/money/currency.ts';
import { shareOut } from '../../../src/foundation/money/shareOut.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { offerOf } from './offerOf.ts';
import { randomOf } from './random.ts';
import { decidedOffer } from './randomOffer.ts';
import { asWritten, lineAsWritten } from './typedOffer.ts';

const amount = fc
  .bigInt({ min: 0n, max: 10n ** 14n })
  .map((cents) => decimalOf(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`));
const weight = fc.integer({ min: 0, max: 1_000_000 }).map((value) => decimalOf(value));

test('shares add up, and none is a step or more from its exact part', () => {
  fc.assert(
    fc.property(amount, fc.array(weight, { minLength: 1, maxLength: 12 }), (whole, weights) => {
      const all = sum(weights);
      fc.pre(compare(all, decimalOf(0)) > 0);
      const items = weights.map((each) => ({ weight: each }));
      const parts = shareOut(whole, items, 2).map(({ share }) => share);
      expect(compare(sum(parts), whole)).toBe(0);
      parts.forEach((part, index) => {
        const off = subtract(multiply(part, all), multiply(whole, weights[index] ?? all));
        const step = multiply(decimalOf('0.01'), all);
        expect([compare(off, step), compare(step, subtract(decimalOf(0), off))]).toEqual([-1, 1]);
      });
    }),
    { seed: 20261123 },
  );
});

test('the order of the lines changes neither sums nor payments', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('EUR', 'JPY', 'KWD'), (seed, currency) => {
      const written = decidedOffer(randomOf(seed), minorUnits(currency) ?? 2);
      const shuffled = { ...written, lines: written.lines.toSorted((a, b) => (a.unit_price < b.unit_price ? 1 : -1)) };
      const [a, b] = [written, shuffled].map((offer) => computePrice(offerOf(asWritten(offer)), currency));
      expect(a?.findings).toEqual(b?.findings);
      const [one, other] = [a, b].map((computed) => computed?.price?.currencies[0]);
      expect([one?.firstYear, one?.secondYear, one?.term, one?.payments]).toEqual([
        ...[other?.firstYear, other?.secondYear, other?.term, other?.payments],
      ]);
    }),
    { seed: 20261123 },
  );
});

test('several currencies: each is priced as if it were alone', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seedA, seedB) => {
      const [a, b] = [decidedOffer(randomOf(seedA), 2), decidedOffer(randomOf(seedB), 0)];
      const taxes = Object.fromEntries(Object.entries(a.taxes).map(([id, tax]) => [id, { ...tax, included: false }]));
      const bare = { taxes, discount: { percent: '7.5' }, payments: [{ percent: '30' }, { percent: '70' }] };
      const euro = a.lines.map(lineAsWritten);
      const yen = b.lines.map((line) => ({ ...lineAsWritten(line), currency: 'JPY' }));
      const both = computePrice(offerOf({ ...bare, lines: [...euro, ...yen] }), 'EUR').price;
      const alone = [euro, yen].map((lines) => computePrice(offerOf({ ...bare, lines }), 'EUR').price?.currencies[0]);
      expect(both?.currencies.map(({ firstYear, payments }) => [firstYear, payments])).toEqual(
        alone.map((price) => [price?.firstYear, price?.payments]),
      );
      for (const price of both?.currencies ?? []) {
        expect(sum(price.payments.map((payment) => payment.amount ?? decimalOf(0)))).toBe(price.firstYear?.total);
      }
    }),
    { seed: 20261123 },
  );
});

test('the total with an alternative is that of the offer in which it was chosen', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('EUR', 'JPY', 'KWD'), (seed, currency) => {
      const random = randomOf(seed);
      const written = { ...asWritten(decidedOffer(random, minorUnits(currency) ?? 2)), payments: [], cap: undefined };
      // A range stands beside the total, and is never one of the alternatives.
      const candidates = decidedOffer(random, minorUnits(currency) ?? 2).lines.filter(
        ({ price_to: most }) => most === undefined,
      );
      const open = candidates.slice(0, 3).map((each) => ({ ...each, alternative: 'size', optional: false }));
      fc.pre(open.length > 1);
      const { price } = computePrice(offerOf({ ...written, lines: [...written.lines, ...open] }), currency);
      const [choice] = price?.currencies[0]?.choices ?? [];
      fc.pre(choice !== undefined);
      const chosen = open.map((each) =>
        computePrice(offerOf({ ...written, lines: [...written.lines, each] }), currency),
      );
      expect(choice.alternatives.map(({ sums }) => sums?.total ?? null)).toEqual(
        chosen.map((computed) => computed.price?.currencies[0]?.firstYear?.total ?? null),
      );
    }),
    { seed: 20261123 },
  );
});

test('the total over currencies is the sum of its parts, each at its rate', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 999_999 }), (seed, numerator) => {
      const [home, foreign] = [decidedOffer(randomOf(seed), 2), decidedOffer(randomOf(seed + 1), 0)];
      const rate = decimalOf(`${Math.floor(numerator / 10_000)}.${String(numerator % 10_000).padStart(4, '0')}`);
      fc.pre(compare(rate, decimalOf(0)) > 0);
      const lines = [
        ...home.lines.map(lineAsWritten),
        ...foreign.lines.map((each) => ({ ...lineAsWritten(each), currency: 'JPY' })),
      ];
      const rates = [{ from: 'JPY', to: 'EUR', rate, as_of: '2026-11-20' }];
      const { price } = computePrice(offerOf({ taxes: home.taxes, lines, rates }), 'EUR');
      // A currency of mere options has nothing to add up.
      fc.pre(price?.currencies.every((part) => part.lines.some((each) => each.part !== 'optional')) === true);
      const { total, parts } = price.grandTotal ?? { total: null, parts: [] };
      expect(sum(parts.map((part) => part.amount))).toBe(total);
      const yen = price.currencies[1]?.firstYear?.total ?? decimalOf(0);
      const off = subtract(multiply(yen, rate), parts[1]?.amount ?? decimalOf(0));
      expect([compare(off, decimalOf('0.005')), compare(decimalOf('-0.005'), off)]).not.toContain(1);
    }),
    { seed: 20261123 },
  );
});
