import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { digitsOf } from '../../foundation/money/digitsOf.ts';
import { checkCurrency } from './checkCurrency.ts';
import { checkDiscountForm } from './checkDiscount.ts';
import { checkLine } from './checkLine.ts';
import { checkPaymentForms } from './checkPayments.ts';
import { currenciesOf, homeCurrency } from './homeCurrency.ts';
import { priceCurrency } from './priceCurrency.ts';
import type { Offer, Price } from './Price.ts';
import { checkRates, totalOverCurrencies } from './totalOverCurrencies.ts';

/** The price, and what is wrong with it; null when something is, and where the offer has no lines. */
export interface ComputedPrice {
  readonly price: Price | null;
  readonly findings: readonly Finding[];
}

/**
 * Computes the price of an offer; `currency` is the proposal's. The rule: quantity × unit price and its discount are
 * rounded per line and charge, half away from zero, to the currency's minor unit; the discount on the whole price is
 * taken from their sum; each tax is reckoned once on its net sum. Currencies are never summed without a stated rate.
 */
export function computePrice(offer: Offer, currency: string | undefined): ComputedPrice {
  const findings: Finding[] = [
    ...checkCurrency(offer, currency),
    ...offer.lines.flatMap((line, index) =>
      checkLine(line, index, { taxes: offer.taxes, currency: line.currency ?? currency }),
    ),
    ...checkDiscountForm(offer.discount),
    ...checkPaymentForms(offer.payments),
    ...checkRates(offer.rates),
  ];
  if (findings.length > 0 || offer.lines.length === 0) return { price: null, findings };
  const home = homeCurrency(offer, currency);
  const priced = currenciesOf(offer, currency).map((code) =>
    priceCurrency(offer, {
      currency: code,
      digits: digitsOf(code),
      isHome: code === home,
      places: [...offer.lines.keys()].filter((place) => (offer.lines[place]?.currency ?? currency) === code),
    }),
  );
  const currencies = priced.map(({ price }) => price);
  const { rates, grandTotal, findings: missingRates } = totalOverCurrencies(currencies, offer.rates, home);
  const wrong = [...priced.flatMap((part) => part.findings), ...missingRates];
  return wrong.length > 0
    ? { price: null, findings: wrong }
    : { price: { detail: offer.detail, currencies, rates, grandTotal }, findings: [] };
}
