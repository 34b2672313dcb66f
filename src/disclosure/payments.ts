import { compare, decimalOf, sum, type Decimal } from '../foundation/money/Decimal.ts';
import type { Billed, PlannedPayment } from '../internal/offer/Planned.ts';
import type { CurrencyPrice, Offer } from '../internal/offer/Price.ts';
import type { BilledFacts, PaidForFacts, PaymentFacts } from '../proposal/Payments.ts';
import { amountIn, count, day, typed } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** What a disclosure of payments looks places up in. */
type Known = Pick<Offer, 'milestones' | 'headline'>;

/** Equal parts are listed one by one; while the total is open, a payment says what it is of it, and no amount. */
export function disclosePayment(
  { index, percent, parts, firm, due, milestone, asWorked, netDays, of }: PlannedPayment,
  price: CurrencyPrice,
  speaker: Speaker,
  { milestones }: Known,
): readonly PaymentFacts[] {
  const place = placeOf(milestone, milestones);
  const common = {
    percent: percent === null ? null : typed(percent, ['offer', 'payments', index, 'percent']),
    pot: price.payments.findIndex((other) => String(other.of) === String(of)),
    of: of === null ? null : paidFor(of, paidWith(of, price), price, speaker),
    due: speaker.maybe(due ?? undefined, ['offer', 'payments', index, 'due']),
    milestone: place === null ? null : count(place),
    as_worked: asWorked,
    net_days: netDays === null ? null : count(netDays, ['offer', 'payments', index, 'net_days']),
  };
  if (parts.length === 0) return [{ ...common, amount: null, part: null }];
  return parts.map((amount, i) => ({
    ...common,
    amount: amountIn(price.currency, firm)(amount),
    part: parts.length < 2 ? null : { number: count(i + 1), of: count(parts.length) },
  }));
}

/** Where the price is said by the period no sum of a year is, and so none of its invoices. */
export function discloseBilled(
  { lines, every, in: when, from, netDays, invoices, firm, goesOn }: Billed,
  price: CurrencyPrice,
  speaker: Speaker,
  { milestones, headline }: Known,
): BilledFacts {
  const recurring = price.lines.filter(({ part, line }) => part !== 'optional' && line.recurring !== undefined);
  const place = typeof from === 'string' ? null : placeOf(from?.milestone, milestones);
  return {
    of: paidFor(
      recurring.length === lines.length ? 'recurring' : lines,
      { amounts: headline === undefined ? invoices.map(({ amount }) => amount) : [], firm },
      price,
      speaker,
    ),
    every,
    in: when,
    net_days: netDays === null ? null : count(netDays),
    starts: typeof from === 'string' ? day(from) : null,
    milestone: place === null ? null : count(place),
    goes_on: goesOn,
    invoices: (headline === undefined ? invoices : []).map((invoice) => ({
      month: count(invoice.month),
      day: invoice.day === null ? null : day(invoice.day),
      amount: amountIn(price.currency, firm)(invoice.amount),
    })),
  };
}

/** What pays for something, one amount each; none where that is not known, or does not make all of it. */
interface PaidWith {
  readonly amounts: readonly Decimal[];
  readonly firm: boolean;
}

/** All payments of the same; percentages that make less than the whole leave it to others to pay the rest. */
function paidWith(of: NonNullable<PlannedPayment['of']>, { payments }: CurrencyPrice): PaidWith {
  const own = payments.filter((payment) => String(payment.of) === String(of));
  const amounts = own.flatMap(({ amount }) => amount ?? []);
  const isWhole =
    own.some(({ percent }) => percent === null) ||
    compare(sum(own.flatMap(({ percent }) => percent ?? [])), decimalOf(100)) === 0;
  const isKnown = isWhole && amounts.length === own.length;
  return { amounts: isKnown ? amounts : [], firm: own.every((payment) => payment.firm) };
}

/** Lines are named in the order of the price, whatever its `detail` hides: what is paid for has to be known. */
function paidFor(
  of: NonNullable<PlannedPayment['of']>,
  { amounts, firm }: PaidWith,
  { lines, currency }: CurrencyPrice,
  speaker: Speaker,
): PaidForFacts {
  const total = amounts.length === 0 ? null : amountIn(currency, firm)(sum(amounts));
  if (typeof of === 'string') return { kind: of, lines: [], total };
  const named = lines.filter(({ index }) => of.includes(index));
  return {
    kind: 'lines',
    lines: named.map(({ line, index }) => speaker.say(line.text, ['offer', 'lines', index, 'text'])),
    total,
  };
}
