import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, percentOf, sum, zero } from '../../foundation/money/Decimal.ts';
import { chargeKinds, type ChargeKind } from '../../proposal/Recurring.ts';
import type { ChargeSums, CurrencyPrice, Offer, PricedLine } from './Price.ts';
import { sumUp, type Terms } from './sums.ts';

/** Lines by when they are charged, each group that has any. */
export const byCharge = (
  lines: readonly PricedLine[],
): readonly { readonly each: ChargeKind; readonly own: readonly PricedLine[] }[] =>
  chargeKinds
    .map((each) => ({ each, own: lines.filter(({ line }) => (line.recurring ?? 'once') === each) }))
    .filter(({ own }) => own.length > 0);

/**
 * What is charged once, each month, each quarter and each year: what one signs for where a line recurs without a term,
 * so that nothing binds for a year, or where the offer says its price for a period (`headline`). Tax is calculated on
 * the sum of each charge, as on an invoice. Empty where the sum of the first year is what one signs for.
 */
export function chargesToSign(
  lines: readonly PricedLine[],
  terms: Terms,
  headline: Offer['headline'],
): readonly ChargeSums[] {
  const isUnbound = lines.some(({ line }) => line.recurring !== undefined && line.term === undefined);
  if (headline === undefined && !isUnbound) return [];
  const { discount, taxes, digits } = terms;
  const onceNet = sum(lines.flatMap(({ line, charge }) => (line.recurring === undefined ? [charge.net] : [])));
  // An amount is taken off once: what is charged once has to be enough for it.
  if (compare(discount?.amount ?? zero, onceNet) > 0) return [];
  return byCharge(lines).map(({ each, own }) => {
    const summands = own.map(({ line, charge }) => ({ ...charge, taxIds: line.tax ?? [], firm: line.firm }));
    const { percent, amount = zero } = discount ?? {};
    const off = (net: typeof zero): typeof zero =>
      percent === undefined ? (each === 'once' ? amount : zero) : percentOf(percent, net);
    return { each, sums: sumUp(summands, { taxes, digits, discount: off }) };
  });
}

/** A discount that is an amount has to fit what is charged once, where the offer says its price for a period (E433). */
export function checkDiscountByPeriod(
  offer: Offer | null,
  { counted, choices, charges }: Pick<CurrencyPrice, 'choices' | 'charges'> & { counted: readonly PricedLine[] },
): readonly Finding[] {
  const amount = offer?.discount?.amount;
  if (offer?.headline === undefined || amount === undefined) return [];
  const ways = choices.flatMap(({ alternatives }) =>
    alternatives.flatMap((way) => (way.sums === null ? [] : [way.charges])),
  );
  const isOpen = choices.length > 0;
  if (isOpen ? ways.every(({ length }) => length > 0) : counted.length === 0 || charges.length > 0) return [];
  return [finding('E433', 'discountOnce', { path: ['offer', 'discount', 'amount'], found: amount })];
}
