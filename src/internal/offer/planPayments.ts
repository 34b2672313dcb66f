import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, roundHalfAwayFromZero, subtract, sum, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { billed } from './billing.ts';
import { isBilled, isDivided, isOf, paidAlike, type PaidAlike } from './coverage.ts';
import { areFirm, withTaxes } from './line.ts';
import { addedUp, checkSum, payOut, writtenIn, type Paid, type Placed } from './payments.ts';
import type { Billed, Payment, PlannedPayment } from './Planned.ts';
import type { CurrencyPrice, Offer, PricedLine, Sums } from './Price.ts';

/** What the payments of one currency rest on. */
interface Payable extends Pick<CurrencyPrice, 'currency' | 'charges'> {
  /** Every line that counts, open alternatives too. */
  readonly lines: readonly PricedLine[];
  /** Null while an alternative is open. */
  readonly firstYear: Sums | null;
  /** What some lines come to in it by themselves, with tax; null where that depends on what is chosen. */
  readonly sumOf: (lines: readonly PricedLine[]) => Decimal | null;
  readonly digits: number;
  /** Whether amounts that name no currency are in this one. */
  readonly isHome: boolean;
}

interface Plan {
  readonly payments: readonly PlannedPayment[];
  readonly billed: readonly Billed[];
  readonly findings: readonly Finding[];
}

/**
 * What is paid and what is invoiced in one currency, so that both come to the printed total of the first year. It is
 * shared out, by largest remainder, over the lines that are paid for alike, and of each such sum over its payments, or
 * its invoices. While an alternative is open only what is of other lines alone is known.
 */
export function planPayments(offer: Offer, payable: Payable): Plan {
  const { isHome, digits, currency } = payable;
  const placed = offer.payments.flatMap((payment, index): readonly Placed[] =>
    isHome || payment.amount === undefined ? [{ payment, index }] : [],
  );
  const shared = sharesOf(classesOf(offer, payable.lines), offer, payable);
  const isPart = isDivided(offer);
  const paid = shared.flatMap(({ payments, share: total }) => {
    const own = placed.filter(({ index }) => payments.includes(index));
    return payments.length === 0 || total === null ? [] : [{ paid: payOut(own, total, digits), total }];
  });
  const isOpen = (index: number): boolean =>
    shared.some(({ payments, share }) => share === null && payments.includes(index));
  const all = paid.flatMap((one) => one.paid);
  return {
    payments: placed.flatMap((one) => planned(one, isOpen(one.index) ? null : all, offer, payable)),
    billed: shared.flatMap(({ lines, payments, schedule, share }) =>
      schedule === null ? [] : [billed({ lines, payments, schedule }, share, { taxes: offer.taxes, digits })],
    ),
    findings: paid.flatMap((one) =>
      one.paid.length === 0 && !isPart ? [] : checkSum(one.paid, { total: one.total, currency, isPart }),
    ),
  };
}

/** Lines by what pays for them; all of them, where the payments are of the printed total. */
const classesOf = (offer: Offer, lines: readonly PricedLine[]): readonly PaidAlike<PricedLine>[] =>
  isDivided(offer) ? paidAlike(lines, offer) : [{ lines, payments: [...offer.payments.keys()], schedule: null }];

type Share = PaidAlike<PricedLine> & { readonly share: Decimal | null };

/**
 * What of the total of the first year belongs to each class, by what its lines come to with tax. Where one signs for
 * what is charged once by itself, those who pay for nothing else share exactly that.
 */
function sharesOf(
  classes: readonly PaidAlike<PricedLine>[],
  offer: Offer,
  { charges, digits, firstYear, sumOf }: Payable,
): readonly Share[] {
  if (firstYear === null) {
    const isKnown = ({ lines }: PaidAlike<PricedLine>): boolean =>
      isDivided(offer) && lines.every(({ part }) => part === 'total');
    return classes.map((alike) => ({ ...alike, share: isKnown(alike) ? sumOf(alike.lines) : null }));
  }
  const { total } = firstYear;
  const weighed = classes.map((alike) => ({
    ...alike,
    weight: sum(alike.lines.map((priced) => withTaxes(priced.net, priced.line, offer.taxes))),
  }));
  const once = charges.find(({ each }) => each === 'once')?.sums.total;
  const kinds = weighed.map(({ lines }) => new Set(lines.map(({ line }) => line.recurring === undefined)));
  // Tax on each charge may be a coin more than tax on the year: then nothing would be left for what recurs.
  const isApart = once !== undefined && compare(once, total) <= 0 && kinds.every(({ size }) => size < 2);
  if (!isApart) return shareOut(total, weighed, digits);
  const isOnce = (i: number): boolean => kinds[i]?.has(true) === true;
  const those = (wanted: boolean): typeof weighed => weighed.filter((_, i) => isOnce(i) === wanted);
  return [...shareOut(once, those(true), digits), ...shareOut(subtract(total, once), those(false), digits)];
}

/** A payment with its amount; nothing where it is of no line of this currency. `paid` is null while its sum is open. */
function planned(
  { payment, index }: Placed,
  paid: readonly Paid[] | null,
  offer: Offer,
  { lines, digits, firstYear }: Payable,
): readonly PlannedPayment[] {
  const own = lines.filter(({ line }) => isOf(payment, line, offer));
  if (own.length === 0 && isDivided(offer)) return [];
  const of = scopeOf(payment, offer, own);
  if (paid === null) {
    const amount = payment.amount === undefined ? null : roundHalfAwayFromZero(payment.amount, digits);
    return [{ ...writtenIn(payment), index, of, firm: true, amount, parts: amount === null ? [] : [amount] }];
  }
  const parts = addedUp(paid.filter((one) => one.index === index));
  const isFirm = of === null ? (firstYear?.firm ?? true) : areFirm(own.map(({ line }) => line));
  const amount = roundHalfAwayFromZero(parts.length === 0 ? zero : sum(parts), digits);
  return [{ ...writtenIn(payment), index, of, firm: payment.amount !== undefined || isFirm, amount, parts }];
}

/** What a payment is of, which is `own` of the lines of one currency; null where it is of the printed total. */
function scopeOf({ of }: Payment, offer: Offer, own: readonly PricedLine[]): PlannedPayment['of'] {
  if (!isDivided(offer)) return null;
  if (typeof of === 'string') return of;
  return of === undefined && isBilled(offer) ? 'once' : own.map(({ index }) => index);
}
