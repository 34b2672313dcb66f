import { subtract, sum } from '../../foundation/money/arithmetic.ts';
import type { Finding } from '../../foundation/diagnostics/Finding.ts';
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
  const open = [...choices].filter((group) =>
    lines.some(({ part, line }) => part === 'alternative' && line.alternative === group),
  );
  const discount = isHome || offer.discount?.percent !== undefined ? (offer.discount ?? null) : null;
  const counted = lines.filter(({ part }) => part === 'total');
  const terms = { taxes, digits, discount };
  const before = subtract(sum(counted.map(({ gross }) => gross)), sum(counted.map((line) => line.discount)));
  const misfits = open.length > 0 ? [] : checkDiscountFits(discount, { net: before, currency });
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
      choices: choicesWithTotals({ lines, open, isOnlyOne: isAloneOpen(offer.lines, lines, choices), currency, terms }),
      discount: discount && { percent: discount.percent ?? null, reason: discount.reason ?? null },
      firstYear,
      secondYear: isOpen ? null : sumSecondYear(counted, terms),
      term: isOpen ? null : sumTerm(counted, terms),
      payments: planned,
    },
    findings: [...misfits, ...(firstYear ? checkPayments(planned, { total: firstYear.total, currency }) : [])],
  };
}

/** Whether one choice is open in the whole offer, and all its alternatives are in this currency. */
function isAloneOpen(all: Offer['lines'], here: readonly PricedLine[], choices: ReadonlySet<string>): boolean {
  const isAlternative = ({ alternative, optional }: Offer['lines'][number]): boolean =>
    !optional && alternative !== undefined && choices.has(alternative);
  return (
    choices.size === 1 && all.filter(isAlternative).length === here.filter(({ line }) => isAlternative(line)).length
  );
}
