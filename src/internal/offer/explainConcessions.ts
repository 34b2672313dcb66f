import { digitsOf } from '../../foundation/money/currency.ts';
import { type Decimal, roundHalfAwayFromZero } from '../../foundation/money/Decimal.ts';
import { fractionOf, over, rounded, times, type Fraction } from '../../foundation/money/Fraction.ts';
import { firstText } from '../dossier/schema/words.ts';
import { withoutTaxes } from './amountsOverTime.ts';
import { isTooLittleLeft, isTooMuchOff } from './bookWarnings.ts';
import type { Concession } from './conceded.ts';
import { type Concessions, concessionsOf, type TotalConcession } from './concessions.ts';
import type { Limits } from './limits.ts';
import type { Offer, Price, PricedLine, RatedLine } from './Price.ts';

/** Shares in percent, to one decimal; null where nothing says them. */
interface Shares {
  readonly discount: Decimal | null;
  readonly margin: Decimal | null;
  /** What has to be approved. */
  readonly approve: readonly ('discount' | 'margin' | 'floor')[];
}

/** One line as a head of sales wants to see it; amounts are of one unit. */
export interface ExplainedLine extends Shares {
  readonly number: number;
  readonly sku: string | null;
  readonly text: string;
  readonly currency: string;
  readonly isFromBook: boolean;
  readonly list: Decimal | null;
  /** Before all discounts. */
  readonly price: Decimal;
  /** After all discounts, the line's share of the one on the whole too: in the worst case, to the digits of the price. */
  readonly net: Decimal | null;
  readonly cost: Decimal | null;
}

/** The whole in one currency, for one choice of the client's and over one time. */
export interface ExplainedTotal extends Shares, Pick<TotalConcession, 'currency' | 'choice' | 'period'> {}

export interface ExplainedPrice {
  readonly lines: readonly ExplainedLine[];
  readonly totals: readonly ExplainedTotal[];
}

/** What is conceded, line by line and as a whole, for those inside. */
export function explainConcessions(offer: Offer, price: Price, limits: Limits): ExplainedPrice {
  const conceded = concessionsOf(offer, price);
  const lines = price.currencies.flatMap(({ currency, lines: priced, rateLines }) =>
    [...priced, ...rateLines].map((line) => lineOf(line, { currency, taxes: offer.taxes }, conceded, limits)),
  );
  const totals = conceded.totals
    .filter(({ discount, margin }) => discount !== null || margin !== null)
    .map((total) => {
      const { currency, choice, period } = total;
      return { currency, choice, period, ...sharesOf(total, limits, false) };
    });
  return { lines: lines.toSorted((a, b) => a.number - b.number), totals };
}

function lineOf(
  priced: PricedLine | RatedLine,
  { currency, taxes }: { readonly currency: string; readonly taxes: Offer['taxes'] },
  { lines }: Concessions,
  limits: Limits,
): ExplainedLine {
  const { line } = priced;
  const book = line.book?.reveal();
  const own = lines.find(({ index }) => index === priced.index);
  const shown = (amount: Decimal): Decimal => legible(amount, digitsOf(currency));
  const price = shown('unitPrice' in priced ? priced.unitPrice : priced.line.rate);
  const net = own?.unitNet ?? null;
  const nothing: Concession = { discount: null, margin: null, isGivenAway: false };
  return {
    number: line.number,
    sku: line.sku ?? null,
    text: firstText(line.text),
    currency,
    isFromBook: book !== undefined,
    list: book === undefined ? null : shown(book.list),
    price,
    net: net === null ? null : rounded(over(net, withoutTaxes(line, taxes)), price.split('.')[1]?.length ?? 0),
    cost: book === undefined || book.cost === null ? null : shown(book.cost),
    ...sharesOf(own ?? nothing, limits, own?.isUnderFloor ?? false),
  };
}

function sharesOf(of: Concession, limits: Limits, isUnderFloor: boolean): Shares {
  return {
    discount: of.discount === null ? null : inPercent(of.discount),
    margin: of.margin === null ? null : inPercent(of.margin),
    approve: [
      ...(isTooMuchOff(of.discount, limits) ? ['discount' as const] : []),
      ...(isTooLittleLeft(of, limits) ? ['margin' as const] : []),
      ...(isUnderFloor ? ['floor' as const] : []),
    ],
  };
}

/** How many more than those of the currency anybody reads. */
const further = 4;

/** An amount as one reads it: with the digits of its currency, and up to four more that say something. */
function legible(amount: Decimal, digits: number): Decimal {
  const [, decimals = ''] = amount.split('.');
  const short = decimals.length > digits + further ? roundHalfAwayFromZero(amount, digits + further) : amount;
  const said = (short.split('.')[1] ?? '').replace(/0+$/, '').length;
  return roundHalfAwayFromZero(short, Math.max(digits, said));
}

const inPercent = (share: Fraction): Decimal => rounded(times(share, fractionOf(100)), 1);
