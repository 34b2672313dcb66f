import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, isZero, sum, decimalOf } from '../../foundation/money/Decimal.ts';
import { currencyOf } from '../../foundation/money/currencyNames.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { currenciesOf, homeCurrency } from './currencies.ts';
import { checkRecurring } from './checkRecurring.ts';
import { chargeOf } from './line.ts';
import { checkPackages } from './packages.ts';
import { checkRange } from './ranges.ts';
import { checkRateLine } from './rateLines.ts';
import { checkSubtotals } from './runningSums.ts';
import type { Line, Offer, Payment, Rate } from './Price.ts';

/** What is wrong with an offer before anything of it is priced; `currency` is the proposal's. */
export const checkOffer = (offer: Offer, currency: string | undefined): readonly Finding[] => [
  ...checkCurrency(offer, currency),
  ...offer.lines.flatMap((line) => checkLine(line, line.place, line.currency ?? currency)),
  ...checkRecurring(offer, currency),
  ...checkPackages(offer, currency),
  ...checkSubtotals(offer, currency),
  ...[...offer.lines, ...offer.rateLines].flatMap((line) => checkTaxesOfLine(line, offer.taxes)),
  ...offer.lines.flatMap(checkRange),
  ...offer.rateLines.flatMap((line) => checkRateLine(line, line.currency ?? currency)),
  ...checkUnitWithTax(offer),
  ...checkDiscount(offer.discount),
  ...checkPayments(offer.payments),
  ...checkRates(offer.rates),
];

/** Amounts that name no currency are in the proposal's: it has to be there, exist, and be one that lines are priced in. */
function checkCurrency(offer: Offer, currency: string | undefined): readonly Finding[] {
  const path = ['proposal', 'currency'];
  const amounts = [
    ...(offer.discount?.amount === undefined ? [] : [['offer', 'discount', 'amount']]),
    ...(offer.cap === undefined ? [] : [['offer', 'cap', 'amount']]),
    ...offer.payments.flatMap(({ amount }, index) => (amount === undefined ? [] : [['offer', 'payments', index]])),
  ];
  if (currency !== undefined && minorUnits(currency) === null) return [unknownCurrency(path, currency)];
  const all = [...offer.lines, ...offer.rateLines];
  if (all.length === 0) return [];
  const home = homeCurrency(offer, currency);
  const isNeeded = all.some((line) => line.currency === undefined) || amounts.length > 0;
  if (home === undefined) return isNeeded ? [finding('E105', 'currencyOfPrices', { path })] : [];
  if (currenciesOf(offer, currency).includes(home)) return [];
  return amounts.map((at) => finding('E107', 'amountInOtherCurrency', { path: at, home }));
}

/** A currency code that ISO 4217 doesn't know: nobody can say how its amounts are rounded. */
const unknownCurrency = (path: Finding['path'], found: string): Finding =>
  finding('E107', 'unknownCurrency', { path, found, suggestion: currencyOf(found) });

/** What is wrong with one line of the price, by itself; `currency` is the one that it is priced in, where it has any. */
function checkLine(line: Line, index: number, currency: string | undefined): readonly Finding[] {
  const number = index + 1;
  const at = (key: keyof Line): Finding['path'] => ['offer', 'lines', index, key];
  const findings: Finding[] = [];
  if (line.currency !== undefined && minorUnits(line.currency) === null)
    findings.push(unknownCurrency(at('currency'), line.currency));
  if (line.term !== undefined && line.recurring === undefined)
    findings.push(finding('E107', 'termWithoutCharge', { path: at('term'), number, found: String(line.term) }));
  return [
    ...checkLineSize(line, index),
    ...checkLineDiscount(line, index, currency),
    ...findings,
    ...checkTiers(line, index),
  ];
}

/** A price contains all its taxes or none: of a mixture nobody could say what the price itself is. */
function checkTaxesOfLine({ tax = [], place }: Pick<Line, 'tax' | 'place'>, taxes: Offer['taxes']): readonly Finding[] {
  const [inside = '', ...others] = tax.filter((id) => taxes[id]?.included === true);
  const [onTop] = tax.filter((id) => taxes[id]?.included === false);
  if (inside === '' || onTop === undefined) return [];
  const path = ['offer', 'lines', place, 'tax'];
  return [finding('E107', 'taxesMixed', { path, inside: [inside, ...others].join(', '), onTop })];
}

