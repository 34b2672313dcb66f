import { openGroups, waysOf } from './oracleWays.ts';
import { chargeCoins, sumsOfTerm, sumsOfYear, written } from './oracle.ts';
import type { OracleLine, OracleOffer } from './oracleOffer.ts';
import { below, isLikely, numberText, percentText, pick, shareOf, type Random } from './random.ts';
import { withPlan } from './randomPlan.ts';

function randomLine(random: Random, digits: number): OracleLine {
  const qty = numberText(random, 6, 6);
  const plain: OracleLine = {
    text: 'Work',
    qty: /[1-9]/.test(qty) ? qty : '1',
    unit_price: numberText(random, 7, 6),
    tax: pick(random, [undefined, ['a'], ['b'], ['c'], ['a', 'b'], ['c', 'a'], ['b', 'c'], ['c', 'b', 'a']]),
    recurring: pick(random, [undefined, undefined, 'month', 'quarter', 'year']),
    optional: isLikely(random, 0.15),
    firm: !isLikely(random, 0.1),
    tiers: isLikely(random, 0.2)
      ? ['10', '250.5', '9000'].map((from) => ({ from, unit_price: numberText(random, 5, 4) }))
      : [],
  };
  const termed = plain.recurring && isLikely(random, 0.5) ? { ...plain, term: 1 + below(random, 40) } : plain;
  const ramped =
    termed.term !== undefined && isLikely(random, 0.4) ? { ...termed, ramp: randomRamp(random, termed.term) } : termed;
  const extension = { periods: 1 + below(random, 24), times: 1 + below(random, 3) };
  const line = ramped.term !== undefined && isLikely(random, 0.3) ? { ...ramped, extension } : ramped;
  if (line.optional === true && isLikely(random, 0.5)) return rangeOf(line, random);
  if (isLikely(random, 0.5)) return line;
  if (isLikely(random, 0.5)) return { ...line, discount_percent: percentText(random) };
  const charges = [1, ...(line.ramp ?? []).map((step) => step.from_period)];
  const least = charges.map((charge) => chargeCoins(line, digits, charge).gross).reduce((a, b) => (b < a ? b : a));
  return { ...line, discount_amount: written(shareOf(random, least), digits) };
}

/** Up to three steps within the term, each with another quantity, another price or both. */
function randomRamp(random: Random, term: number): NonNullable<OracleLine['ramp']> {
  const starts = new Set(Array.from({ length: 3 }, () => 1 + below(random, term)).filter((from) => from > 1));
  return [...starts]
    .sort((a, b) => a - b)
    .map((from_period) => {
      const says = below(random, 3);
      return {
        from_period,
        qty: says === 0 ? undefined : String(1 + below(random, 900)),
        unit_price: says === 1 ? undefined : numberText(random, 5, 4),
      };
    });
}

/** A range from its unit price to a higher one; prices by quantity do not go with it. */
const rangeOf = (line: OracleLine, random: Random): OracleLine => ({
  ...line,
  price_to: String(Number.parseInt(line.unit_price, 10) + 1 + below(random, 1000)),
  tiers: [],
  ramp: [],
});

function randomPayments(random: Random, total: bigint, digits: number): OracleOffer['payments'] {
  const parts = { parts: 1 + below(random, 12) };
  const amount = { amount: written(shareOf(random, total), digits) };
  const percent = { percent: percentText(random) };
  return pick<OracleOffer['payments']>(random, [
    [],
    [{ percent: '40' }, { percent: '40' }, { percent: '20' }],
    [{ percent: '33.333' }, { percent: '33.333' }, { percent: '33.334' }],
    [{ percent: '12.5' }, { percent: '0.5' }, { percent: '87' }],
    [parts],
    [amount, parts],
    [percent, parts, { parts: 1 }],
    [{ percent: '10' }, amount, parts],
    [amount, percent],
    [{ as_worked: 'month' }],
    [percent, { as_worked: 'month' }],
    [{ percent: '10' }, amount, { as_worked: 'month' }],
  ]);
}

