import { add, isZero, negate, subtract, sum, zero } from '../foundation/money/Decimal.ts';
import { roundToCurrency } from '../foundation/money/currency.ts';
import { areFirm, chargesInYear } from '../internal/offer/line.ts';
import type {
  CurrencyPrice,
  GrandTotal,
  Offer,
  PlannedPayment,
  Price,
  PricedLine,
  PriceSection,
  RatedLine,
  TaxSum,
  Rate,
} from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts, PaymentFacts, PriceFacts, PriceLineFacts, RateFacts } from '../proposal/Price.ts';
import type { Wording } from '../proposal/leaves.ts';
import { amountIn, count, numeral, day } from './leaf.ts';
import { discloseChoice, discloseLine, discloseOption, discloseRateLine, discloseSums, taxName } from './priceLine.ts';
import type { Speaker } from './Speaker.ts';

/** What a disclosure of the price looks places up in. */
type Known = Pick<Offer, 'milestones' | 'rates' | 'taxes' | 'detail' | 'columns' | 'numbered'> &
  Partial<Pick<Offer, 'total_in_words'>>;
type Tax = Pick<TaxSum, 'label' | 'percent' | 'included'> & { readonly note?: TaxSum['note'] | undefined };
type TaxFacts = CurrencyPriceFacts['taxes'];

/**
 * The computed price as the client sees it: no tax ids, no line ids, no internal limits. A payment's milestone is given
 * by its place among the milestones, never by its id.
 */
export const disclosePrice = (
  price: Price,
  speaker: Speaker,
  offer: Known = { milestones: [], rates: [], taxes: {}, detail: 'lines', columns: [], numbered: false },
  criteria: readonly Wording[] = [],
): PriceFacts => ({
  criteria,
  detail: price.detail,
  firm: price.firm,
  numbered: offer.numbered,
  in_words: offer.total_in_words ?? false,
  columns: offer.columns.map(({ head }, i) => speaker.say(head, ['offer', 'columns', i, 'head'])),
  currencies: price.currencies.map((part) => currencyPrice(part, speaker, offer)),
  rates: discloseRates(price.rates, offer, speaker),
  grand_total: price.grandTotal === null ? null : grandTotal(price.grandTotal, price.currencies),
});

function currencyPrice(part: CurrencyPrice, speaker: Speaker, offer: Known): CurrencyPriceFacts {
  const { currency, firstYear, secondYear, term } = part;
  return {
    currency,
    groups: withRunningSums(
      part.sections.flatMap((section) => group(section, part, speaker, offer)),
      currency,
    ),
    choices: part.choices.map((choice) => discloseChoice(choice, currency, speaker, offer)),
    discount: wholeDiscount(part, speaker),
    net: firstYear === null ? null : amountIn(currency, firstYear.firm)(firstYear.net),
    taxes: taxes(part, speaker, offer),
    total: firstYear === null ? null : amountIn(currency, firstYear.firm)(firstYear.total),
    recurs: part.lines.some(({ part: where, line }) => where === 'total' && chargesInYear(line, 2) > 0),
    regular: regular(part, offer.taxes),
    later: secondYear === null ? null : { ...discloseSums(secondYear, currency, speaker), every: secondYear.whole },
    over_term: term === null ? null : discloseSums(term, currency, speaker),
    options: part.lines
      .filter((line) => line.part === 'optional')
      .map((line) => discloseOption(line, currency, speaker, offer, isTitled(line, part, offer))),
    at_rates: part.rateLines.map((line) =>
      discloseRateLine(line, currency, speaker, offer, isTitled(line, part, offer)),
    ),
    payments: part.payments.flatMap((planned) => payments(planned, currency, speaker, offer)),
    cap:
      part.cap === null
        ? null
        : {
            label: speaker.maybe(part.cap.label ?? undefined, ['offer', 'cap', 'label']),
            amount: amountIn(currency)(part.cap.amount),
          },
  };
}

/** Whether the section of a line heads a group of the table already. */
const isTitled = (
  { line: { section } }: PricedLine | RatedLine,
  { lines }: CurrencyPrice,
  { detail }: Known,
): boolean =>
  detail !== 'total' &&
  lines.some(({ part, line }) => part === 'total' && JSON.stringify(line.section) === JSON.stringify(section));

/** What is charged month by month and quarter by quarter: what one signs for, though the sums are those of a year. */
const regular = ({ lines, currency }: CurrencyPrice, known: Offer['taxes']): CurrencyPriceFacts['regular'] =>
  [false, true].flatMap((included) =>
    (['month', 'quarter'] as const).flatMap((each) => {
      const charges = lines.filter(
        ({ part, line: { recurring, tax = [] } }) =>
          part === 'total' && recurring === each && tax.some((id) => known[id]?.included) === included,
      );
      if (charges.length === 0) return [];
      const net = sum(charges.map(({ charge }) => charge.net));
      return [{ each, included, net: amountIn(currency, areFirm(charges.map(({ line }) => line)))(net) }];
    }),
  );

/** What it takes away; while the sums are open, as it was agreed. */
function wholeDiscount(
  { discount, firstYear, currency }: CurrencyPrice,
  speaker: Speaker,
): CurrencyPriceFacts['discount'] {
  if (discount === null) return null;
  const amount = firstYear === null ? discount.amount : firstYear.wholeDiscount;
  if (isZero(amount ?? discount.percent ?? zero)) return null;
  const firm = firstYear?.firm ?? true;
  return {
    before: firstYear === null ? null : amountIn(currency, firm)(subtract(firstYear.gross, firstYear.lineDiscount)),
    percent: discount.percent === null ? null : numeral(discount.percent, ['offer', 'discount', 'percent']),
    amount:
      amount === null
        ? null
        : amountIn(currency, firm || discount.percent === null)(negate(roundToCurrency(amount, currency))),
    reason: speaker.maybe(discount.reason ?? undefined, ['offer', 'discount', 'reason']),
  };
}

