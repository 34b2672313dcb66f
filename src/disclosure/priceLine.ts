import { compare, isZero, negate } from '../foundation/money/Decimal.ts';
import type { ChargeSums, Offer, OpenChoice, PricedLine, Sums, TaxSum } from '../internal/offer/Price.ts';
import type {
  ChargedFacts,
  ChargeFacts,
  PriceChoiceFacts,
  PriceOptionFacts,
  SumsFacts,
  TaxNameFacts,
} from '../proposal/Price.ts';
import { amountIn, count, maybeWording, numeral } from './leaf.ts';
import { discloseCompared, discloseEquivalents } from './packages.ts';
import { discloseTime, unitPrice } from './recurring.ts';
import type { Speaker } from './Speaker.ts';

/** What taxes and further columns are looked up in. */
type Taxed = Pick<Offer, 'taxes' | 'columns' | 'numbered'>;

/** Charges in the dossier's words; a discount is printed as what it takes away. */
export function discloseLine(
  line: PricedLine,
  currency: string,
  speaker: Speaker,
  { taxes, columns, numbered }: Taxed,
): ChargedFacts {
  const money = amountIn(currency, line.line.firm);
  const path = ['offer', 'lines', line.index];
  const { text, detail, sku, unit, qty, discount_percent: percent, recurring, term, tax: ids = [] } = line.line;
  return {
    number: numbered ? count(line.line.number) : null,
    text: speaker.say(text, [...path, 'text']),
    more: columns.map(({ id }) => speaker.maybe(line.line.more[id], [...path, 'more', id])),
    detail: speaker.maybe(detail, [...path, 'detail']),
    sku: maybeWording(sku, [...path, 'sku']),
    unit: speaker.maybe(unit, [...path, 'unit']),
    quantity: qty === undefined ? count(1) : numeral(qty, [...path, 'qty']),
    unit_price: unitPrice(line.unitPrice, currency),
    tiers: tiersOf(line, currency),
    gross: money(line.gross),
    discount: isZero(line.discount)
      ? null
      : {
          percent: percent === undefined ? null : numeral(percent, [...path, 'discount_percent']),
          amount: money(negate(line.discount)),
        },
    net: money(line.net),
    charge: money(line.charge.net),
    taxes: ids.flatMap((id) => {
      const tax = taxes[id];
      return tax === undefined ? [] : [taxName(id, tax, speaker)];
    }),
    recurring: recurring ?? null,
    charges: count(line.charges),
    term: recurring === undefined || term === undefined ? null : count(term, [...path, 'term']),
    ...discloseTime(line, currency),
  };
}

/** All prices of a line by quantity, its own first. */
function tiersOf({ line }: PricedLine, currency: string): ChargedFacts['tiers'] {
  if (line.tiers.length === 0) return [];
  const tiers = line.tiers.toSorted((a, b) => compare(a.from, b.from));
  return [
    { from: null, unit_price: unitPrice(line.unit_price, currency) },
    ...tiers.map((tier) => ({ from: numeral(tier.from), unit_price: unitPrice(tier.unit_price, currency) })),
  ];
}

/** A line that is offered beside the total; `titles` are those of sections that have lines in it. */
export const discloseOption = (
  line: PricedLine,
  currency: string,
  speaker: Speaker,
  offer: Taxed,
  isTitled = false,
): PriceOptionFacts => ({
  ...discloseLine(line, currency, speaker, offer),
  section: isTitled ? null : speaker.maybe(line.line.section, ['offer', 'lines', line.index, 'section']),
  total: amountIn(currency, line.line.firm)(line.total),
});

/** An open choice without its id: named by the section that its alternatives share. */
export function discloseChoice(
  choice: OpenChoice,
  currency: string,
  speaker: Speaker,
  offer: Taxed & Pick<Offer, 'packages'>,
): PriceChoiceFacts {
  const { alternatives, of } = choice;
  const [first] = alternatives;
  const section = first?.line.line.section;
  const isShared = alternatives.every(({ line }) => JSON.stringify(line.line.section) === JSON.stringify(section));
  return {
    title: isShared && first ? speaker.maybe(section, ['offer', 'lines', first.line.index, 'section']) : null,
    of: count(of),
    compared: discloseCompared(choice, offer, speaker),
    lines: alternatives.map(({ line, sums, charges }) => ({
      ...discloseOption(line, currency, speaker, offer, isShared),
      with_it: sums === null ? null : discloseSums(sums, currency, speaker),
      charges_with_it: discloseCharges(charges, currency, speaker),
      ...discloseEquivalents(line, choice, currency),
    })),
  };
}

export const discloseCharges = (
  charges: readonly ChargeSums[],
  currency: string,
  speaker: Speaker,
): readonly ChargeFacts[] => charges.map(({ each, sums }) => ({ each, ...discloseSums(sums, currency, speaker) }));

/** Sums with the taxes that something is charged for. */
export const discloseSums = ({ net, total, taxes, firm }: Sums, currency: string, speaker: Speaker): SumsFacts => ({
  net: amountIn(currency, firm)(net),
  total: amountIn(currency, firm)(total),
  taxes: taxes.filter(({ amount }) => !isZero(amount)).map((tax) => taxName(tax.id, tax, speaker)),
});

/** A tax as it is named and what it takes, in percent; never its id. */
export const taxName = (
  id: string,
  { label, percent, included }: Pick<TaxSum, 'label' | 'percent' | 'included'>,
  speaker: Speaker,
): TaxNameFacts => ({
  label: speaker.say(label, ['offer', 'taxes', id, 'label']),
  percent: numeral(percent, ['offer', 'taxes', id, 'percent']),
  included,
});
