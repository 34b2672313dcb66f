import { openGroups } from './oracleWays.ts';
import { billion, billionths } from './oracle.ts';
import type { OracleLine, OracleOffer } from './oracleOffer.ts';

/** What a price book says of one unit of a line. */
export interface OracleTerms {
  readonly list: string;
  readonly cost: string | null;
}

/** A share as two whole numbers: over ÷ under. */
export interface Share {
  readonly over: bigint;
  readonly under: bigint;
}

interface Worst {
  readonly discount: Share | null;
  readonly margin: Share | null;
}

const times = { month: 12, quarter: 4, year: 1 } as const;
const hundred = 100n * billion;

/** All sums here are whole numbers of this part of a unit, which every product below divides. */
const scale = billion ** 5n;

/**
 * Written from the sentences of the rule: discount = 1 − Σ net ÷ Σ (list × quantity), net after prices by quantity, the
 * discount on the line and its share of the discount on the whole, tax out; margin = (net − cost) ÷ net; the worse of the
 * first year and the whole term; lines without list price or cost are in neither sum; nothing is rounded.
 */
export function worstOf(offer: OracleOffer, terms: readonly (OracleTerms | null)[]): Worst {
  const all = offer.lines.map((line, i) => ({ line, book: terms[i] ?? null })).filter(({ line }) => !line.optional);
  const groups = openGroups(offer).map((lines) => all.filter(({ line }) => lines.includes(line)));
  const fixed = all.filter((one) => !groups.some((group) => group.includes(one)));
  const longest = monthsIn(all);
  const spans = longest > 12 ? [0, longest] : [0];
  const found = spans.flatMap((months) => {
    const netOf = ({ line }: Counted): bigint =>
      yearsIn(months).reduce((sum, year) => sum + exTax(inYear(line, year, months).net, line, offer), 0n);
    const ordered = groups.map((group) =>
      [...group].sort((a, b) => (netOf(a) < netOf(b) ? -1 : netOf(a) > netOf(b) ? 1 : 0)),
    );
    const ways = [ordered.flatMap((group) => group.slice(0, 1)), ordered.flatMap((group) => group.slice(-1))];
    return ways.map((way) => {
      const counted = [...fixed, ...way];
      return sharesOf(offer, counted, Math.min(months, monthsIn(counted)));
    });
  });
  return {
    discount: found.map(({ discount }) => discount).reduce((a, b) => (isMore(a, b) ? a : b)),
    margin: found.map(({ margin }) => margin).reduce((a, b) => (b === null || (a !== null && !isMore(a, b)) ? a : b)),
  };
}

interface Counted {
  readonly line: OracleLine;
  readonly book: OracleTerms | null;
}

const monthsIn = (all: readonly Counted[]): number => Math.max(0, ...all.map(({ line }) => monthsOf(line)));
const yearsIn = (months: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(months / 12)) }, (_, year) => year + 1);

/** Both shares of what is chosen, over the first year (0 months) or a term. */
function sharesOf(offer: OracleOffer, counted: readonly Counted[], months: number): Worst {
  const term = months > 12 ? months : 0;
  let [listed, list, costed, cost, hasCost] = [0n, 0n, 0n, 0n, false];
  for (const year of yearsIn(months)) {
    const rows = counted.map(({ line, book }) => ({ ...inYear(line, year, term), book, line }));
    const whole = rows.reduce((sum, { net }) => sum + net, 0n);
    for (const { net, units, book, line } of rows) {
      const left = exTax(net - shareOfWhole(offer, net, whole, year), line, offer);
      if (book === null) continue;
      listed += left;
      list += exTax(units * billionths(book.list) * (scale / billion ** 2n), line, offer);
      if (book.cost === null || units === 0n) continue;
      hasCost = true;
      costed += left;
      cost += units * billionths(book.cost) * (scale / billion ** 2n);
    }
  }
  return {
    discount: list === 0n ? null : { over: list - listed, under: list },
    margin: !hasCost || costed <= 0n ? null : { over: costed - cost, under: costed },
  };
}

const isMore = (a: Share | null, b: Share | null): boolean =>
  a !== null && (b === null || a.over * b.under > b.over * a.under);

const monthsOf = ({ recurring, term }: OracleLine): number => (recurring ? (12 / times[recurring]) * (term ?? 0) : 0);

/** Net before the discount on the whole, and billionths of units, of all charges of a year. */
function inYear(line: OracleLine, year: number, months: number): { readonly net: bigint; readonly units: bigint } {
  let [net, units] = [0n, 0n];
  const aYear = line.recurring === undefined ? 1 : times[line.recurring];
  for (let charge = (year - 1) * aYear + 1; charge <= year * aYear; charge++) {
    if (line.recurring === undefined && year > 1) break;
    const ends = line.term ?? (months > 0 ? Math.ceil((months * aYear) / 12) : Infinity);
    if (line.recurring !== undefined && charge > ends) break;
    const past = (line.ramp ?? []).filter(({ from_period }) => from_period <= charge);
    const quantity = billionths(past.findLast(({ qty }) => qty !== undefined)?.qty ?? line.qty);
    const stepPrice = past.findLast(({ unit_price }) => unit_price !== undefined)?.unit_price;
    const tier = (line.tiers ?? [])
      .filter(({ from }) => billionths(from) <= quantity)
      .sort((a, b) => (billionths(a.from) < billionths(b.from) ? 1 : -1))[0];
    const price = billionths(stepPrice ?? tier?.unit_price ?? line.unit_price);
    const gross = quantity * price * (scale / billion ** 2n);
    units += quantity;
    net +=
      line.discount_percent === undefined
        ? gross - billionths(line.discount_amount ?? '0') * (scale / billion)
        : (gross * (hundred - billionths(line.discount_percent))) / hundred;
  }
  return { net, units };
}

/** A percentage of each line, each year; an amount once, pro rata. */
function shareOfWhole({ discount }: OracleOffer, net: bigint, all: bigint, year: number): bigint {
  if (discount?.percent !== undefined) return (net * billionths(discount.percent)) / hundred;
  if (discount?.amount === undefined || year > 1 || all === 0n) return 0n;
  return (billionths(discount.amount) * (scale / billion) * net) / all;
}

function exTax(amount: bigint, { tax = [] }: OracleLine, { taxes }: OracleOffer): bigint {
  const inside = tax.reduce(
    (sum, id) => sum + (taxes[id]?.included === true ? billionths(taxes[id].percent ?? '0') : 0n),
    0n,
  );
  return (amount * hundred) / (hundred + inside);
}
