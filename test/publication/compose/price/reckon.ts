import {
  billionths,
  chargeCoins,
  coins,
  dealOut,
  sumsOfTerm,
  sumsOfYear,
  type OracleSums,
} from '../../../internal/offer/oracle.ts';
import { paymentsOf } from '../../../internal/offer/oraclePayments.ts';
import type { CaseLine, CaseOffer } from './offerOfCase.ts';

/** Numbers and facts of an offer, found without the program: amounts in the smallest coin, lines by what becomes of them. */
export const currencies = ['EUR', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** "12,345.67". */
export function money(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${amount < 0n ? '−' : ''}${whole}.${digits.slice(-2)}`;
}

const aYear = { month: 12, quarter: 4, year: 1 } as const;

/** How often in the first year. */
export const chargesOf = ({ recurring, term }: CaseLine): number =>
  recurring === undefined ? 1 : Math.min(aYear[recurring], term ?? Infinity);

/** Whether it is charged again after the first year. */
export const lasts = ({ recurring, term }: CaseLine): boolean =>
  recurring !== undefined && (term === undefined || term > aYear[recurring]);

export const grossOf = (line: CaseLine): bigint => chargeCoins(line, 2).gross * BigInt(chargesOf(line));
export const netOf = (line: CaseLine): bigint => chargeCoins(line, 2).net * BigInt(chargesOf(line));

/** Half up. */
const percentOf = (percent: string, of: bigint): bigint =>
  (2n * of * billionths(percent) + 10n ** 11n) / (2n * 10n ** 11n);

/** Taxes as they are named, on these lines by themselves. */
export const taxOf = ({ taxes }: CaseOffer, { tax }: CaseLine): string | null => {
  const found = taxes[tax?.[0] ?? ''];
  return found === undefined ? null : `${found.percent}% ${found.label}`;
};
export const ownTax = ({ taxes }: CaseOffer, line: CaseLine): bigint =>
  percentOf(taxes[line.tax?.[0] ?? '']?.percent ?? '0', netOf(line));

/** What of an offer is in one currency. */
export interface Share {
  readonly currency: Currency;
  readonly counted: readonly CaseLine[];
  /** Alternatives by their group. */
  readonly open: ReadonlyMap<string, readonly CaseLine[]>;
  readonly options: readonly CaseLine[];
  /** Whether an alternative has a total of its own: one group is open, and only here. */
  readonly isOnlyOne: boolean;
  readonly discount: CaseOffer['discount'];
}

export function shareOf(offer: CaseOffer, currency: Currency): Share {
  const here = offer.lines.filter((line) => line.currency === currency);
  const groups = new Set(offer.lines.flatMap(({ alternative }) => alternative ?? []));
  const open = new Map(
    [...groups].flatMap((group) => {
      const lines = here.filter(({ alternative }) => alternative === group);
      return lines.length === 0 ? [] : [[group, lines] as const];
    }),
  );
  const [only] = groups;
  return {
    currency,
    counted: here.filter(({ alternative, optional }) => alternative === undefined && optional !== true),
    open,
    options: here.filter(({ optional }) => optional === true),
    isOnlyOne:
      groups.size === 1 &&
      offer.lines.every(({ alternative, currency: its }) => alternative !== only || its === currency),
    discount: currency === 'EUR' || offer.discount?.percent !== undefined ? offer.discount : null,
  };
}

/** The sums of a year, tax by tax. */
export interface Sums {
  readonly discount: bigint;
  readonly net: bigint;
  readonly taxes: readonly { readonly id: string; readonly base: bigint; readonly amount: bigint }[];
  readonly total: bigint;
}

/** The first year of these lines. */
export function sumsOf(offer: CaseOffer, lines: readonly CaseLine[], discount: CaseOffer['discount']): Sums {
  const ids = [...Object.keys(offer.taxes), undefined];
  const bases = ids.map((id) =>
    lines.filter(({ tax }) => tax?.[0] === id).reduce((all, line) => all + netOf(line), 0n),
  );
  const before = bases.reduce((a, b) => a + b, 0n);
  const off = discount?.percent !== undefined ? percentOf(discount.percent, before) : coins(discount?.amount ?? '0', 2);
  const shares = dealOut(off, bases);
  const taxes = ids.flatMap((id, i) => {
    if (id === undefined || !lines.some(({ tax }) => tax?.[0] === id)) return [];
    const base = (bases[i] ?? 0n) - (shares[i] ?? 0n);
    return [{ id, base, amount: percentOf(offer.taxes[id]?.percent ?? '0', base) }];
  });
  const { total } = sumsOfYear({ lines, taxes: offer.taxes, discount, payments: [] }, 1, 2);
  return { discount: off, net: before - off, taxes, total };
}

/** "25% VAT and 12% VAT": what something is charged for. */
export function taxesOf({ taxes }: CaseOffer, sums: Pick<Sums, 'taxes'>): string {
  const charged = sums.taxes.filter(({ amount }) => amount > 0n);
  return charged.map(({ id }) => `${taxes[id]?.percent ?? ''}% ${taxes[id]?.label ?? ''}`).join(' and ');
}

/** Net and total of a later year, and of the whole term; null where there is none. */
export const laterOf = (offer: CaseOffer, { counted: lines, discount }: Share): OracleSums | null =>
  lines.some(lasts) ? sumsOfYear({ lines, taxes: offer.taxes, discount, payments: [] }, 2, 2) : null;
export const termOf = (offer: CaseOffer, { counted: lines, discount }: Share): OracleSums | null =>
  sumsOfTerm({ lines, taxes: offer.taxes, discount, payments: [] }, 2);

/** The payments of a currency one by one; of an open total only what is typed as an amount. */
export function paidOf(offer: CaseOffer, currency: Currency, total: bigint | null): readonly Paid[] {
  const payments = offer.payments.filter(({ amount }) => currency === 'EUR' || amount === undefined);
  const amounts = total === null ? null : paymentsOf({ ...offer, payments }, total, 2);
  return payments.flatMap(({ due, percent, amount }, i): readonly Paid[] => {
    const common = { due, percent: percent ?? null };
    if (amounts === null) return [{ ...common, amount: amount === undefined ? null : coins(amount, 2), part: null }];
    const parts = amounts[i] ?? [];
    return parts.map((each, p) => ({
      ...common,
      amount: each,
      part: parts.length > 1 ? `part ${p + 1} of ${parts.length}` : null,
    }));
  });
}

export interface Paid {
  readonly due: string;
  readonly percent: string | null;
  readonly amount: bigint | null;
  readonly part: string | null;
}
