import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { minorUnits } from '../../../src/foundation/money/currency.ts';
import { decimalOf, type Decimal, isDecimal } from '../../../src/foundation/money/Decimal.ts';
import type { Fraction } from '../../../src/foundation/money/Fraction.ts';
import { Internal } from '../../../src/internal/dossier/schema/secret.ts';
import { warnOfConcessions } from '../../../src/internal/offer/bookWarnings.ts';
import { worst } from '../../../src/internal/offer/conceded.ts';
import { concessionsOf } from '../../../src/internal/offer/concessions.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { limitsOf } from '../../../src/internal/offer/limits.ts';
import type { Offer, Price } from '../../../src/internal/offer/Price.ts';
import { briefly, line, offerOf } from './offerOf.ts';
import { worstOf, type OracleTerms, type Share } from './oracleBook.ts';
import { randomOf } from './random.ts';
import { randomOffer } from './randomOffer.ts';
import { asWritten } from './typedOffer.ts';
import { tries } from '../../size.ts';

const amount = (text: string): Decimal => (isDecimal(text) ? text : decimalOf(0));

/** The offer with what a book says of its lines, one by one. */
const withBook = (offer: Offer, terms: readonly ((OracleTerms & { readonly floor?: string }) | null)[]): Offer => ({
  ...offer,
  lines: offer.lines.map((one, i) => {
    const own = terms[i] ?? null;
    if (own === null) return one;
    const cost = own.cost === null ? null : amount(own.cost);
    const floor = own.floor === undefined ? null : amount(own.floor);
    return {
      ...one,
      book: new Internal({ list: amount(own.list), cost, floor, isConverted: false, row: `prices.csv:${i + 2}` }),
    };
  }),
});

const priced = (offer: Offer): Price => {
  const { price, findings } = computePrice(offer, 'EUR');
  if (price === null) throw new Error(JSON.stringify(findings));
  return price;
};

const book = { list: '100.00', cost: '60.00', floor: '80.00' };
const shares = (written: object, ...terms: readonly (typeof book | null)[]): readonly (string | null)[] => {
  const offer = withBook(offerOf(written), terms);
  const { discount, margin } = worst(concessionsOf(offer, priced(offer)).totals);
  return [discount, margin].map((share) => (share === null ? null : `${share.over}/${share.under}`));
};
const vat = { vat: { label: 'VAT', percent: '25', included: true } };
const cheap = [{ from: '50', unit_price: '75' }];

