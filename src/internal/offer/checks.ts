import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { isZero } from '../../foundation/money/Decimal.ts';
import { checkCurrencies } from './checkCurrencies.ts';
import { checkIndexation } from './checkIndexation.ts';
import { checkLine } from './checkLine.ts';
import { checkRecurring } from './checkRecurring.ts';
import { checkPayments } from './checkPayments.ts';
import { checkPackages } from './packages.ts';
import { checkRange } from './ranges.ts';
import { checkRateLine } from './rateLines.ts';
import { checkSubtotals } from './runningSums.ts';
import type { Line, Offer } from './Price.ts';
import type { Rate } from './RateSums.ts';

/** What is wrong with an offer before anything of it is priced; `currency` is the proposal's. */
export const checkOffer = (offer: Offer, currency: string | undefined): readonly Finding[] => [
  ...checkCurrencies(offer, currency),
  ...offer.lines.flatMap((line) => checkLine(line, line.currency ?? currency)),
  ...checkRecurring(offer, currency),
  ...checkIndexation(offer),
  ...(offer.packages ? checkPackages(offer, currency) : []),
  ...checkSubtotals(offer, currency),
  ...[...offer.lines, ...offer.rateLines].flatMap((line) => checkTaxesOfLine(line, offer.taxes)),
  ...checkTaxChanges(offer.taxes),
  ...offer.lines.flatMap(checkRange),
  ...offer.rateLines.flatMap(checkRateLine),
  ...checkUnitWithTax(offer),
  ...checkDiscount(offer.discount),
  ...checkPayments(offer, currency),
  ...checkRates(offer.rates),
];

/** A price contains all its taxes or none: of a mixture nobody could say what the price itself is. */
function checkTaxesOfLine({ tax = [], place }: Pick<Line, 'tax' | 'place'>, taxes: Offer['taxes']): readonly Finding[] {
  const [inside = '', ...others] = tax.filter((id) => taxes[id]?.included === true);
  const [onTop] = tax.filter((id) => taxes[id]?.included === false);
  if (inside === '' || onTop === undefined) return [];
  const path = ['offer', 'lines', place, 'tax'];
  return [finding('E107', 'taxesMixed', { path, inside: [inside, ...others].join(', '), onTop })];
}

/** What a new rate does can only be asked of a price that contains the tax. */
const checkTaxChanges = (taxes: Offer['taxes']): readonly Finding[] =>
  Object.entries(taxes).flatMap(([id, { included, tax_change: found }]) =>
    included || found === undefined
      ? []
      : [finding('E107', 'taxChangeOnTop', { path: ['offer', 'taxes', id, 'tax_change'], found, tax: id })],
  );

/** A column of unit prices with tax says something only where a tax comes on top of one (E406). */
function checkUnitWithTax({ unit_with_tax: isAsked, lines, taxes }: Offer): readonly Finding[] {
  const borne = lines.flatMap(({ tax = [] }) => tax.flatMap((id) => taxes[id] ?? []));
  if (!isAsked || lines.length === 0 || borne.some(({ included }) => !included)) return [];
  return [finding('E406', borne.length > 0 ? 'contained' : 'noTax', { path: ['offer', 'unit_with_tax'] })];
}

/** The discount on the whole price is a percentage or an amount. */
function checkDiscount(discount: Offer['discount']): readonly Finding[] {
  if (!discount || (discount.percent === undefined) !== (discount.amount === undefined)) return [];
  const path = ['offer', 'discount'];
  return [finding('E107', discount.percent === undefined ? 'wholeDiscountEmpty' : 'wholeDiscountTwice', { path })];
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
