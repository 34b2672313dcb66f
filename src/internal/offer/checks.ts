import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, isZero, sum } from '../../foundation/money/arithmetic.ts';
import { decimalOf } from '../../foundation/money/decimalOf.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { currenciesOf, homeCurrency } from './currencies.ts';
import { chargeOf } from './line.ts';
import { restFix } from './payments.ts';
import type { Line, Offer, Payment, Rate } from './Price.ts';

/** What is wrong with an offer before anything of it is priced; `currency` is the proposal's. */
export const checkOffer = (offer: Offer, currency: string | undefined): readonly Finding[] => [
  ...checkCurrency(offer, currency),
  ...offer.lines.flatMap((line, index) =>
    checkLine(line, index, { taxes: offer.taxes, currency: line.currency ?? currency }),
  ),
  ...checkDiscount(offer.discount),
  ...checkPayments(offer.payments),
  ...checkRates(offer.rates),
];

/** Amounts that name no currency are in the proposal's: it has to be there, exist, and be one that lines are priced in. */
function checkCurrency(offer: Offer, currency: string | undefined): readonly Finding[] {
  const path = ['proposal', 'currency'];
  const amounts = [
    ...(offer.discount?.amount === undefined ? [] : [['offer', 'discount', 'amount']]),
    ...offer.payments.flatMap(({ amount }, index) => (amount === undefined ? [] : [['offer', 'payments', index]])),
  ];
  if (currency !== undefined && minorUnits(currency) === null) return [unknownCurrency(path, currency)];
  if (offer.lines.length === 0) return [];
  const home = homeCurrency(offer, currency);
  const isNeeded = offer.lines.some((line) => line.currency === undefined) || amounts.length > 0;
  if (home === undefined) {
    if (!isNeeded) return [];
    return [
      {
        code: 'E105',
        path,
        message: 'The offer has prices, but the proposal does not name a currency.',
        found: null,
        fix: 'Add `currency: EUR`, or the one you sell in, under `proposal`.',
      },
    ];
  }
  if (currenciesOf(offer, currency).includes(home)) return [];
  return amounts.map((at) => ({
    code: 'E107',
    path: at,
    message: `This amount is in ${home}, the currency of the proposal, but no line is priced in ${home}.`,
    found: null,
    fix: "Give a percentage, or make the lines' currency that of the proposal.",
  }));
}

/** A currency code that ISO 4217 doesn't know: nobody can say how its amounts are rounded. */
const unknownCurrency = (path: Finding['path'], found: string): Finding => ({
  code: 'E107',
  path,
  message: `There is no currency ${found}.`,
  found,
  fix: 'Write the three letters of ISO 4217, such as EUR, SAR or JPY.',
});

/** What is wrong with one line of the price, by itself; `currency` is the one that it is priced in, where it has any. */
function checkLine(
  line: Line,
  index: number,
  { taxes, currency }: { taxes: Offer['taxes']; currency: string | undefined },
): readonly Finding[] {
  const name = `Line ${index + 1}`;
  const at = (key: keyof Line): Finding['path'] => ['offer', 'lines', index, key];
  const findings: Finding[] = [];
  const digits = currency === undefined ? null : minorUnits(currency);
  if (line.currency !== undefined && digits === null) findings.push(unknownCurrency(at('currency'), line.currency));
  const amount = line.discount_amount;
  if (line.discount_percent !== undefined && amount !== undefined) {
    findings.push({
      code: 'E107',
      path: at('discount_amount'),
      message: `${name} has two discounts: a percentage and an amount.`,
      found: amount,
      fix: 'Keep one of them.',
    });
  } else if (
    amount !== undefined &&
    currency !== undefined &&
    digits !== null &&
    chargeOf(line, digits).net.startsWith('-')
  ) {
    findings.push({
      code: 'E107',
      path: at('discount_amount'),
      message: `The discount on line ${index + 1} is higher than its price of ${chargeOf(line, digits).gross} ${currency}.`,
      found: amount,
      fix: 'Lower the discount, or correct the quantity or the unit price.',
    });
  }
  if (line.tax !== undefined && !Object.hasOwn(taxes, line.tax)) {
    findings.push({
      code: 'E114',
      path: at('tax'),
      message: `${name} names a tax that \`offer.taxes\` does not have.`,
      found: line.tax,
      fix: `Add it: \`taxes: { ${line.tax}: { label: VAT, percent: "15" } }\`, or name one that is there.`,
    });
  }
  if (line.term !== undefined && line.recurring === undefined) {
    findings.push({
      code: 'E107',
      path: at('term'),
      message: `${name} has a term, but does not say how often it is charged.`,
      found: String(line.term),
      fix: 'Add `recurring: month`, `quarter` or `year`, or leave out the term.',
    });
  }
  return [...findings, ...checkTiers(line, index)];
}

