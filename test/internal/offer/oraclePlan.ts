import { billion, billionths, coins, dealOut, roundDiv, sumsOfYear, yearCoins } from './oracle.ts';
import { chargesOfPeriods } from './oracleCharges.ts';
import { coverage, type Covered } from './oracleCoverage.ts';
import { hundredAndTaxes, invoicesOf, type OracleInvoice } from './oracleInvoices.ts';
import type { OracleOffer, OraclePayment } from './oracleOffer.ts';
import { paymentsOf } from './oraclePayments.ts';
import { openGroups } from './oracleWays.ts';

/** Lines that the same payments are of, or that are billed by the same terms; the first line tells the order. */
type Class = readonly [Covered, ...Covered[]];

export interface OraclePlan {
  /** The single payments of each entry; null while nobody knows. */
  readonly payments: readonly (readonly bigint[] | null)[];
  readonly schedules: readonly {
    readonly places: readonly number[];
    readonly invoices: readonly OracleInvoice[] | null;
  }[];
  /** Of pots that do not make their sum. */
  readonly codes: readonly string[];
}

const hundred = 100n * billion;

const keyOf = ({ paidBy, billedBy }: Covered): string => JSON.stringify(billedBy ?? paidBy);

export function classesOf(offer: OracleOffer): readonly Class[] {
  const classes = new Map<string, Class>();
  for (const one of coverage(offer)) {
    const found = classes.get(keyOf(one));
    classes.set(keyOf(one), found === undefined ? [one] : [...found, one]);
  }
  return [...classes.values()];
}

/** The printed total of the first year, shared out over the classes by what each comes to with its taxes, not rounded. */
export function classSums(offer: OracleOffer, classes: readonly Class[], digits: number): readonly bigint[] {
  const nets = classes.map((lines) => lines.map(({ line }) => yearCoins(line, 1, digits).net));
  const all = nets.flat().reduce((a, b) => a + b, 0n);
  const { discount } = offer;
  const off =
    discount?.percent === undefined
      ? coins(discount?.amount ?? '0', digits)
      : roundDiv(all * billionths(discount.percent), hundred);
  // Each is (net − net × off ÷ all) × (100 + taxes) ÷ 100, times `all` and times a hundred billion: whole numbers.
  const weights = classes.map((lines, i) =>
    lines.reduce((sum, { line }, j) => {
      const net = nets[i]?.[j] ?? 0n;
      return sum + (net * all - net * off) * hundredAndTaxes(line, offer.taxes);
    }, 0n),
  );
  const { total } = sumsOfYear(offer, 1, digits);
  const once = chargesOfPeriods(offer, digits).find(({ each }) => each === 'once')?.sums.total;
  const isOnce = classes.map((lines) => new Set(lines.map(({ line }) => line.recurring === undefined)));
  if (once === undefined || once > total || isOnce.some(({ size }) => size > 1)) return dealOut(total, weights);
  // What is charged once is signed for by itself: its classes share just that.
  const share = (kind: boolean, sum: bigint): readonly bigint[] =>
    dealOut(
      sum,
      weights.filter((_, i) => isOnce[i]?.has(kind)),
    );
  const [first, rest] = [[...share(true, once)], [...share(false, total - once)]];
  return isOnce.map((kinds) => (kinds.has(true) ? first : rest).shift() ?? 0n);
}

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/** What is paid and invoiced in the first year. The offer's coverage is right. */
export function planOf(offer: OracleOffer, digits: number): OraclePlan {
  const classes = classesOf(offer);
  const sums: readonly (bigint | null)[] =
    openGroups(offer).length > 0 ? knownSums(offer, classes, digits) : classSums(offer, classes, digits);
  const codes: string[] = [];
  const paid = new Map<number, readonly bigint[] | null>();
  const pay = (places: readonly number[], whole: bigint | null): void => {
    if (whole === null) {
      for (const place of places) paid.set(place, null);
      return;
    }
    const pot = places.flatMap((i) => offer.payments[i] ?? []);
    const shares = sharesOf(pot, whole, digits);
    if (shares === null) codes.push(pot.some(({ as_worked }) => as_worked !== undefined) ? 'E405' : 'E410');
    places.forEach((place, i) => {
      const share = shares?.[i] ?? [];
      const before = paid.get(place);
      if (before !== null) paid.set(place, before === undefined ? share : [sum([...before, ...share])]);
    });
  };
  classes.forEach(([{ paidBy }], i) => {
    pay(paidBy, sums[i] ?? null);
  });
  const schedules = classes.flatMap((lines, i) => {
    const [{ billedBy }] = lines;
    if (billedBy === null) return [];
    const whole = sums[i] ?? null;
    const invoices = whole === null ? null : invoicesOf(lines, billedBy, whole, { digits, taxes: offer.taxes });
    return [{ places: lines.map(({ place }) => place), invoices }];
  });
  // Where its sum is open, of a payment only a written amount is known.
  const openOf = ({ amount }: OraclePayment): readonly bigint[] | null =>
    amount === undefined ? null : [coins(amount, digits)];
  const payments = offer.payments.map((payment, i) => {
    const parts = paid.get(i);
    return parts === null ? openOf(payment) : (parts ?? []);
  });
  return { payments, schedules, codes };
}

/** Percentages make the whole, and share it; with anything else in it, a pot makes its sum as payments of the whole do. */
function sharesOf(pot: readonly OraclePayment[], whole: bigint, digits: number): readonly (readonly bigint[])[] | null {
  if (pot.length === 0) return [];
  if (pot.every(({ percent }) => percent !== undefined)) {
    const percents = pot.map(({ percent }) => billionths(percent ?? '0'));
    return dealOut(whole, percents).map((share) => [share]);
  }
  const worked = pot.filter(({ as_worked }) => as_worked !== undefined).length;
  const isMixed = worked > 1 || (worked === 1 && pot.some(({ parts }) => parts !== undefined));
  return isMixed ? null : paymentsOf({ payments: pot }, whole, digits);
}

/** While a choice is open: what lines come to that do not depend on it, unless an amount is taken off the whole. */
function knownSums(offer: OracleOffer, classes: readonly Class[], digits: number): readonly (bigint | null)[] {
  const open = openGroups(offer).flat();
  return classes.map((lines) => {
    const own = lines.map(({ line }) => line);
    const isKnown = offer.discount?.amount === undefined && !own.some((line) => open.includes(line));
    return isKnown ? sumsOfYear({ ...offer, lines: own }, 1, digits).total : null;
  });
}
