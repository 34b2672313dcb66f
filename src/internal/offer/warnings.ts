import { compare, isZero, multiply, type Decimal, decimalOf } from '../../foundation/money/Decimal.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { CurrencyPrice, Offer, Price, PricedLine } from './Price.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

const hundred = decimalOf(100);

/** Whether a discount is more than this percentage of the gross amount; exact. */
const isAbove = (discount: Decimal, gross: Decimal, most: Decimal): boolean =>
  compare(multiply(discount, hundred), multiply(gross, most)) > 0;

/** The limit itself is internal (D16): messages go to logs too, so they don't say it. */
const fix = 'Lower it, or have it approved and allow this warning.';

function warnOfLine({ line, index, charge }: PricedLine, most: Decimal): readonly Finding[] {
  // A percentage is compared as typed: rounded to cents it may come to a hair more.
  const percent = line.discount_percent;
  const above = percent === undefined ? isAbove(charge.discount, charge.gross, most) : compare(percent, most) > 0;
  if (!above) return [];
  return [
    {
      code: 'W702',
      path: ['offer', 'lines', index, percent === undefined ? 'discount_amount' : 'discount_percent'],
      message: `The discount on line ${index + 1} is above the limit that you set.`,
      found: percent ?? charge.discount,
      fix,
    },
  ];
}

function isWholeAbove({ firstYear, discount }: CurrencyPrice, most: Decimal): boolean {
  if (!firstYear || !discount) return false;
  if (isZero(firstYear.lineDiscount) && discount.percent !== null) return compare(discount.percent, most) > 0;
  return isAbove(firstYear.discount, firstYear.gross, most);
}

/** Discounts above `max_discount_percent` (W702, D16): of each line, and of the whole price with its lines' discounts. */
export function warnOfDiscounts(offer: Offer, price: Price | null): readonly Finding[] {
  const most = offer.internal?.reveal().max_discount_percent;
  if (most === undefined || price === null) return [];
  const lines = price.currencies.flatMap((currency) => currency.lines);
  const whole: readonly Finding[] = price.currencies.some((currency) => isWholeAbove(currency, most))
    ? [
        {
          code: 'W702',
          path: ['offer', 'discount'],
          message: 'The discount on the whole price, with those on its lines, is above the limit that you set.',
          found: null,
          fix,
        },
      ]
    : [];
  return [...lines.flatMap((line) => warnOfLine(line, most)), ...whole];
}

/** A margin under the floor (W703, D16). Neither number is said: messages go to logs too. */
export function warnOfMargin(offer: Offer): readonly Finding[] {
  const { margin_percent: margin, margin_floor_percent: floor } = offer.internal?.reveal() ?? {};
  if (margin === undefined || floor === undefined || compare(margin, floor) >= 0) return [];
  return [
    {
      code: 'W703',
      path: ['offer', 'internal', 'margin_percent'],
      message: 'The margin of this offer is under the floor that you set.',
      found: null,
      fix: 'Concede less, or have the margin approved and allow this warning.',
    },
  ];
}

const mostShare = decimalOf(75);

/** Above 75 % of revenue from one client, the seller depends on it: to be seen before conceding more (W701, D1). */
export function warnOfDependence(account: Dossier['account']): readonly Finding[] {
  const share = account.internal?.reveal().revenue_share_percent;
  if (share === undefined || compare(share, mostShare) <= 0) return [];
  return [
    {
      code: 'W701',
      path: ['account', 'internal', 'revenue_share_percent'],
      message: `More than ${mostShare} % of your revenue comes from this client: you depend on it.`,
      found: null,
      fix: 'Weigh every further concession against that, and look for revenue elsewhere.',
    },
  ];
}
