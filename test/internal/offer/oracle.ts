import type { OracleLine, OracleOffer } from './oracleOffer.ts';

/**
 * The price by another road: whole numbers of billionths in BigInt, no shared code, no rounding but `roundDiv`. Written
 * from the documented rule; amounts come out in the currency's smallest coin.
 */
export const billion = 1_000_000_000n;

/** Whether nothing that is charged in a year is an estimate. */
export const isFirm = ({ lines }: OracleOffer, year: number): boolean =>
  !lines.some((line) => line.optional !== true && line.firm === false && charged(line, year) > 0);

export interface OracleSums {
  readonly gross: bigint;
  readonly net: bigint;
  readonly tax: bigint;
  readonly total: bigint;
}

export const billionths = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * billion + BigInt(fraction.padEnd(9, '0'));
};

/** Half up, of numbers that are not below zero. */
export const roundDiv = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);

export const coinsPerUnit = (digits: number): bigint => 10n ** BigInt(digits);

export const coins = (text: string, digits: number): bigint =>
  roundDiv(billionths(text) * coinsPerUnit(digits), billion);

/** Coins as a user writes them. */
export const written = (amount: bigint, digits: number): string => {
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** One charge of a line, the first one unless said: the last quantity and the last price written for it or before it. */
export function chargeCoins(
  line: OracleLine,
  digits: number,
  charge = 1,
): { readonly gross: bigint; readonly net: bigint } {
  const past = (line.ramp ?? []).filter(({ from_period }) => from_period <= charge);
  const qty = billionths(past.findLast((step) => step.qty !== undefined)?.qty ?? line.qty);
  const written = past.findLast((step) => step.unit_price !== undefined)?.unit_price;
  let price = billionths(written ?? line.unit_price);
  let reached = -1n;
  for (const tier of written === undefined ? (line.tiers ?? []) : []) {
    const from = billionths(tier.from);
    if (from <= qty && from > reached) [price, reached] = [billionths(tier.unit_price), from];
  }
  const [above, under] = line.atCap?.(charge) ?? [1n, 1n];
  const gross = roundDiv(qty * price * coinsPerUnit(digits) * above, billion * billion * under);
  if (line.discount_amount !== undefined) return { gross, net: gross - coins(line.discount_amount, digits) };
  return { gross, net: gross - roundDiv(gross * billionths(line.discount_percent ?? '0'), 100n * billion) };
}

const times = { month: 12, quarter: 4, year: 1 } as const;

const charged = (line: OracleLine, year: number): number => chargesOf(line, year).length;

/** The numbers of the charges of a year, the first of all being 1. */
export const chargesOf = ({ recurring, term }: OracleLine, year: number): readonly number[] => {
  if (!recurring) return year === 1 ? [1] : [];
  const all = Array.from({ length: times[recurring] }, (_, i) => (year - 1) * times[recurring] + i + 1);
  return all.filter((charge) => term === undefined || charge <= term);
};

/** All charges of a line in a year, one by one. */
export function yearCoins(
  line: OracleLine,
  year: number,
  digits: number,
): { readonly gross: bigint; readonly net: bigint } {
  const charges = chargesOf(line, year).map((charge) => chargeCoins(line, digits, charge));
  return charges.reduce((a, b) => ({ gross: a.gross + b.gross, net: a.net + b.net }), { gross: 0n, net: 0n });
}

/** Gives `amount` to the weights by largest remainder: coin by coin to whoever is owed most. */
export function dealOut(amount: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((a, b) => a + b, 0n);
  if (all === 0n) return weights.map(() => 0n);
  const got = weights.map((weight) => (amount * weight) / all);
  const owed = weights.map((weight) => (amount * weight) % all);
  for (let left = amount - got.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    let best = -1;
    owed.forEach((debt, index) => {
      const [bestDebt, bestWeight] = [owed[best] ?? -1n, weights[best] ?? -1n];
      if (debt > bestDebt || (debt === bestDebt && (weights[index] ?? 0n) > bestWeight)) best = index;
    });
    got[best] = (got[best] ?? 0n) + 1n;
    owed[best] = -1n;
  }
  return got;
}

export const sumsOfYear = (offer: OracleOffer, year: number, digits: number): OracleSums =>
  reckonYear(offer, year, digits).sums;

/** What each tax comes to in the first year, by its id. */
export const taxesOf = (offer: OracleOffer, digits: number): ReadonlyMap<string, bigint> =>
  reckonYear(offer, 1, digits).each;

function reckonYear(
  { lines, taxes, discount }: OracleOffer,
  year: number,
  digits: number,
): { readonly sums: OracleSums; readonly each: ReadonlyMap<string, bigint> } {
  const ids = Object.keys(taxes);
  // Every set of taxes there can be, by the places of its members; lines without one last.
  const sets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_id, place) => (bits >> place) % 2 === 1),
  )
    .map((set) => ({ set, key: set.length === 0 ? '~' : set.map((id) => ids.indexOf(id)).join(',') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ set }) => set);
  const keyOf = (set: readonly string[]): string => [...set].sort().join();
  const bases = sets.map(() => 0n);
  let gross = 0n;
  for (const line of lines.filter(({ optional }) => !optional)) {
    const charge = yearCoins(line, year, digits);
    gross += charge.gross;
    const place = sets.findIndex((set) => keyOf(set) === keyOf(line.tax ?? []));
    bases[place] = (bases[place] ?? 0n) + charge.net;
  }
  const before = bases.reduce((a, b) => a + b, 0n);
  const off =
    discount?.percent !== undefined
      ? roundDiv(before * billionths(discount.percent), 100n * billion)
      : year === 1
        ? coins(discount?.amount ?? '0', digits)
        : 0n;
  const shares = dealOut(off, bases);
  let inside = 0n;
  const each = new Map<string, bigint>();
  for (const id of ids) {
    if (taxes[id]?.included === true) {
      const taken = takenOut(
        id,
        taxes,
        sets.map((set, place) => ({ set, sum: (bases[place] ?? 0n) - (shares[place] ?? 0n) })),
      );
      inside += taken;
      each.set(id, taken);
      continue;
    }
    const base = sets.reduce(
      (all, set, place) => (set.includes(id) ? all + (bases[place] ?? 0n) - (shares[place] ?? 0n) : all),
      0n,
    );
    each.set(id, roundDiv(base * billionths(taxes[id]?.percent ?? '0'), 100n * billion));
  }
  const tax = [...each.values()].reduce((sum, one) => sum + one, 0n);
  const net = before - off - inside;
  return { sums: { gross, net, tax, total: net + tax }, each };
}