/** The taxes with what they come to; while the sums are open, those that the lines have, without amounts. */
function taxes({ firstYear, lines, currency }: CurrencyPrice, speaker: Speaker, offer: Known): TaxFacts {
  const named = (id: string, tax: Tax): Omit<TaxFacts[number], 'base' | 'amount'> => ({
    ...taxName(id, tax, speaker),
    note: speaker.maybe(tax.note ?? undefined, ['offer', 'taxes', id, 'note']),
  });
  if (firstYear !== null)
    return firstYear.taxes.map((tax) => ({
      ...named(tax.id, tax),
      base: amountIn(currency, tax.firm)(tax.base),
      amount: amountIn(currency, tax.firm)(tax.amount),
    }));
  const charged = new Set(lines.flatMap(({ part, line }) => (part === 'optional' ? [] : (line.tax ?? []))));
  return Object.entries(offer.taxes).flatMap(([id, tax]) =>
    charged.has(id) ? [{ ...named(id, tax), base: null, amount: null }] : [],
  );
}

/** Equal parts are listed one by one; while the total is open, a payment says what it is of it, and no amount. */
function payments(
  { index, percent, parts, firm, due, milestone }: PlannedPayment,
  currency: string,
  speaker: Speaker,
  { milestones }: Known,
): readonly PaymentFacts[] {
  const place = milestone === null ? -1 : milestones.findIndex(({ id }) => id === milestone);
  const common = {
    percent: percent === null ? null : numeral(percent, ['offer', 'payments', index, 'percent']),
    due: speaker.maybe(due ?? undefined, ['offer', 'payments', index, 'due']),
    milestone: place < 0 ? null : count(place),
  };
  if (parts.length === 0) return [{ ...common, amount: null, part: null }];
  return parts.map((amount, i) => ({
    ...common,
    amount: amountIn(currency, firm)(amount),
    part: parts.length < 2 ? null : { number: count(i + 1), of: count(parts.length) },
  }));
}

type Group = CurrencyPriceFacts['groups'][number];
type UnsummedLine = Omit<PriceLineFacts, 'running'>;
type UnsummedGroup = Omit<Group, 'lines'> & { readonly lines: readonly UnsummedLine[] };

/** Adds to each line what all lines down to it come to. */
function withRunningSums(groups: readonly UnsummedGroup[], currency: string): readonly Group[] {
  let sum = roundToCurrency(zero, currency);
  let firm = true;
  return groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => {
      sum = add(sum, line.net.amount);
      firm &&= line.net.approximate !== true;
      return { ...line, running: amountIn(currency, firm)(sum) };
    }),
  }));
}

/** A section with the lines that count in the total; options and alternatives are in separate tables. */
function group(section: PriceSection, part: CurrencyPrice, speaker: Speaker, offer: Known): readonly UnsummedGroup[] {
  const { currency } = part;
  const lines = section.lines.filter(({ part }) => part === 'total');
  const [first] = lines;
  if (!first) return [];
  const title = speaker.maybe(section.title ?? undefined, ['offer', 'lines', first.index, 'section']);
  return [
    {
      title,
      net: amountIn(currency, section.firm)(section.net),
      lines: lines.map((line) => ({
        ...discloseLine(line, currency, speaker, offer),
        subtotal: subtotalUnder(line, part, speaker),
      })),
    },
  ];
}

/** The running sum that stands under a line. */
function subtotalUnder(
  { index }: PricedLine,
  { subtotals, currency }: CurrencyPrice,
  speaker: Speaker,
): PriceLineFacts['subtotal'] {
  const sum = subtotals.find(({ after }) => after === index);
  if (sum === undefined) return null;
  return {
    label: speaker.say(sum.label, ['offer', 'lines', sum.index, 'subtotal']),
    net: amountIn(currency, sum.firm)(sum.net),
  };
}

function grandTotal(
  { currency: home, total, parts, firm: isFirm }: GrandTotal,
  currencies: Price['currencies'],
): NonNullable<PriceFacts['grand_total']> {
  return {
    total: amountIn(home, isFirm)(total),
    parts: parts.map(({ currency, amount, firm }) => ({
      own: amountIn(currency, firm)(currencies.find((part) => part.currency === currency)?.firstYear?.total ?? amount),
      amount: amountIn(home, firm)(amount),
    })),
  };
}

/** Rates with their dates; one without is refused before. `stated` are all of the offer, among which the used ones stand. */
export const discloseRates = (
  used: readonly Rate[],
  { rates: stated }: Pick<Offer, 'rates'>,
  speaker: Speaker,
): readonly RateFacts[] =>
  used.flatMap((rate) => {
    if (rate.as_of === undefined) return [];
    const path = ['offer', 'rates', stated.indexOf(rate)];
    return [
      {
        from: rate.from,
        to: rate.to,
        rate: numeral(rate.rate, [...path, 'rate']),
        as_of: day(rate.as_of, [...path, 'as_of']),
        source: speaker.maybe(rate.source, [...path, 'source']),
      },
    ];
  });
