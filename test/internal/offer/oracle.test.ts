import { expect, test } from 'vitest';
import { minorUnits } from '../../../src/foundation/money/currency.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import type { CurrencyPrice, Sums } from '../../../src/internal/offer/Price.ts';
import { offerOf } from './offerOf.ts';
import {
  coins,
  isFirm,
  rangesOf,
  rateWithTax,
  runningSums,
  sumsOfTerm,
  sumsOfYear,
  type OracleOffer,
  type OracleSums,
} from './oracle.ts';
import { paymentsOf } from './oraclePayments.ts';
import { chargesOfPeriods } from './oracleCharges.ts';
import { randomOf, randomOffer, written } from './randomOffer.ts';
import { typed } from './typedOffer.ts';

/** Raise it for a release: PRICE_CASES=100000. */
const cases = Number(process.env.PRICE_CASES ?? 2000);

const currencies = ['EUR', 'JPY', 'KWD', 'SAR', 'KRW', 'UYW', 'OMR'] as const;

/** Amounts as text, so that a missing cent digit is a difference too. */
const expectedSums = (sums: OracleSums | null, digits: number, firm: boolean): string =>
  sums
    ? [
        firm ? '' : 'approx.',
        ...[sums.gross, sums.net, sums.tax, sums.total].map((amount) => written(amount, digits)),
      ].join(' ')
    : '-';

const foundSums = (sums: Sums | null): string =>
  sums ? [sums.firm ? '' : 'approx.', sums.gross, sums.net, sums.tax, sums.total].join(' ') : '-';

const isRunning = (offer: OracleOffer): boolean =>
  offer.lines.some(({ recurring, term = Infinity, optional }) => {
    const aYear = { month: 12, quarter: 4, year: 1 };
    return recurring !== undefined && !optional && term > aYear[recurring];
  });

const isAboveCap = (offer: OracleOffer, digits: number): boolean =>
  typeof offer.cap === 'string' &&
  [sumsOfYear(offer, 1, digits), sumsOfTerm(offer, digits)].some(
    (sums) => sums !== null && sums.total > coins(offer.cap ?? '0', digits),
  );

/** What the oracle expects, in words that can be compared. */
function expected(offer: OracleOffer, digits: number): string {
  const first = sumsOfYear(offer, 1, digits);
  const payments = paymentsOf(offer, first.total, digits);
  const isWorked = offer.payments.some(({ as_worked }) => as_worked !== undefined);
  const wrong = [
    ...(isAboveCap(offer, digits) ? ['E107'] : []),
    ...(payments === null ? [isWorked ? 'E405' : 'E410'] : []),
  ];
  if (payments === null || wrong.length > 0) return wrong.join();
  return [
    expectedSums(first, digits, isFirm(offer, 1)),
    isRunning(offer) ? expectedSums(sumsOfYear(offer, 2, digits), digits, isFirm(offer, 2)) : '-',
    expectedSums(sumsOfTerm(offer, digits), digits, isFirm(offer, 1)),
    chargesOfPeriods(offer, digits)
      .map(({ each, sums, firm }) => `${each} ${expectedSums(sums, digits, firm)}`)
      .join(', '),
    payments.map((parts) => parts.map((part) => written(part, digits)).join('+')).join(' '),
    runningSums(offer, digits)
      .map((sum) => written(sum, digits))
      .join(' '),
    rangesOf(offer, digits)
      .map((ends) => ends.map((end) => written(end, digits)).join('–'))
      .join(' '),
    (offer.atRates ?? [])
      .map((rate) => rateWithTax(rate, offer.taxes, digits))
      .map((one) => written(one.coins, one.digits))
      .join(' '),
    offer.cap ?? '',
  ].join(' | ');
}

const told = (price: CurrencyPrice): string => {
  const { firstYear, secondYear, term, charges, payments, subtotals, lines, rateLines, cap } = price;
  return [
    foundSums(firstYear),
    foundSums(secondYear),
    foundSums(term),
    charges.map(({ each, sums }) => `${each} ${foundSums(sums)}`).join(', '),
    payments.map(({ parts }) => parts.join('+')).join(' '),
    subtotals.map(({ net }) => net).join(' '),
    lines.flatMap(({ gross, upper }) => (upper === null ? [] : [`${gross}–${upper.gross}`])).join(' '),
    rateLines.map(({ withTax }) => withTax).join(' '),
    cap?.amount ?? '',
  ].join(' | ');
};

/** What has to hold inside one result, whatever the oracle says. */
function leaks(price: CurrencyPrice, digits: number): readonly string[] {
  const { firstYear, secondYear, term, charges, sections, payments } = price;
  const sum = (values: readonly string[]): bigint => values.reduce((all, value) => all + coins(value, digits), 0n);
  const wrong: string[] = [];
  const holds = (name: string, parts: readonly string[], whole: string): void => {
    if (sum(parts) !== coins(whole, digits)) wrong.push(name);
  };
  for (const sums of [firstYear, secondYear, term, ...charges.map((charge) => charge.sums)]) {
    if (sums === null) continue;
    holds('gross', [sums.net, sums.discount, sums.included], sums.gross);
    holds('discount', [sums.lineDiscount, sums.wholeDiscount], sums.discount);
    holds(
      'taxes',
      sums.taxes.map(({ amount }) => amount),
      sums.tax,
    );
    holds('total', [sums.net, sums.tax], sums.total);
  }
  if (firstYear === null) return ['no sums'];
  const { gross, lineDiscount, total } = firstYear;
  const subtotals = sections.map(({ net }) => net);
  holds('sections', [...subtotals, lineDiscount], gross);
  if (payments.length > 0)
    holds(
      'payments',
      payments.map(({ amount }) => amount ?? '0'),
      total,
    );
  return wrong;
}

test(`${cases} random offers come to what the oracle says, and their parts add up`, { timeout: 3_600_000 }, () => {
  const random = randomOf(20261123);
  const differences: string[] = [];
  let refused = 0;
  for (let number = 0; number < cases; number++) {
    const currency = currencies[number % currencies.length] ?? 'EUR';
    const digits = minorUnits(currency) ?? 2;
    const offer = randomOffer(random, digits);
    const { price, findings } = computePrice(offerOf(typed(offer)), currency);
    const only = price?.currencies[0];
    const found = only ? told(only) : findings.map(({ code }) => code).join();
    const wrong = only ? leaks(only, digits) : [];
    if (!only) refused++;
    if (found !== expected(offer, digits) || wrong.length > 0) {
      differences.push(
        `${currency} ${JSON.stringify(offer)}\n found ${found}\n expected ${expected(offer, digits)}\n ${wrong.join()}`,
      );
    }
    if (differences.length > 3) break;
  }
  expect(differences).toEqual([]);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(cases / 3);
});