/** A column of unit prices with tax says something only where a tax comes on top of one (E406). */
function checkUnitWithTax({ unit_with_tax: isAsked, lines, taxes }: Offer): readonly Finding[] {
  const borne = lines.flatMap(({ tax = [] }) => tax.flatMap((id) => taxes[id] ?? []));
  if (!isAsked || lines.length === 0 || borne.some(({ included }) => !included)) return [];
  return [finding('E406', borne.length > 0 ? 'contained' : 'noTax', { path: ['offer', 'unit_with_tax'] })];
}

/** No amount has more digits before the point. */
const tooMuch = decimalOf('1000000000000000');

const checkLineSize = (line: Line, index: number): readonly Finding[] =>
  compare(chargeOf(line, 0).gross, tooMuch) < 0
    ? []
    : [finding('E107', 'lineTooLarge', { path: ['offer', 'lines', index], number: index + 1 })];

/** The discount of a line is given once, and isn't higher than its price. */
function checkLineDiscount(line: Line, index: number, currency: string | undefined): readonly Finding[] {
  const { discount_amount: found, discount_percent: percent } = line;
  if (found === undefined) return [];
  const number = index + 1;
  const path = ['offer', 'lines', index, 'discount_amount'];
  if (percent !== undefined) return [finding('E107', 'twoLineDiscounts', { path, number, found })];
  const digits = currency === undefined ? null : minorUnits(currency);
  if (currency === undefined || digits === null) return [];
  const { gross, net } = chargeOf(line, digits);
  return net.startsWith('-') ? [finding('E107', 'lineDiscountTooHigh', { path, number, gross, currency, found })] : [];
}

const checkTiers = ({ tiers }: Line, index: number): readonly Finding[] =>
  tiers.flatMap(({ from }, tier) =>
    tiers.slice(0, tier).some((earlier) => compare(earlier.from, from) === 0)
      ? [
          finding('E107', 'tierTwice', {
            path: ['offer', 'lines', index, 'tiers', tier, 'from'],
            number: index + 1,
            found: from,
          }),
        ]
      : [],
  );

/** The discount on the whole price is a percentage or an amount. */
function checkDiscount(discount: Offer['discount']): readonly Finding[] {
  if (!discount || (discount.percent === undefined) !== (discount.amount === undefined)) return [];
  const path = ['offer', 'discount'];
  return [finding('E107', discount.percent === undefined ? 'wholeDiscountEmpty' : 'wholeDiscountTwice', { path })];
}

const hundred = decimalOf(100);

/** Each payment says one thing, and where all are percentages they make 100 (E410). */
function checkPayments(payments: readonly Payment[]): readonly Finding[] {
  const unclear = payments.flatMap((payment, index): readonly Finding[] => {
    const { percent, amount, parts, as_worked } = payment;
    const forms = [percent, amount, parts, as_worked].filter((form) => form !== undefined);
    if (forms.length === 1) return [];
    const path = ['offer', 'payments', index];
    return [finding('E410', forms.length === 0 ? 'nothing' : 'several', { path, number: index + 1 })];
  });
  if (unclear.length > 0 || payments.length === 0) return unclear;
  const [worked, again] = payments.flatMap(({ as_worked }, index) => (as_worked === undefined ? [] : [index]));
  const inParts = payments.findIndex(({ parts }) => parts !== undefined);
  const other = again ?? (inParts < 0 ? undefined : inParts);
  if (worked !== undefined && other !== undefined) {
    const says = again === undefined ? 'besideParts' : 'twice';
    return [finding('E405', says, { path: ['offer', 'payments', other], number: other + 1 })];
  }
  const percents = payments.flatMap(({ percent }) => percent ?? []);
  const all = sum(percents);
  if (percents.length < payments.length || compare(all, hundred) === 0) return [];
  return [finding('E410', 'percents', { path: ['offer', 'payments'], sum: all })];
}

/** A stated rate is above zero, has its date, and is the only one of its pair (E411). */
const checkRates = (rates: readonly Rate[]): readonly Finding[] =>
  rates.flatMap(({ from, to, rate, as_of }, index): readonly Finding[] => {
    const path = ['offer', 'rates', index];
    const pair = { from, to, found: rate };
    if (isZero(rate)) return [finding('E107', 'rateOfZero', { path: [...path, 'rate'], ...pair })];
    if (rates.slice(0, index).some((earlier) => earlier.from === from && earlier.to === to))
      return [finding('E107', 'rateTwice', { path, ...pair })];
    return as_of === undefined ? [finding('E411', 'dateOfRate', { path, ...pair })] : [];
  });

/** Whether every tax that a line names is there; the loader tells which is not. */
export const knowsTaxes = ({ lines, rateLines, taxes }: Offer): boolean =>
  [...lines, ...rateLines].every(({ tax = [] }) => tax.every((id) => Object.hasOwn(taxes, id)));
