import type { Amount } from '../../../proposal/leaves.ts';
import type { ChargeFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { chargedPrices, goesOn } from '../pieces/prices.ts';
import { chargedTaxes, summedTaxes } from '../pieces/taxNames.ts';

/** One amount that is signed for, in words and as a number, with the taxes that it includes. */
export interface Signed {
  readonly said: Inlines;
  readonly amount: Amount;
  readonly taxes: readonly Inlines[];
}

/** What is signed for in one currency: charge by charge, where nothing binds for a year, or one sum. */
interface SignedPart {
  readonly charges: readonly ChargeFacts[];
  readonly sum: { readonly amount: Amount; readonly taxes: readonly Inlines[] } | null;
  /** Whether the sum is that of a first year, and whether something in it recurs. */
  readonly first: boolean;
  readonly recurring: boolean;
}

type Package = CurrencyPriceFacts['choices'][number]['lines'][number];

/** Of a price without open choices. */
export const closedPart = (composer: Composer, price: CurrencyPriceFacts): SignedPart => ({
  charges: price.charges,
  sum: price.total === null ? null : { amount: price.total, taxes: chargedTaxes(composer, price) },
  first: price.recurs,
  recurring: hasRecurring(price),
});

/** Of a price with one of its alternatives; null where another choice is open as well. */
export function partWith(composer: Composer, price: CurrencyPriceFacts, line: Package): SignedPart | null {
  const { with_it: whole, charges_with_it: charges } = line;
  if (whole === null) return null;
  return {
    charges,
    sum: { amount: whole.total, taxes: summedTaxes(composer, whole.taxes) },
    first: price.recurs || goesOn(line),
    recurring: hasRecurring(price) || line.recurring !== null,
  };
}

const hasRecurring = ({ groups }: CurrencyPriceFacts): boolean =>
  groups.some(({ lines }) => lines.some(({ recurring }) => recurring !== null));

/** Whether in one currency at least one signs for charges: then no sum over years or currencies is promised. */
export const isByCharge = (parts: readonly SignedPart[]): boolean => parts.some(({ charges }) => charges.length > 0);

/** Whether the offer as it stands is signed for by the charge, in one of its currencies. */
export const isOfferByCharge = (composer: Composer): boolean =>
  isByCharge(chargedPrices(composer).map((price) => closedPart(composer, price)));

/**
 * Every amount that is signed for: "340.00 EUR a month"; a sum as it is, but beside charges of another currency, where it
 * says itself what it is the sum of: "1,000.00 USD once", "1,000.00 USD in the first year".
 */
export function signedFor(
  composer: Composer,
  parts: readonly SignedPart[],
  amountOf: (amount: Amount) => Inlines,
): readonly Signed[] {
  const { words } = composer;
  const isBeside = isByCharge(parts);
  return parts.flatMap(({ charges, sum, first, recurring }): readonly Signed[] => {
    if (charges.length > 0)
      return charges.map(({ each, total, taxes }) => ({
        said: words(`price.charge_${each}`, { amount: amountOf(total) }),
        amount: total,
        taxes: summedTaxes(composer, taxes),
      }));
    if (sum === null) return [];
    const amount = amountOf(sum.amount);
    const key = first ? 'price.charge_first_year' : recurring ? null : 'price.charge_once';
    return [{ ...sum, said: isBeside && key !== null ? words(key, { amount }) : amount }];
  });
}
