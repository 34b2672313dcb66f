import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { minorUnits } from '../../foundation/money/minorUnits.ts';
import { unknownCurrency } from './checkLine.ts';
import { currenciesOf, homeCurrency } from './homeCurrency.ts';
import type { Offer } from './Price.ts';

/** Amounts that name no currency are in the proposal's: it has to be there, exist, and be one that lines are priced in. */
export function checkCurrency(offer: Offer, currency: string | undefined): readonly Finding[] {
  const path = ['proposal', 'currency'];
  const amounts = [
    ...(offer.discount?.amount === undefined ? [] : [['offer', 'discount', 'amount']]),
    ...offer.payments.flatMap(({ amount }, index) => (amount === undefined ? [] : [['offer', 'payments', index]])),
  ];
  if (currency !== undefined && minorUnits(currency) === null) return [unknownCurrency(path, currency)];
  if (offer.lines.length === 0) return [];
  const home = homeCurrency(offer, currency);
  const isNeeded = offer.lines.some((line) => line.currency === undefined) || amounts.length > 0;
  if (home === undefined) {
    if (!isNeeded) return [];
    return [
      {
        code: 'E105',
        path,
        message: 'The offer has prices, but the proposal does not name a currency.',
        found: null,
        fix: 'Add `currency: EUR`, or the one you sell in, under `proposal`.',
      },
    ];
  }
  if (currenciesOf(offer, currency).includes(home)) return [];
  return amounts.map((at) => ({
    code: 'E107',
    path: at,
    message: `This amount is in ${home}, the currency of the proposal, but no line is priced in ${home}.`,
    found: null,
    fix: "Give a percentage, or make the lines' currency that of the proposal.",
  }));
}