describe('what an offer concedes against its book', () => {
  test.each<[string, object, readonly (typeof book | null)[], readonly (string | null)[]]>([
    ['the list price', { lines: [line({})] }, [book], ['0/1', '2/5']],
    ['a lower price', { lines: [line({ unit_price: '75.00' })] }, [book], ['1/4', '1/5']],
    ['a discount on the line', { lines: [line({ discount_percent: '25' })] }, [book], ['1/4', '1/5']],
    ['an amount off each charge', { lines: [line({ qty: '2', discount_amount: '50' })] }, [book], ['1/4', '1/5']],
    ['a discount on the whole', { lines: [line({})], discount: { percent: '25' } }, [book], ['1/4', '1/5']],
    [
      'the amount of one, pro rata',
      { lines: [line({}), line({})], discount: { amount: '50' } },
      [book],
      ['1/4', '1/5'],
    ],
    [
      'a price by quantity',
      { lines: [line({ qty: '5', tiers: [{ from: '5', unit_price: '75' }] })] },
      [book],
      ['1/4', '1/5'],
    ],
    ['a tax inside', { lines: [line({ tax: 'vat' })], taxes: vat }, [{ ...book, cost: '64.00' }], ['0/1', '1/5']],
    [
      'an amount in the first year of a term',
      { lines: [line({ recurring: 'year', term: 2 })], discount: { amount: '50' } },
      [book],
      ['1/2', '-1/5'],
    ],
    [
      'a ramp to a lower price',
      { lines: [line({ recurring: 'year', term: 2, ramp: [{ from_period: 2, unit_price: '50' }] })] },
      [book],
      ['1/4', '1/5'],
    ],
    ['a line from nowhere beside it', { lines: [line({}), line({ unit_price: '900' })] }, [book, null], ['0/1', '2/5']],
    [
      'two prices to choose from: the worse',
      { lines: [line({ alternative: 'a', unit_price: '80' }), line({ alternative: 'a', unit_price: '75' })] },
      [book, book],
      ['1/4', '1/5'],
    ],
    [
      'an option is not in the total',
      { lines: [line({}), line({ optional: true, unit_price: '10' })] },
      [book, book],
      ['0/1', '2/5'],
    ],
  ])('%s', (_, written, terms, expected) => {
    expect(shares(written, ...terms)).toEqual(expected);
  });

  test.each<[string, object, object, readonly string[]]>([
    [
      'nothing beyond a limit',
      { lines: [line({ unit_price: '93' })] },
      { max_discount_percent: '7', margin_floor_percent: '35' },
      [],
    ],
    [
      'exactly the limit in percent, whatever the cents',
      { lines: [line({ unit_price: '100.00', discount_percent: '7', qty: '0.01' })] },
      { max_discount_percent: '7' },
      [],
    ],
    [
      'a hair more',
      { lines: [line({ unit_price: '92.999' })] },
      { max_discount_percent: '7' },
      ['W702 offer.lines.0.unit_price'],
    ],
    [
      'on all, told once',
      { lines: [line({}), line({})], discount: { percent: '8' } },
      { max_discount_percent: '7' },
      ['W702 offer.discount'],
    ],
    ['under the margin', { lines: [line({ unit_price: '85' })] }, { margin_floor_percent: '30' }, ['W703 offer.lines']],
    [
      'one line under it',
      { lines: [line({ unit_price: '85' }), line({ qty: '9' })] },
      { margin_floor_percent: '30' },
      ['W703 offer.lines.0.unit_price'],
    ],
    [
      'given away',
      { lines: [line({ unit_price: '0' })] },
      { margin_floor_percent: '30' },
      ['W703 offer.lines', 'W716 offer.lines.0.unit_price'],
    ],
    ['a margin half a point off', { lines: [line({})] }, { margin_percent: '40.5' }, []],
    ['more than that', { lines: [line({})] }, { margin_percent: '40.51' }, ['W705 offer.internal.margin_percent']],
    [
      'at a quantity that may be ordered',
      { lines: [line({ tiers: cheap })] },
      { max_discount_percent: '7', margin_floor_percent: '24' },
      ['W702 offer.lines.0.tiers', 'W703 offer.lines.0.tiers', 'W716 offer.lines.0.tiers'],
    ],
    [
      'at one with the discount on the whole',
      { lines: [line({ tiers: [{ from: '50', unit_price: '95' }] })], discount: { percent: '3' } },
      { max_discount_percent: '7' },
      ['W702 offer.lines.0.tiers'],
    ],
    [
      'at the quantity that is offered already',
      { lines: [line({ unit_price: '70', tiers: [{ from: '50', unit_price: '72' }] })] },
      { max_discount_percent: '7' },
      ['W702 offer.lines.0.unit_price', 'W716 offer.lines.0.unit_price'],
    ],
    [
      'at one within the limits',
      { lines: [line({ tiers: [{ from: '50', unit_price: '95' }] })] },
      { max_discount_percent: '7' },
      [],
    ],
    ['at the floor', { lines: [line({ unit_price: '80' })] }, {}, []],
    ['under it', { lines: [line({ discount_percent: '20.1' })] }, {}, ['W716 offer.lines.0.discount_percent']],
    [
      'an option under it',
      { lines: [line({}), line({ optional: true, unit_price: '79' })] },
      {},
      ['W716 offer.lines.1.unit_price'],
    ],
  ])('%s', (_, written, internal, expected) => {
    const offer = withBook(offerOf({ ...written, internal }), [book, book]);
    const findings = warnOfConcessions(offer, priced(offer), limitsOf(offer, null));
    expect(briefly(findings)).toEqual(expected);
    for (const { message, fix } of findings.map(sentencesOf))
      expect(`${message} ${fix}`.replaceAll(/prices\.csv:\d|line \d|: \d\.|--allow [EW]\d+/g, '')).not.toMatch(/\d\d/);
  });

  test('the limits of the workspace, where the offer has none', () => {
    const shared = { max_discount_percent: new Internal(amount('7')) };
    expect(limitsOf(offerOf({ lines: [] }), shared).discount).toBe('7');
    expect(limitsOf(offerOf({ lines: [], internal: { max_discount_percent: '3' } }), shared).discount).toBe('3');
  });
});

const cases = Number(process.env.PRICE_CASES ?? tries(800, 2000)) / 4;

/** Two shares that differ by less than a billionth of a billionth: the oracle cuts where thirds would not end. */
const isSame = (found: Fraction | null, expected: Share | null): boolean => {
  if (found === null || expected === null) return found === expected;
  const difference = found.over * expected.under - expected.over * found.under;
  const size = difference < 0n ? -difference : difference;
  const under = found.under * (expected.under < 0n ? -expected.under : expected.under);
  return size * 10n ** 18n < under;
};

test(`${cases} random offers concede what the oracle says`, { timeout: 3_600_000 }, () => {
  const random = randomOf(20261127);
  const differences: string[] = [];
  let held = 0;
  for (let number = 0; number < cases && differences.length < 3; number++) {
    const written = { ...randomOffer(random, minorUnits('EUR') ?? 2), payments: [], cap: null, headline: null };
    const terms = written.lines.map((): OracleTerms | null => {
      const cost = random() < 0.2 ? null : String(Math.floor(random() * 900));
      return random() < 0.2 ? null : { list: String(Math.floor(random() * 1000) + 1), cost };
    });
    const offer = withBook(offerOf(asWritten({ ...written, atRates: [] })), terms);
    const { price } = computePrice(offer, 'EUR');
    if (price === null) continue;
    held += 1;
    const found = worst(concessionsOf(offer, price).totals);
    const expected = worstOf(written, terms);
    if (!isSame(found.discount, expected.discount) || !isSame(found.margin, expected.margin))
      differences.push(
        JSON.stringify({ written, terms, found, expected }, (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      );
  }
  expect(differences).toEqual([]);
  expect(held).toBeGreaterThan(cases / 2);
});
