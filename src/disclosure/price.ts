import { add, isZero, negate, subtract, sum, zero } from '../foundation/money/Decimal.ts';
import { roundToCurrency } from '../foundation/money/currency.ts';
import { byPeriod } from '../internal/offer/byPeriod.ts';
import { byCharge } from '../internal/offer/charges.ts';
import { areFirm, chargesInYear } from '../internal/offer/line.ts';
import type { CurrencyPrice, Offer, Price, PricedLine, PriceSection, TaxSum } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts, PriceFacts, PriceLineFacts } from '../proposal/Price.ts';
import type { PictureHandle, Wording } from '../proposal/leaves.ts';
import { amountIn, shareIn, typed } from './leaf.ts';
import { discloseBilled, disclosePayment } from './payments.ts';
import { discloseOptions, isTitled } from './options.ts';
import { discloseIndexation, discloseIndexed } from './indexation.ts';
import { discloseCharges, discloseChoice, discloseLine, discloseRateLine } from './priceLine.ts';
import { discloseCostByYear } from './costByYear.ts';
import { discloseRenewal } from './recurring.ts';
import { discloseRegular } from './regular.ts';
import { discloseInformation, discloseRates, grandTotal } from './rates.ts';
import type { Speaker } from './Speaker.ts';
import { withShares } from './withShares.ts';
import { discloseSums, taxName } from './sums.ts';
import { discloseTaxes } from './taxes.ts';
import { discloseYears } from './years.ts';

/** What a disclosure of the price looks places up in. */
type Known = Pick<
  Offer,
  | 'milestones'
  | 'rates'
  | 'taxes'
  | 'detail'
  | 'columns'
  | 'numbered'
  | 'unit_with_tax'
  | 'renewal'
  | 'indexation'
  | 'headline'
  | 'packages'
  | 'total_in_words'
  | 'show_list'
  | 'cost_chart'
> & { readonly pictures?: ReadonlyMap<number, PictureHandle> };
type Tax = Pick<TaxSum, 'label' | 'percent' | 'dated' | 'included'> & { readonly note?: TaxSum['note'] | undefined };
type TaxFacts = CurrencyPriceFacts['taxes'];

/**
 * The computed price as the client sees it: no tax ids, no line ids, no internal limits. A payment's milestone is given
 * by its place among the milestones, never by its id.
 */
export const disclosePrice = (
  price: Price,
  speaker: Speaker,
  offer: Known = {
    milestones: [],
    rates: [],
    taxes: {},
    detail: 'lines',
    columns: [],
    numbered: false,
    unit_with_tax: false,
    renewal: undefined,
    indexation: undefined,
    headline: undefined,
    packages: undefined,
    total_in_words: false,
    show_list: false,
    cost_chart: false,
  },
  criteria: readonly Wording[] = [],
): PriceFacts => ({
  criteria,
  detail: price.detail,
  firm: price.firm,
  numbered: offer.numbered,
  unit_with_tax: offer.unit_with_tax,
  in_words: offer.total_in_words,
  columns: offer.columns.map(({ head }, i) => speaker.say(head, ['offer', 'columns', i, 'head'])),
  currencies: price.currencies.map((part) => currencyPrice(part, price, speaker, offer)),
  taxes: discloseTaxes(price, offer.taxes, speaker),
  rates: discloseRates(price.rates, offer, speaker),
  grand_total: price.grandTotal === null ? null : grandTotal(price.grandTotal, price.currencies),
  for_information: price.forInformation.map((one) => discloseInformation(one, offer, speaker)),
  renewal: discloseRenewal(offer.renewal),
  indexation: discloseIndexation(price, offer.indexation, speaker),
  headline: offer.headline ?? null,
});

