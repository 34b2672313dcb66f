import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { checkOffer, knowsTaxes } from './checks.ts';
import { currenciesOf, homeCurrency, priceCurrency, totalOverCurrencies } from './currencies.ts';
import { forInformation } from './forInformation.ts';
import { areFirm } from './line.ts';
import type { Offer, Price } from './Price.ts';

/** The price, and what is wrong with it; null when something is, and where the offer has no lines. */
export interface ComputedPrice {
  readonly price: Price | null;
  readonly findings: readonly Finding[];
}

/**
 * Computes the price of an offer; `currency` is the proposal's. The rule: quantity × unit price and its discount are
 * rounded per line and charge, half away from zero, to the currency's minor unit; the discount on the whole price is
 * taken from their sum; each tax is calculated once on its net sum. Currencies are never summed without a stated rate, and at a rate of the day
 * only for information.
 *
 * Read it in this order: `checks` (what is wrong before anything is priced), `currencies` (one price a currency, then one
 * total over all), `forInformation` (in what it is paid at the rate of the day), and what a price is made of: `line`, `alternatives`, `sums` (year and term), `payments`. `warnings`
 * look at the result.
 */
export function computePrice(offer: Offer, currency: string | undefined): ComputedPrice {
  const findings = checkOffer(offer, currency);
  const all = [...offer.lines, ...offer.rateLines];
  if (findings.length > 0 || all.length === 0 || !knowsTaxes(offer)) return { price: null, findings };
  const home = homeCurrency(offer, currency);
  const priced = currenciesOf(offer, currency).map((code) =>
    priceCurrency(offer, {
      currency: code,
      isHome: code === home,
      places: all.flatMap((line) => ((line.currency ?? currency) === code ? [line.place] : [])),
    }),
  );
  const currencies = priced.map(({ price }) => price);
  const { rates, grandTotal, findings: missingRates } = totalOverCurrencies(currencies, offer.rates, home);
  const wrong = [...priced.flatMap((part) => part.findings), ...missingRates];
  return wrong.length > 0
    ? { price: null, findings: wrong }
    : {
        price: {
          ...{ detail: offer.detail, firm: areFirm(all), currencies, rates, grandTotal },
          forInformation: forInformation(currencies, offer, grandTotal),
        },
        findings: [],
      };
}
