import type { Amount } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import { isCharge, signedTotals, type SignedTotal } from '../../../proposal/signedTotals.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { beforeIndexationSaid, isFirstYearMoved, isIndexed } from '../pieces/indexation.ts';
import { chargedPrices, goesOn } from '../pieces/prices.ts';
import { chargedTaxes, summedTaxes } from '../pieces/taxNames.ts';

/** One amount that is signed for, in words and as a number, with the taxes that it includes. */
export interface Signed {
  readonly said: Inlines;
  readonly amount: Amount;
  readonly taxes: readonly Inlines[];
}

/** What is signed for in one currency: charge by charge, where nothing binds for a year, or one sum. */
export interface SignedPart {
  readonly totals: readonly SignedTotal[];
  /** Of each total those that it includes. */
  readonly taxes: readonly (readonly Inlines[])[];
  /** Whether something in it recurs. */
  readonly recurring: boolean;
}

type Package = CurrencyPriceFacts['choices'][number]['lines'][number];

/** Of a price without open choices. */
export const closedPart = (composer: Composer, price: CurrencyPriceFacts): SignedPart => ({
  totals: signedTotals(price),
  taxes: taxesOf(composer, price.charges, chargedTaxes(composer, price)),
  recurring: hasRecurring(price),
});

/** Of a price with one of its alternatives; null where another choice is open as well. */
export function partWith(composer: Composer, price: CurrencyPriceFacts, line: Package): SignedPart | null {
  const { with_it: whole, charges_with_it: charges } = line;
  if (whole === null) return null;
  return {
    totals: signedTotals({ charges, total: whole.total, recurs: price.recurs || goesOn(line) }),
    taxes: taxesOf(composer, charges, summedTaxes(composer, whole.taxes)),
    recurring: hasRecurring(price) || line.recurring !== null,
  };
}

const taxesOf = (
  composer: Composer,
  charges: CurrencyPriceFacts['charges'],
  ofSum: readonly Inlines[],
): SignedPart['taxes'] => (charges.length === 0 ? [ofSum] : charges.map(({ taxes }) => summedTaxes(composer, taxes)));

const hasRecurring = ({ groups }: CurrencyPriceFacts): boolean =>
  groups.some(({ lines }) => lines.some(({ recurring }) => recurring !== null));

/** Whether in one currency at least one signs for charges: then no sum over years or currencies is promised. */
export const isByCharge = (parts: readonly SignedPart[]): boolean => parts.some(({ totals }) => totals.some(isCharge));

/** Whether what is signed for is, in one currency at least, the sum of a first year, and nowhere a charge. */
export const isOfFirstYear = (parts: readonly SignedPart[]): boolean =>
  !isByCharge(parts) && parts.some(({ totals }) => totals.some(({ of }) => of === 'first_year'));

/** Whether the offer as it stands is signed for by the charge, in one of its currencies. */
export const isOfferByCharge = (composer: Composer): boolean =>
  isByCharge(chargedPrices(composer).map((price) => closedPart(composer, price)));

/**
 * Every amount that is signed for: "340.00 EUR a month"; a sum as it is, but beside charges of another currency, where it
 * says itself what it is the sum of: "1,000.00 USD once", "1,000.00 USD in the first year".
 */
export function signedFor(
  { words }: Composer,
  parts: readonly SignedPart[],
  amountOf: (amount: Amount) => Inlines,
): readonly Signed[] {
  const isBeside = isByCharge(parts);
  return parts.flatMap(({ totals, taxes, recurring }) =>
    totals.map(({ of, total }, i): Signed => {
      const amount = amountOf(total);
      const said = isBeside ? saidOf(words, { of, recurring }, amount) : amount;
      return { said, amount: total, taxes: taxes[i] ?? [] };
    }),
  );
}

function saidOf(
  words: Composer['words'],
  { of, recurring }: Pick<SignedTotal, 'of'> & Pick<SignedPart, 'recurring'>,
  amount: Inlines,
): Inlines {
  if (of === 'first_year') return words('price.charge_first_year', { amount });
  if (of === 'whole') return recurring ? amount : words('price.charge_once', { amount });
  return words(`price.charge_${of}`, { amount });
}

/** That what is signed for is before indexation: a sum of the first year that an index moves, and every charge that follows one. */
export function signedBeforeIndexation(composer: Composer): Inlines {
  const isMoved = isOfferByCharge(composer) ? isIndexed(composer) : chargedPrices(composer).some(isFirstYearMoved);
  return beforeIndexationSaid(composer, 'acceptance.before_indexation', isMoved);
}
