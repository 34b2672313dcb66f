import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { currencyOf } from '../../foundation/money/currencyNames.ts';
import { currenciesOf, homeCurrency } from './currencies.ts';
import type { Offer } from './Price.ts';

type Path = Finding['path'];

const ofProposal = ['proposal', 'currency'];

/** Currencies that there are not (E107), and amounts in none (E105); `currency` is the proposal's. */
export function checkCurrencies(offer: Offer, currency: string | undefined): readonly Finding[] {
  const own = unknown(ofProposal, currency);
  const lines = [...offer.lines, ...offer.rateLines];
  return [
    ...(own.length > 0 ? own : checkHome(offer, currency)),
    ...lines.flatMap((line) => unknown(['offer', 'lines', line.place, 'currency'], line.currency)),
    ...offer.rates.flatMap(({ from, to }, i) => [
      ...unknown(['offer', 'rates', i, 'from'], from),
      ...unknown(['offer', 'rates', i, 'to'], to),
    ]),
    ...offer.costs_elsewhere.flatMap((cost, i) => unknown(['offer', 'costs_elsewhere', i, 'currency'], cost.currency)),
  ];
}

/** A code that ISO 4217 doesn't know: nobody can say how its amounts are rounded. */
const unknown = (path: Path, found: string | undefined): readonly Finding[] =>
  found === undefined || minorUnits(found) !== null
    ? []
    : [finding('E107', 'unknownCurrency', { path, found, suggestion: currencyOf(found) })];

/** Amounts that name no currency are in the proposal's: it has to be there, and be one that lines are priced in. */
function checkHome(offer: Offer, currency: string | undefined): readonly Finding[] {
  const missing = [finding('E105', 'currencyOfPrices', { path: ofProposal })];
  if (currency === undefined && offer.costs_elsewhere.some((cost) => cost.currency === undefined)) return missing;
  const lines = [...offer.lines, ...offer.rateLines];
  if (lines.length === 0) return [];
  const amounts = amountsOf(offer);
  const home = homeCurrency(offer, currency);
  const isNeeded = lines.some((line) => line.currency === undefined) || amounts.length > 0;
  if (home === undefined) return isNeeded ? missing : [];
  if (currenciesOf(offer, currency).includes(home)) return [];
  return amounts.map((path) => finding('E107', 'amountInOtherCurrency', { path, home }));
}

/** Where the offer has amounts that belong to no line. */
const amountsOf = ({ discount, cap, payments }: Offer): readonly Path[] => [
  ...(discount?.amount === undefined ? [] : [['offer', 'discount', 'amount']]),
  ...(cap === undefined ? [] : [['offer', 'cap', 'amount']]),
  ...payments.flatMap(({ amount }, index) => (amount === undefined ? [] : [['offer', 'payments', index]])),
];
