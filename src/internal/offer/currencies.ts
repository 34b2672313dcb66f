import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { add, compare, multiply, sum, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { digitsOf, roundToCurrency } from '../../foundation/money/currency.ts';
import { checkCap } from './cap.ts';
import { checkSizesAtCap } from './checkIndexation.ts';
import { choicesWithTotals, openChoices } from './alternatives.ts';
import { chargesToSign, checkDiscountByPeriod } from './charges.ts';
import { indexedSums } from './indexed.ts';
import { areFirm, priceLine } from './line.ts';
import { planPayments } from './planPayments.ts';
import { chargedIn, isSettledLater, paidLaterIn } from './forInformation.ts';
import { priceRateLine } from './rateLines.ts';
import { checkTornApart, runningSums } from './runningSums.ts';
import type { CurrencyPrice, Offer, PricedLine } from './Price.ts';
import type { GrandTotal, Rate } from './RateSums.ts';
import { groupIntoSections, sumSecondYear, sumTerm, sumYear, termsOf, type Terms } from './sums.ts';

/** The currency of each line: its own, else the proposal's; each once, in order of appearance. */
export const currenciesOf = ({ lines, rateLines }: Offer, currency: string | undefined): readonly string[] => [
  ...new Set([...lines, ...rateLines].flatMap((line) => line.currency ?? currency ?? [])),
];

/** The currency of amounts that name none: the proposal's, else that of all lines; undefined where they differ. */
export function homeCurrency(offer: Offer, currency: string | undefined): string | undefined {
  const [first, ...others] = currenciesOf(offer, currency);
  return currency ?? (others.length === 0 ? first : undefined);
}

/** What of an offer is priced in one currency. */
interface CurrencyPart {
  readonly currency: string;
  /** Whether amounts that name no currency are in this one. */
  readonly isHome: boolean;
  /** The places of its lines in `offer.lines`, those at a rate too. */
  readonly places: readonly number[];
}

/** The price in one currency. Expects lines that were checked. */
export function priceCurrency(
  offer: Offer,
  { currency, isHome, places }: CurrencyPart,
): { readonly price: CurrencyPrice; readonly findings: readonly Finding[] } {
  const digits = digitsOf(currency);
  const choices = openChoices(offer.lines);
  const lines = offer.lines.flatMap((line) =>
    places.includes(line.place) ? [priceLine(line, { taxes: offer.taxes, digits, choices })] : [],
  );
  const chosen = lines.flatMap(({ part, line }) => (part === 'alternative' ? [line.alternative] : []));
  const open = [...choices.keys()].filter((group) => chosen.includes(group));
  const sections = groupIntoSections(lines, digits);
  const subtotals = runningSums(offer.subtotals, sections, digits);
  const terms = termsOf(offer, { digits, isHome });
  const counted = lines.filter(({ part }) => part === 'total');
  const misfits = checkDiscountFits(terms.discount, { net: leastNet(lines, choices), currency });
  const isOpen = open.length > 0 || misfits.length > 0;
  const firstYear = isOpen ? null : sumYear(counted, 1, terms);
  const secondYear = isOpen ? null : sumSecondYear(counted, terms);
  const cap = isHome ? offer.cap : undefined;
  const charges = isOpen ? [] : chargesToSign(counted, terms, offer.headline);
  const payable = {
    lines: lines.filter(({ part }) => part !== 'optional'),
    firstYear,
    charges,
    sumOf: sumByItself(terms),
  };
  const plan = planPayments(offer, { ...payable, currency, digits, isHome });
  const price: CurrencyPrice = {
    currency,
    lines,
    sections,
    subtotals,
    open,
    choices: choicesWithTotals({ lines, open, choices, terms, headline: offer.headline }),
    discount: agreedDiscount(terms.discount),
    firstYear,
    charges,
    secondYear,
    term: isOpen ? null : sumTerm(counted, terms),
    indexed: isOpen ? null : indexedSums(counted, terms, secondYear),
    rateLines: offer.rateLines
      .filter(({ place }) => places.includes(place))
      .map((line) => priceRateLine(line, { taxes: offer.taxes, digits })),
    payments: plan.payments,
    billed: plan.billed,
    cap: cap === undefined ? null : { amount: roundToCurrency(cap.amount, currency), label: cap.label ?? null },
  };
  return {
    price,
    findings: [
      ...misfits,
      ...checkSizesAtCap(lines, terms),
      ...checkCap(cap, { ...price, counted, terms, headline: offer.headline }),
      ...checkTornApart(subtotals, sections),
      ...(misfits.length > 0 ? [] : checkDiscountByPeriod(isHome ? offer : null, { ...price, counted })),
      ...plan.findings,
    ],
  };
}

const agreedDiscount = (discount: Offer['discount']): CurrencyPrice['discount'] =>
  discount
    ? { percent: discount.percent ?? null, amount: discount.amount ?? null, reason: discount.reason ?? null }
    : null;

/** What some lines come to in the first year by themselves; a discount that is an amount falls on whatever is chosen too. */
const sumByItself =
  (terms: Terms) =>
  (lines: readonly PricedLine[]): Decimal | null =>
    terms.discount?.amount === undefined ? sumYear(lines, 1, terms).total : null;

/** The net price before its discount, with the cheapest of each group of alternatives. */
function leastNet(lines: readonly PricedLine[], choices: ReadonlyMap<string, number>): Decimal {
  const counted = lines.flatMap(({ part, net }) => (part === 'total' ? [net] : []));
  const cheapest = [...choices].flatMap(([group, of]) => {
    const nets = lines.flatMap(({ part, line, net }) =>
      part === 'alternative' && line.alternative === group ? [net] : [],
    );
    // One in another currency may be chosen instead: then nothing of the group counts here.
    return nets.length < of ? [] : nets.toSorted(compare).slice(0, 1);
  });
  return sum([...counted, ...cheapest]);
}

/** The discount on the whole price isn't higher than what its lines come to after their own discounts. */
function checkDiscountFits(
  discount: Offer['discount'],
  { net, currency }: { net: Decimal; currency: string },
): readonly Finding[] {
  const amount = discount?.amount;
  if (amount === undefined || compare(amount, net) <= 0) return [];
  return [
    finding('E107', 'wholeDiscountTooHigh', { path: ['offer', 'discount', 'amount'], net, currency, found: amount }),
  ];
}

/** The rates that are used, and the total at them. */
interface TotalAtRates {
  /** One for each currency that has something to add up, but the home currency; empty where nobody asked for a total. */
  readonly rates: readonly Rate[];
  readonly grandTotal: GrandTotal | null;
  readonly findings: readonly Finding[];
}

/**
 * One total over all currencies in which something is charged, in the home currency: each total × its rate, rounded,
 * then added. Asked for by stating fixed rates; null where nobody asked, or alternatives are open, or a part of it is
 * paid at the rate of the day. A rate is used in the direction in which it is stated.
 */
export function totalOverCurrencies(
  prices: readonly CurrencyPrice[],
  stated: readonly Rate[],
  home: string | undefined,
): TotalAtRates {
  const charged = chargedIn(prices);
  const later = paidLaterIn(prices, stated);
  const rates = stated.filter((rate) => !isSettledLater(rate) && !later.has(rate.to));
  if (rates.length === 0 || charged.length < 2 || home === undefined || later.has(home))
    return { rates: [], grandTotal: null, findings: [] };
  const foreign = charged.filter(({ currency }) => currency !== home);
  const used = rates.filter(({ from, to }) => to === home && foreign.some(({ currency }) => currency === from));
  const missing = foreign.filter(({ currency }) => !used.some(({ from }) => from === currency));
  const findings = missing.map(({ currency }) =>
    finding('E411', 'rateOfTotal', { path: ['offer', 'rates'], home, currency }),
  );
  if (findings.length > 0) return { rates: used, grandTotal: null, findings };
  const parts = charged.flatMap(({ currency, firstYear }) => {
    if (firstYear === null) return [];
    const rate = used.find(({ from }) => from === currency)?.rate;
    const { total, firm } = firstYear;
    return [{ currency, firm, amount: rate === undefined ? total : roundToCurrency(multiply(total, rate), home) }];
  });
  if (parts.length < charged.length) return { rates: used, grandTotal: null, findings };
  const total = parts.reduce((all, { amount }) => add(all, amount), roundToCurrency(zero, home));
  return { rates: used, grandTotal: { currency: home, total, parts, firm: areFirm(parts) }, findings };
}