function currencyPrice(
  priced: CurrencyPrice,
  { currencies }: Price,
  speaker: Speaker,
  offer: Known,
): CurrencyPriceFacts {
  const isByPeriod = offer.headline !== undefined;
  const part = isByPeriod ? byPeriod(priced, offer) : priced;
  const { currency, firstYear, secondYear, term } = part;
  return {
    currency,
    groups: withShares(
      withRunningSums(
        part.sections.flatMap((section) => group(section, part, speaker, offer)),
        currency,
      ),
    ),
    choices: part.choices.map((choice) => discloseChoice(choice, currency, speaker, offer)),
    discount: wholeDiscount(part, speaker, isByPeriod),
    net: firstYear === null ? null : amountIn(currency, firstYear.firm)(firstYear.net),
    taxes: taxes(part, speaker, offer),
    total: firstYear === null ? null : amountIn(currency, firstYear.firm)(firstYear.total),
    charges: discloseCharges(part.charges, currency, speaker),
    recurs: part.lines.some(({ part: where, line }) => where === 'total' && chargesInYear(line, 2) > 0),
    regular: discloseRegular(part, offer, isByPeriod),
    later:
      secondYear === null || isByPeriod
        ? null
        : { ...discloseSums(secondYear, currency, speaker), every: secondYear.whole },
    over_term: term === null ? null : discloseSums(term, currency, speaker),
    years: discloseYears(part, speaker),
    ...discloseCostByYear(part, offer),
    indexed: discloseIndexed(part.indexed, currency, speaker),
    options: discloseOptions(
      part,
      offer,
      speaker,
      currencies.flatMap(({ lines }) => lines),
    ),
    at_rates: part.rateLines.map((line) =>
      discloseRateLine(line, currency, speaker, offer, isTitled(line, part, offer)),
    ),
    payments: part.payments.flatMap((planned) => disclosePayment(planned, part, speaker, offer)),
    billed: part.billed.map((planned) => discloseBilled(planned, part, speaker, offer)),
    cap:
      part.cap === null
        ? null
        : {
            label: speaker.maybe(part.cap.label ?? undefined, ['offer', 'cap', 'label']),
            amount: amountIn(currency)(part.cap.amount, ['offer', 'cap', 'amount']),
          },
  };
}

/** What it takes away; while the sums are open, as it was agreed. */
function wholeDiscount(
  { discount, firstYear, currency }: CurrencyPrice,
  speaker: Speaker,
  isByPeriod: boolean,
): CurrencyPriceFacts['discount'] {
  if (discount === null) return null;
  const amount = firstYear === null || isByPeriod ? discount.amount : firstYear.wholeDiscount;
  if (isZero(amount ?? discount.percent ?? zero)) return null;
  const firm = firstYear?.firm ?? true;
  return {
    before:
      firstYear === null || isByPeriod
        ? null
        : amountIn(currency, firm)(subtract(firstYear.gross, firstYear.lineDiscount)),
    percent: discount.percent === null ? null : typed(discount.percent, ['offer', 'discount', 'percent']),
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
      amount: shareIn(currency, tax.firm)(tax.amount),
    }));
  const charged = new Set(lines.flatMap(({ part, line }) => (part === 'optional' ? [] : (line.tax ?? []))));
  return Object.entries(offer.taxes).flatMap(([id, tax]) =>
    charged.has(id) ? [{ ...named(id, tax), base: null, amount: null }] : [],
  );
}

type Group = CurrencyPriceFacts['groups'][number];
type UnsummedLine = Omit<PriceLineFacts, 'running'>;
type UnsharedGroup = Omit<Group, 'share'>;
type UnsummedGroup = Omit<UnsharedGroup, 'lines'> & { readonly lines: readonly UnsummedLine[] };

/** Adds to each line what all lines down to it come to. */
function withRunningSums(groups: readonly UnsummedGroup[], currency: string): readonly UnsharedGroup[] {
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
      charges: offer.headline === undefined ? [] : sectionCharges(lines, currency),
      lines: lines.map((line) => ({
        ...discloseLine(line, currency, speaker, offer),
        subtotal: subtotalUnder(line, part, speaker),
      })),
    },
  ];
}

/** What the lines of a section come to once, and each month, quarter and year. */
const sectionCharges = (lines: readonly PricedLine[], currency: string): Group['charges'] =>
  byCharge(lines).map(({ each, own }) => {
    const net = roundToCurrency(sum(own.map((line) => line.net)), currency);
    return { each, net: amountIn(currency, areFirm(own.map(({ line }) => line)))(net) };
  });

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
