import { billionths, chargeCoins, coins, dealOut, sumsOfYear } from '../offer/oracle.ts';
import type { OracleLine, OracleOffer } from '../offer/oracleOffer.ts';

/**
 * A second way to the same numbers: money in billionths of a unit, one common denominator instead of fractions, the
 * annuity formula instead of a sum over years, payback found by trying every month from the end.
 */
export interface OracleCase {
  readonly offer: OracleOffer;
  /** Minor digits of the currency. */
  readonly digits: number;
  readonly fromOffer: boolean;
  readonly years: number;
  readonly rate: string | null;
  readonly effort: string | null;
  readonly effortYearly: string | null;
  readonly benefits: readonly OracleBenefit[];
}

export interface OracleBenefit {
  /** The factors of a year's benefit, and what their product is divided by. */
  readonly factors: readonly string[];
  readonly by: bigint;
  readonly low: string;
  readonly high: string;
}

const unit = 1_000_000_000n;

/** Half away from zero. */
const divided = (a: bigint, b: bigint): bigint => {
  const size = (2n * (a < 0n ? -a : a) + b) / (2n * b);
  return a < 0n ? -size : size;
};

/** A common denominator of everything that a case of this list can come to. */
export const grain = unit * 3n * 7n * 9n * 11n;

/** A year's benefit in grains, with a factor for each benefit in billionths. */
function yearly(benefits: readonly OracleBenefit[], share: (benefit: OracleBenefit, i: number) => bigint): bigint {
  return benefits.reduce((sum, benefit, i) => {
    const product = benefit.factors.reduce((all, factor) => (all * billionths(factor)) / unit, unit);
    const exact = product * (grain / unit) * share(benefit, i);
    if (exact % (benefit.by * unit) !== 0n) throw new Error('the grain is too coarse');
    return sum + exact / (benefit.by * unit);
  }, 0n);
}

/** What is paid at the start, and at the end of each year, in grains. */
export function paid(
  { offer, digits, fromOffer, years, effort, effortYearly }: OracleCase,
  { once: onceShare, yearly: yearlyShare } = { once: unit, yearly: unit },
): readonly bigint[] {
  const ownOf = (given: string | null, share: bigint): bigint =>
    (billionths(given ?? '0') * share * (grain / unit)) / unit;
  const perCoin = grain / 10n ** BigInt(digits);
  const bill = Array.from({ length: years + 1 }, () => ownOf(effortYearly, yearlyShare));
  bill[0] = ownOf(effort, onceShare);
  if (!fromOffer) return bill;
  const once = onceCoins(offer, digits);
  bill[0] += once * perCoin;
  for (let year = 1; year <= years; year++) {
    bill[year] = (bill[year] ?? 0n) + (sumsOfYear(offer, year, digits).net - (year === 1 ? once : 0n)) * perCoin;
  }
  return bill;
}

/** The net sum of what is charged once: its share of the first year's discount is dealt out line by line. */
function onceCoins(offer: OracleOffer, digits: number): bigint {
  const counted = offer.lines.filter(({ optional }) => !optional);
  const times = ({ recurring, term = Infinity }: OracleLine): bigint =>
    BigInt(recurring ? Math.min({ month: 12, quarter: 4, year: 1 }[recurring], term) : 1);
  const nets = counted.map((line) => chargeCoins(line, digits).net * times(line));
  const before = nets.reduce((a, b) => a + b, 0n);
  const { discount } = offer;
  const off = discount?.percent
    ? divided(before * billionths(discount.percent), 100n * unit)
    : coins(discount?.amount ?? '0', digits);
  const shares = dealOut(off, nets);
  return counted.reduce((sum, { recurring }, i) => (recurring ? sum : sum + (nets[i] ?? 0n) - (shares[i] ?? 0n)), 0n);
}

export interface OracleOutcome {
  readonly initial: bigint;
  readonly yearly: bigint;
  readonly cost: bigint;
  readonly net: bigint;
  /** In tenths of a percent. */
  readonly roi: bigint;
  readonly npv: bigint | null;
  readonly month: number | null;
}

/** The result in whole units: the net present value, or without a rate the net benefit. */
export function worth(benefit: bigint, bill: readonly bigint[], rate: bigint | null): bigint {
  const years = BigInt(bill.length - 1);
  const [start = 0n, ...later] = bill;
  if (rate === null || rate === 0n) return benefit * years - bill.reduce((a, b) => a + b, 0n);
  const growth = unit + rate;
  const whole = growth ** years;
  // Everything over growth^years; the benefit by the annuity formula, times `rate` to stay whole.
  const gained = benefit * unit * (whole - unit ** years);
  const spent = later.reduce(
    (sum, cost, i) => sum + cost * unit ** BigInt(i + 1) * growth ** (years - BigInt(i + 1)),
    start * whole,
  );
  return divided(gained - spent * rate, whole * rate);
}

const inUnits = (grains: bigint): bigint => divided(grains, grain);
export const rateOf = ({ rate }: OracleCase): bigint | null => (rate === null ? null : billionths(rate));

export function outcome(made: OracleCase, which: 'low' | 'expected' | 'high'): OracleOutcome {
  const bill = paid(made);
  const benefit = yearly(made.benefits, ({ low, high }) =>
    which === 'expected' ? unit : billionths(which === 'low' ? low : high),
  );
  const years = BigInt(made.years);
  const cost = bill.reduce((a, b) => a + b, 0n);
  const [start = 0n] = bill;
  const net = benefit * years - cost;
  return {
    initial: inUnits(start),
    yearly: divided(benefit * years - (cost - start), years * grain),
    cost: inUnits(cost),
    net: inUnits(net),
    roi: divided(net * 1000n, cost),
    npv: made.rate === null ? null : inUnits(worth(benefit, bill, rateOf(made))),
    month: paybackMonth(benefit, bill),
  };
}

/** Tries every whole month from the last to the first: between year ends the sum is a straight line. */
function paybackMonth(benefit: bigint, bill: readonly bigint[]): number | null {
  const sumAt = (month: number): bigint => {
    const year = Math.floor(month / 12);
    const whole = bill.slice(0, year + 1).reduce((sum, cost, i) => sum + (i === 0 ? 0n : benefit) - cost, 0n);
    const running = month % 12 === 0 ? 0n : (benefit - (bill[year + 1] ?? 0n)) * BigInt(month % 12);
    return 12n * whole + running;
  };
  let earliest: number | null = null;
  for (let month = 12 * (bill.length - 1); month >= 0 && sumAt(month) >= 0n; month--) earliest = month;
  return earliest;
}

/** The result with one benefit at a share (in billionths) of what is expected. */
export function withBenefit(made: OracleCase, at: number, share: bigint): bigint {
  const benefit = yearly(made.benefits, (_, i) => (i === at ? share : unit));
  return worth(benefit, paid(made), rateOf(made));
}

/** The result with the client's effort, or the rate, at a share of what is expected. */
export function withEffort(made: OracleCase, kind: 'effort' | 'effort_yearly', share: bigint): bigint {
  return worth(
    yearly(made.benefits, () => unit),
    paid(made, kind === 'effort' ? { once: share, yearly: unit } : { once: unit, yearly: share }),
    rateOf(made),
  );
}
export function withRate(made: OracleCase, share: bigint): bigint {
  const rate = rateOf(made);
  return worth(
    yearly(made.benefits, () => unit),
    paid(made),
    rate === null ? null : (rate * share) / unit,
  );
}
export const whole = inUnits;
