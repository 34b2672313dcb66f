import { add, isZero, negate, zero } from '../foundation/money/arithmetic.ts';
import { roundToCurrency } from '../foundation/money/roundToCurrency.ts';
import type {
  CurrencyPrice,
  GrandTotal,
  Offer,
  PlannedPayment,
  Price,
  PriceSection,
  Sums,
} from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts, PaymentFacts, PriceFacts, PriceLineFacts } from '../proposal/Price.ts';
import { amountIn, count, day, numeral } from './leaf.ts';
import { discloseChoice, discloseLine, discloseOption } from './discloseLine.ts';
import type { Speaker } from './Speaker.ts';

/** What a disclosure of the price looks places up in. */
type Known = Pick<Offer, 'milestones' | 'rates' | 'taxes'>;

/**
 * The computed price as the client sees it: no tax ids, no line ids, no internal limits. A payment's milestone is told
 * by its place among the milestones, never by its id.
 */
export const disclosePrice = (
  price: Price,
  speaker: Speaker,
  offer: Known = { milestones: [], rates: [], taxes: {} },
): PriceFacts => ({
  detail: price.detail,
  currencies: price.currencies.map((part) => currencyPrice(part, speaker, offer)),
  grand_total: price.grandTotal === null ? null : grandTotal(price.grandTotal, price.currencies, speaker, offer),
});

function currencyPrice(part: CurrencyPrice, speaker: Speaker, offer: Known): CurrencyPriceFacts {
  const { currency, firstYear, secondYear, term } = part;
  const money = amountIn(currency);
  return {
    currency,
    groups: withRunningSums(
      part.sections.flatMap((section) => group(section, currency, speaker, offer)),
      currency,
    ),
    choices: part.choices.map((choice) => discloseChoice(choice, currency, speaker, offer)),
    discount: wholeDiscount(part, speaker),
    net: firstYear === null ? null : money(firstYear.net),
    taxes: (firstYear?.taxes ?? []).map(({ id, label, percent, note, base, amount }) => ({
      label: speaker.say(label, ['offer', 'taxes', id, 'label']),
      percent: numeral(percent),
      note: speaker.maybe(note ?? undefined, ['offer', 'taxes', id, 'note']),
      base: money(base),
      amount: money(amount),
    })),
    total: firstYear === null ? null : money(firstYear.total),
    recurs: part.lines.some(({ part: where, line }) => where === 'total' && line.recurring !== undefined),
    later: secondYear === null ? null : { ...sumsOf(secondYear, currency, speaker), every: secondYear.whole },
    over_term: term === null ? null : sumsOf(term, currency, speaker),
    options: part.lines
      .filter((line) => line.part === 'optional')
      .map((line) => discloseOption(line, currency, speaker, offer)),
    payments: part.payments.flatMap((planned) => payments(planned, currency, speaker, offer)),
  };
}

/** Sums with the taxes that something is charged for. */
const sumsOf = ({ net, total, taxes }: Sums, currency: string, speaker: Speaker) => ({
  net: amountIn(currency)(net),
  total: amountIn(currency)(total),
  taxes: taxes
    .filter(({ amount }) => !isZero(amount))
    .map(({ id, label, percent }) => ({
      label: speaker.say(label, ['offer', 'taxes', id, 'label']),
      percent: numeral(percent),
    })),
});

function wholeDiscount(
  { discount, firstYear, currency }: CurrencyPrice,
  speaker: Speaker,
): CurrencyPriceFacts['discount'] {
  if (discount === null || firstYear === null || isZero(firstYear.wholeDiscount)) return null;
  return {
    percent: discount.percent === null ? null : numeral(discount.percent),
    amount: amountIn(currency)(negate(firstYear.wholeDiscount)),
    reason: speaker.maybe(discount.reason ?? undefined, ['offer', 'discount', 'reason']),
  };
}

/** Equal parts are told one by one; while the total is open, a payment says what it is of it, and no amount. */
function payments(
  { index, percent, parts, due, milestone }: PlannedPayment,
  currency: string,
  speaker: Speaker,
  { milestones }: Known,
): readonly PaymentFacts[] {
  const place = milestone === null ? -1 : milestones.findIndex(({ id }) => id === milestone);
  const common = {
    percent: percent === null ? null : numeral(percent),
    due: speaker.maybe(due ?? undefined, ['offer', 'payments', index, 'due']),
    milestone: place < 0 ? null : count(place),
  };
  if (parts.length === 0) return [{ ...common, amount: null, part: null }];
  return parts.map((amount, i) => ({
    ...common,
    amount: amountIn(currency)(amount),
    part: parts.length < 2 ? null : { number: count(i + 1), of: count(parts.length) },
  }));
}

type Group = CurrencyPriceFacts['groups'][number];
type UnsummedGroup = Omit<Group, 'lines'> & { readonly lines: readonly Omit<PriceLineFacts, 'running'>[] };

/** Adds to each line what all lines down to it come to. */
function withRunningSums(groups: readonly UnsummedGroup[], currency: string): readonly Group[] {
  let sum = roundToCurrency(zero, currency);
  return groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => {
      sum = add(sum, line.net.amount);
      return { ...line, running: amountIn(currency)(sum) };
    }),
  }));
}

/** A section with the lines that count in the total; options and alternatives stand in tables of their own. */
function group(section: PriceSection, currency: string, speaker: Speaker, offer: Known): readonly UnsummedGroup[] {
  const lines = section.lines.filter(({ part }) => part === 'total');
  const [first] = lines;
  if (!first) return [];
  const title = speaker.maybe(section.title ?? undefined, ['offer', 'lines', first.index, 'section']);
  return [
    {
      title,
      net: amountIn(currency)(section.net),
      lines: lines.map((line) => discloseLine(line, currency, speaker, offer)),
    },
  ];
}

function grandTotal(
  { currency: home, total, parts, rates }: GrandTotal,
  currencies: Price['currencies'],
  speaker: Speaker,
  offer: Known,
): NonNullable<PriceFacts['grand_total']> {
  return {
    total: amountIn(home)(total),
    parts: parts.map(({ currency, amount }) => {
      const own = currencies.find((part) => part.currency === currency)?.firstYear?.total ?? amount;
      const used = rates.find(({ from }) => from === currency);
      const rate =
        used?.as_of === undefined
          ? null
          : {
              rate: numeral(used.rate),
              as_of: day(used.as_of),
              source: speaker.maybe(used.source, ['offer', 'rates', offer.rates.indexOf(used), 'source']),
            };
      return { own: amountIn(currency)(own), amount: amountIn(home)(amount), rate };
    }),
  };
}
