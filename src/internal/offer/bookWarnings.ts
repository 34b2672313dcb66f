import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import {
  fraction,
  fractionOf,
  isBelowZero,
  minus,
  opposite,
  order,
  over,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import { type Concession, worst } from './conceded.ts';
import { concessionsOf, type LineConcession } from './concessions.ts';
import type { Limits } from './limits.ts';
import type { Offer, Price } from './Price.ts';
import { warnOfMargin } from './warnings.ts';

const shareOf = (percent: Decimal): Fraction => over(fractionOf(percent), fractionOf(100));

/** Whether more is taken off list prices than may be. */
export const isTooMuchOff = (discount: Fraction | null, { discount: most }: Limits): boolean =>
  discount !== null && most !== undefined && order(discount, shareOf(most)) > 0;

/** Whether less is left than has to be. What is given away leaves nothing. */
export const isTooLittleLeft = ({ margin, isGivenAway }: Concession, { margin: floor }: Limits): boolean =>
  floor !== undefined && (isGivenAway || (margin !== null && order(margin, shareOf(floor)) < 0));

/**
 * What an offer concedes against its price book: discounts (W702), margins (W703, W705) and floors (W716). No finding
 * says a number that is internal: messages go to logs too.
 */
export function warnOfConcessions(offer: Offer, price: Price, limits: Limits): readonly Finding[] {
  const { lines, totals } = concessionsOf(offer, price);
  const whole = worst(totals);
  const at = placesOf(price, lines);
  return [
    ...warnOfListPrices(lines, whole, offer, limits, at),
    // Where nothing has a cost, the margin is what somebody wrote.
    ...(whole.margin === null && !whole.isGivenAway ? warnOfMargin(offer, limits) : []),
    ...warnOfMargins(lines, whole, limits, at),
    ...warnOfTyped(whole.margin, offer),
    ...lines.flatMap(({ index, number, isUnderFloor }) =>
      isUnderFloor ? [finding('W716', 'floor', { path: at(index).path, number, row: at(index).row })] : [],
    ),
  ];
}

/** Where a price is lowered, and the row of its article. */
interface At {
  readonly path: Finding['path'];
  readonly row: string;
}

const lowering = ['discount_percent', 'discount_amount', 'unit_price', 'rate', 'price_from'] as const;

/** The field that makes a line cheaper than its article; its number where none does. */
function placesOf({ currencies }: Price, conceded: readonly LineConcession[]): (index: number) => At {
  const lines = currencies.flatMap((part) => [...part.lines, ...part.rateLines]);
  return (index) => {
    const line = lines.find((one) => one.index === index)?.line;
    const { list, row = '' } = line?.book?.reveal() ?? {};
    if (conceded.find((one) => one.index === index)?.isByQuantity === true)
      return { path: ['offer', 'lines', index, 'tiers'], row };
    // A price that the book gave is not written at the line.
    const field = lowering.find((one) => line !== undefined && one in line && isWritten(line, one, list));
    return { path: ['offer', 'lines', index, field ?? 'sku'], row };
  };
}

const isWritten = (
  line: Partial<Record<(typeof lowering)[number], unknown>>,
  field: (typeof lowering)[number],
  list: Decimal | undefined,
): boolean => line[field] !== undefined && !(field === 'unit_price' && line.unit_price === list);

/** Of what the discount on the whole alone makes too much it is told once, with that discount. */
function warnOfListPrices(
  lines: readonly LineConcession[],
  whole: Concession,
  { discount }: Offer,
  limits: Limits,
  at: (index: number) => At,
): readonly Finding[] {
  const isWhole = isTooMuchOff(whole.discount, limits) && discount !== undefined && discount !== null;
  const above = lines.filter((line) => isTooMuchOff(isWhole ? line.own : line.discount, limits));
  return [
    ...above.map(({ index, number }) => finding('W702', 'list', { path: at(index).path, number })),
    ...(isWhole ? [finding('W702', 'whole', { path: ['offer', 'discount'] })] : []),
  ];
}

function warnOfMargins(
  lines: readonly LineConcession[],
  whole: Concession,
  limits: Limits,
  at: (index: number) => At,
): readonly Finding[] {
  const under = lines.filter((line) => isTooLittleLeft(line, limits));
  if (isTooLittleLeft(whole, limits)) {
    const numbers = under.map(({ number }) => String(number));
    return [finding('W703', 'computed', { path: ['offer', 'lines'], lines: numbers })];
  }
  return under.map(({ index, number }) => finding('W703', 'line', { path: at(index).path, number }));
}

const halfAPoint = fraction(1n, 200n);

/** A margin that somebody wrote, and that the costs of the book do not give (W705). */
function warnOfTyped(margin: Fraction | null, { internal }: Offer): readonly Finding[] {
  const typed = internal?.reveal().margin_percent;
  if (typed === undefined || margin === null) return [];
  const difference = minus(shareOf(typed), margin);
  const size = isBelowZero(difference) ? opposite(difference) : difference;
  if (order(size, halfAPoint) <= 0) return [];
  return [finding('W705', 'margin', { path: ['offer', 'internal', 'margin_percent'] })];
}