/** A tax out of the sums that contain it: all sums over one denominator, rounded once. */
function takenOut(
  id: string,
  taxes: OracleOffer['taxes'],
  sums: readonly { readonly set: readonly string[]; readonly sum: bigint }[],
): bigint {
  const rate = (one: string): bigint => billionths(taxes[one]?.percent ?? '0');
  let [above, under] = [0n, 1n];
  for (const { set, sum } of sums.filter((one) => one.set.includes(id))) {
    const whole = set.reduce((all, one) => all + rate(one), 100n * billion);
    [above, under] = [above * whole + sum * rate(id) * under, under * whole];
  }
  return roundDiv(above, under);
}

/** The sums of each year of the longest term; none where that is within the first year. */
export function yearsOfTerm(offer: OracleOffer, digits: number): readonly OracleSums[] {
  const counted = offer.lines.filter(({ optional }) => !optional);
  const monthsOf = ({ recurring }: OracleLine): number => (recurring ? 12 / times[recurring] : 0);
  const months = counted.reduce((most, line) => Math.max(most, (line.term ?? 0) * monthsOf(line)), 0);
  if (months <= 12) return [];
  const lines = counted.map((line) =>
    line.recurring ? { ...line, term: line.term ?? Math.ceil(months / monthsOf(line)) } : line,
  );
  return Array.from({ length: Math.ceil(months / 12) }, (_, year) => sumsOfYear({ ...offer, lines }, year + 1, digits));
}

export function sumsOfTerm(offer: OracleOffer, digits: number): OracleSums | null {
  const years = yearsOfTerm(offer, digits);
  if (years.length === 0) return null;
  return years.reduce((a, b) => ({
    gross: a.gross + b.gross,
    net: a.net + b.net,
    tax: a.tax + b.tax,
    total: a.total + b.total,
  }));
}

/** Net sums from the first line to here, after each line that may have one under it: those that count. */
export function runningSums(
  { lines }: OracleOffer,
  digits: number,
): { readonly net: bigint; readonly firm: boolean }[] {
  let all = { net: 0n, firm: true };
  return lines.flatMap((line) => {
    if (line.optional) return [];
    all = { net: all.net + yearCoins(line, 1, digits).net, firm: all.firm && line.firm !== false };
    return [all];
  });
}