/** A line bears taxes on top, or the one that its price contains. */
const withoutMixture = (line: OracleLine): OracleLine =>
  line.tax?.includes('c') === true ? { ...line, tax: ['c'] } : line;

/** Some lines are alternatives, in one group or two; a group of one line has been decided. */
function withGroups(random: Random, lines: readonly OracleLine[]): readonly OracleLine[] {
  const sizes = pick(random, [[], [], [], [1], [2], [3], [4], [2, 1], [2, 2]] as const);
  const names = sizes.flatMap((size, i) => Array.from({ length: size }, () => 'gh'[i]));
  // From the end, so that what counts whatever is chosen may stand before, between and behind.
  return lines.toReversed().map((line) => {
    const isTaken = line.optional !== true && names.length > 0 && isLikely(random, 0.7);
    return isTaken ? { ...line, alternative: names.shift() } : line;
  });
}

/**
 * An offer of one to eight lines with everything that can be combined; its sums are possible, its payments may not be.
 * Where it is planned, it also says what its payments are of, what is billed, an index, and rates of taxes by date.
 */
export function randomOffer(random: Random, digits: number, { planned = false } = {}): OracleOffer {
  const offer = pricedOffer(random, digits);
  return planned ? withPlan(random, offer, digits) : offer;
}

function pricedOffer(random: Random, digits: number): OracleOffer {
  const lines = Array.from({ length: 1 + below(random, 8) }, () => randomLine(random, digits));
  // Prices that contain no tax, one of them, or all.
  const contained = pick(random, ['', '', 'c', 'abc']);
  const taxes = Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [id, { label: id, percent: percentText(random), included: contained.includes(id) }]),
  );
  const plain: OracleOffer = {
    lines: withGroups(random, contained === 'c' ? lines.map(withoutMixture) : lines),
    taxes,
    discount: null,
    payments: [],
    atRates: Array.from({ length: below(random, 3) }, () => ({
      rate: numberText(random, 4, 5),
      tax: pick(random, [undefined, [contained === 'c' ? 'c' : 'a']]),
    })),
    cap: null,
  };
  const net = least(waysOf(plain).map((way) => sumsOfYear(way, 1, digits).net));
  const discount = pick<OracleOffer['discount']>(random, [
    null,
    { percent: percentText(random) },
    { amount: written(shareOf(random, net), digits) },
  ]);
  const offer = { ...plain, discount };
  const ways = waysOf(offer);
  const totals = ways.map((way) => sumsOfYear(way, 1, digits).total);
  const total = least(totals);
  const most = greatest(ways.map((way) => sumsOfTerm(way, digits)?.total ?? sumsOfYear(way, 1, digits).total));
  // What two open choices come to, nobody knows yet.
  const isUnknown = openGroups(offer).length > 1;
  const cap = isUnknown ? null : pick(random, [null, null, null, most, most + 1n, 3n * most, greatest(totals)]);
  const periods = lines.flatMap(({ recurring }) => recurring ?? []);
  const isBound = lines.some(({ recurring, term }) => recurring !== undefined && term !== undefined);
  const headline = isLikely(random, 0.3) ? (periods[0] ?? null) : null;
  return {
    ...offer,
    // A price by the period has no sum that payments could divide.
    payments: headline === null ? randomPayments(random, total, digits) : [],
    // No amount has more than fifteen digits before the point.
    cap: cap === null || cap >= 10n ** BigInt(15 + digits) ? null : written(cap, digits),
    headline,
    renewal: isBound && isLikely(random, 0.2) ? { months: 12, at_most_percent: '5' } : null,
  };
}

const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));
const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));

/** The same with every alternative a line like any other. */
export function decidedOffer(random: Random, digits: number): OracleOffer {
  const offer = randomOffer(random, digits);
  return { ...offer, lines: offer.lines.map((line) => ({ ...line, alternative: undefined })) };
}
