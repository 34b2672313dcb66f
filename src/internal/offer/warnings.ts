import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, isZero, multiply, type Decimal, decimalOf } from '../../foundation/money/Decimal.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Limits } from './limits.ts';
import type { CurrencyPrice, Offer, Price, PricedLine } from './Price.ts';

/**
 * Discounts above `max_discount_percent` (W702, D16): of each line, and of the whole price with its lines' discounts. The
 * limit itself is internal: messages go to logs too, so they don't say it.
 */
export function warnOfDiscounts(price: Price | null, { discount: most }: Limits): readonly Finding[] {
  if (most === undefined || price === null) return [];
  // What comes from the price book is held against its list price.
  const lines = price.currencies.flatMap((currency) => currency.lines).filter(({ line }) => line.book === undefined);
  const isAboveInAll = price.currencies.some((currency) => isWholeAbove(currency, most));
  return [
    ...lines.flatMap((line) => warnOfLine(line, most)),
    ...(isAboveInAll ? [finding('W702', 'whole', { path: ['offer', 'discount'] })] : []),
  ];
}

function warnOfLine({ line, index, charge }: PricedLine, most: Decimal): readonly Finding[] {
  // A percentage is compared as written: rounded to cents it may come to a hair more.
  const percent = line.discount_percent;
  const above = percent === undefined ? isAbove(charge.discount, charge.gross, most) : compare(percent, most) > 0;
  if (!above) return [];
  const path = ['offer', 'lines', index, percent === undefined ? 'discount_amount' : 'discount_percent'];
  return [finding('W702', 'line', { path, number: line.number, found: percent ?? charge.discount })];
}

function isWholeAbove({ firstYear, discount }: CurrencyPrice, most: Decimal): boolean {
  if (!firstYear || !discount) return false;
  if (isZero(firstYear.lineDiscount) && discount.percent !== null) return compare(discount.percent, most) > 0;
  return isAbove(firstYear.discount, firstYear.gross, most);
}

const hundred = decimalOf(100);

/** Whether a discount is more than this percentage of the gross amount; exact. */
const isAbove = (discount: Decimal, gross: Decimal, most: Decimal): boolean =>
  compare(multiply(discount, hundred), multiply(gross, most)) > 0;

/** A margin under the floor (W703, D16). Neither number is said: messages go to logs too. */
export function warnOfMargin({ internal }: Offer, { margin: floor }: Limits): readonly Finding[] {
  const margin = internal?.reveal().margin_percent;
  if (margin === undefined || floor === undefined || compare(margin, floor) >= 0) return [];
  return [finding('W703', 'margin', { path: ['offer', 'internal', 'margin_percent'] })];
}

const mostShare = decimalOf(75);

/** Above 75 % of revenue from one client, the seller depends on it: to be seen before conceding more (W701, D1). */
export function warnOfDependence(account: Dossier['account']): readonly Finding[] {
  const share = account.internal?.reveal().revenue_share_percent;
  if (share === undefined || compare(share, mostShare) <= 0) return [];
  return [
    finding('W701', 'dependence', { path: ['account', 'internal', 'revenue_share_percent'], most: String(mostShare) }),
  ];
}