function checkTiers({ tiers }: Line, index: number): readonly Finding[] {
  return tiers.flatMap(({ from }, tier): Finding[] => {
    if (!tiers.slice(0, tier).some((earlier) => compare(earlier.from, from) === 0)) return [];
    return [
      {
        code: 'E107',
        path: ['offer', 'lines', index, 'tiers', tier, 'from'],
        message: `Two tiers of line ${index + 1} begin at the same quantity.`,
        found: from,
        fix: 'Keep one of them, or correct its quantity.',
      },
    ];
  });
}

/** The discount on the whole price is a percentage or an amount. */
function checkDiscount(discount: Offer['discount']): readonly Finding[] {
  if (!discount || (discount.percent === undefined) !== (discount.amount === undefined)) return [];
  const isDouble = discount.percent !== undefined;
  return [
    {
      code: 'E107',
      path: ['offer', 'discount'],
      message: isDouble
        ? 'The discount on the whole price is given twice: as a percentage and as an amount.'
        : 'The discount on the whole price does not say how much it is.',
      found: null,
      fix: isDouble ? 'Keep one of them.' : 'Add `percent: "2"` or `amount: "5000.00"`, or delete the discount.',
    },
  ];
}

const hundred = decimalOf(100);

/** Each payment says one thing, and where all are percentages they make 100 (E410). */
function checkPayments(payments: readonly Payment[]): readonly Finding[] {
  const unclear = payments.flatMap((payment, index): Finding[] => {
    const forms = [payment.percent, payment.amount, payment.parts].filter((form) => form !== undefined);
    if (forms.length === 1) return [];
    return [
      {
        code: 'E410',
        path: ['offer', 'payments', index],
        message: `Payment ${index + 1} ${forms.length === 0 ? 'does not say how much it is' : 'says in several ways how much it is'}.`,
        found: null,
        fix: 'Give exactly one of `percent`, `amount` and `parts`.',
      },
    ];
  });
  if (unclear.length > 0 || payments.length === 0) return unclear;
  const percents = payments.flatMap(({ percent }) => percent ?? []);
  const all = sum(percents);
  if (percents.length < payments.length || compare(all, hundred) === 0) return [];
  return [
    {
      code: 'E410',
      path: ['offer', 'payments'],
      message: `The payments add up to ${all} %, not to 100 %.`,
      found: null,
      fix: restFix,
    },
  ];
}

/** A stated rate is above zero, has its date, and is the only one of its pair (E411). */
function checkRates(rates: readonly Rate[]): readonly Finding[] {
  return rates.flatMap(({ from, to, rate, as_of }, index): Finding[] => {
    const path = ['offer', 'rates', index];
    const pair = `from ${from} to ${to}`;
    if (isZero(rate)) {
      const message = `The rate ${pair} is zero.`;
      return [{ code: 'E107', path: [...path, 'rate'], message, found: rate, fix: 'Write the rate that you agreed.' }];
    }
    if (rates.slice(0, index).some((earlier) => earlier.from === from && earlier.to === to)) {
      return [{ code: 'E107', path, message: `There are two rates ${pair}.`, found: rate, fix: 'Keep one of them.' }];
    }
    if (as_of !== undefined) return [];
    const message = `The rate ${pair} has no date.`;
    return [{ code: 'E411', path, message, found: rate, fix: 'Add the day of the rate: `as_of: 2026-11-20`.' }];
  });
}
