import { billion, billionths, chargeCoins, chargesOf, coins, coinsPerUnit, roundDiv, yearCoins } from './oracle.ts';
import type { OracleLine, OracleOffer, OracleRate } from './oracleOffer.ts';

/** The two ends of a price: the same line twice where it has one price. */
type Ends<T> = readonly [T, T];

/** What one line comes to by itself. */
export interface OracleLineSums {
  readonly net: Ends<bigint>;
  readonly charge: Ends<bigint>;
  /** With its own taxes, each rounded; a tax that the price contains is in it already. */
  readonly total: Ends<bigint>;
  readonly unitWithTax: Ends<{ readonly coins: bigint; readonly digits: number }>;
  /** Of each step after the first: one charge of it, and how many of them are in the first year. */
  readonly steps: readonly { readonly charge: bigint; readonly count: number }[];
  readonly extension: bigint | null;
}

const both = <T>(ends: Ends<OracleLine>, of: (line: OracleLine) => T): Ends<T> => [of(ends[0]), of(ends[1])];

/** One line, for the first year, or for one charge where the price is said by the period. */
export function lineSums(line: OracleLine, { taxes, headline }: OracleOffer, digits: number): OracleLineSums {
  const ends: Ends<OracleLine> = [line, { ...line, unit_price: line.price_to ?? line.unit_price }];
  const isByPeriod = typeof headline === 'string';
  const netOf = (one: OracleLine): bigint =>
    isByPeriod ? chargeCoins(one, digits).net : yearCoins(one, 1, digits).net;
  const starts = (line.ramp ?? []).map(({ from_period }) => from_period);
  const lastCharge = chargeCoins(line, digits, starts.at(-1) ?? 1).net;
  return {
    net: both(ends, netOf),
    charge: both(ends, (one) => chargeCoins(one, digits).net),
    total: both(ends, (one) => withOwnTaxes(netOf(one), line, taxes)),
    unitWithTax: both(ends, (one) => rateWithTax({ rate: unitPriceOf(one), tax: one.tax }, taxes, digits)),
    steps: starts.map((from, i) => ({
      charge: chargeCoins(line, digits, from).net,
      count: chargesOf(line, 1).filter((charge) => charge >= from && charge < (starts[i + 1] ?? Infinity)).length,
    })),
    extension: line.extension === undefined ? null : lastCharge * BigInt(line.extension.periods),
  };
}

function withOwnTaxes(net: bigint, { tax = [] }: OracleLine, taxes: OracleOffer['taxes']): bigint {
  return tax.reduce((all, id) => {
    const isInside = taxes[id]?.included === true;
    return isInside ? all : all + roundDiv(net * billionths(taxes[id]?.percent ?? '0'), 100n * billion);
  }, net);
}

/** The typed price, or that of the highest quantity that is reached. */
function unitPriceOf({ unit_price, tiers = [], qty }: OracleLine): string {
  const reached = tiers.filter(({ from }) => billionths(from) <= billionths(qty));
  return reached.at(-1)?.unit_price ?? unit_price;
}

/** Whether a column with tax says something: a tax comes on top of one of the prices. */
export const hasUnitWithTax = ({ taxes, lines }: OracleOffer): boolean =>
  lines.some(({ tax = [] }) => tax.some((id) => taxes[id]?.included !== true));

const months = { month: 1n, quarter: 3n, year: 12n } as const;

/** What makes alternatives comparable: a month of each where their periods differ, and what each saves in a year. */
export function comparedBy(
  lines: readonly OracleLine[],
  digits: number,
): readonly { readonly monthly: bigint | null; readonly saves: bigint | null }[] {
  const periods = lines.map(({ recurring }) => recurring);
  const known = periods.flatMap((period) => period ?? []);
  const isAllRecurring = known.length === lines.length;
  return lines.map((line) => {
    const month = roundDiv(chargeCoins(line, digits).net, months[line.recurring ?? 'month']);
    return {
      monthly: isAllRecurring && new Set(known).size > 1 ? month : null,
      saves: savedBy(line, lines, digits),
    };
  });
}

/** Twelve months of the first that is charged more often, less twelve of this one: both the same purchase for a year. */
function savedBy(line: OracleLine, lines: readonly OracleLine[], digits: number): bigint | null {
  const { recurring } = line;
  if (recurring === undefined || !isYearLong(line)) return null;
  const yearly = (one: OracleLine): bigint => (chargeCoins(one, digits).net * 12n) / months[one.recurring ?? 'year'];
  const other = lines.find(
    (one) =>
      one.recurring !== undefined &&
      months[one.recurring] < months[recurring] &&
      isYearLong(one) &&
      billionths(one.qty) === billionths(line.qty) &&
      [...(one.tax ?? [])].sort().join() === [...(line.tax ?? [])].sort().join(),
  );
  const saved = other === undefined ? 0n : yearly(other) - yearly(line);
  return saved > 0n ? saved : null;
}

/** Firm, without steps, at one price, and for twelve months at least where it has a term. */
const isYearLong = ({ firm, ramp = [], price_to, recurring, term }: OracleLine): boolean =>
  firm !== false &&
  ramp.length === 0 &&
  price_to === undefined &&
  (term === undefined || BigInt(term) * months[recurring ?? 'year'] >= 12n);

/** What is written as an amount is known and firm while the total is open. */
export const openPayments = ({ payments }: OracleOffer, digits: number): readonly (readonly bigint[])[] =>
  payments.map(({ amount }) => (amount === undefined ? [] : [coins(amount, digits)]));

/** A rate with the taxes that come on top, to as many digits as it has, and at least those of the currency. */
export function rateWithTax(
  { rate, tax = [] }: OracleRate,
  taxes: OracleOffer['taxes'],
  digits: number,
): { readonly coins: bigint; readonly digits: number } {
  const most = Math.max(digits, rate.split('.')[1]?.length ?? 0);
  const onTop = tax.reduce(
    (all, id) => (taxes[id]?.included === true ? all : all + billionths(taxes[id]?.percent ?? '0')),
    100n * billion,
  );
  const above = billionths(rate) * onTop * coinsPerUnit(most);
  return { coins: roundDiv(above, 100n * billion * billion), digits: most };
}
