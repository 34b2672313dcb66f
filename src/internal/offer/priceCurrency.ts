import { compare, sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { checkDiscountFits } from './checkDiscount.ts';
import { choicesWithTotals } from './choicesWithTotals.ts';
import { checkPayments } from './checkPayments.ts';
import { groupIntoSections } from './groupIntoSections.ts';
import { openChoices } from './openChoices.ts';
import { planPayments } from './planPayments.ts';
import type { CurrencyPrice, Offer, Payment, PricedLine } from './Price.ts';
import { priceLine } from './priceLine.ts';
import { sumSecondYear } from './sumSecondYear.ts';
import { sumTerm } from './sumTerm.ts';
import { sumYear } from './sumYear.ts';

/** What of an offer is priced in one currency, and with how many digits. */
export interface CurrencyPart {
  readonly currency: string;
  readonly digits: number;
  /** Whether amounts that name no currency are in this one. */
  readonly isHome: boolean;
  /** The places of its lines in `offer.lines`. */
  readonly places: readonly number[];
}

/** The price in one currency. Expects lines that were checked. */
export function priceCurrency(
  offer: Offer,
  { currency, digits, isHome, places }: CurrencyPart,
): { readonly price: CurrencyPrice; readonly findings: readonly Finding[] } {
  const choices = openChoices(offer.lines);
  const { taxes } = offer;
  const lines = offer.lines.flatMap((line, index) =>
    places.includes(index) ? [priceLine(line, index, { taxes, digits, choices })] : [],
  );
  const open = [...choices.keys()].filter((group) =>
    lines.some(({ part, line }) => part === 'alternative' && line.alternative === group),
  );
  const discount = isHome || offer.discount?.percent !== undefined ? (offer.discount ?? null) : null;
  const counted = lines.filter(({ part }) => part === 'total');
  const terms = { taxes, digits, discount };
  const misfits = checkDiscountFits(discount, { net: leastNet(lines, choices), currency });
  const isOpen = open.length > 0 || misfits.length > 0;
  const firstYear = isOpen ? null : sumYear(counted, 1, terms);
  const payments = offer.payments.map((payment): Payment => (isHome ? payment : { ...payment, amount: undefined }));
  const planned = planPayments(payments, firstYear?.total ?? null, digits).filter(
    ({ index }) => isHome || offer.payments[index]?.amount === undefined,
  );
  return {
    price: {
      currency,
      lines,
      sections: groupIntoSections(lines, digits),
      open,
      choices: choicesWithTotals({ lines, open, choices, terms }),
      discount: discount && {
        percent: discount.percent ?? null,
        amount: discount.amount ?? null,
        reason: discount.reason ?? null,
      },
      firstYear,
      secondYear: isOpen ? null : sumSecondYear(counted, terms),
      term: isOpen ? null : sumTerm(counted, terms),
      payments: planned,
    },
    findings: [...misfits, ...(firstYear ? checkPayments(planned, { total: firstYear.total, currency }) : [])],
  };
}

/** What the price comes to before its discount, with the cheapest of each group of alternatives. */
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
