import { compare, decimalOf, isZero, negate, subtract, type Decimal } from '../foundation/money/Decimal.ts';
import { digitsOf, withMinorDigits } from '../foundation/money/currency.ts';
import { oneCharge } from '../internal/offer/byPeriod.ts';
import { readablePrice } from '../internal/offer/readablePrice.ts';
import type {
  ChargeSums,
  LineAmounts,
  Offer,
  OpenChoice,
  PricedLine,
  RatedLine,
  Sums,
} from '../internal/offer/Price.ts';
import type {
  ChargedFacts,
  ChargeFacts,
  LineAtRateFacts,
  PriceChoiceFacts,
  PriceOptionFacts,
} from '../proposal/Price.ts';
import type { Amount, PictureHandle } from '../proposal/leaves.ts';
import { amountIn, count, maybeWording, typed, rangeIn, shareIn } from './leaf.ts';
import { discloseIndexed } from './indexation.ts';
import { discloseList } from './listPrice.ts';
import { discloseCompared, discloseEquivalents } from './packages.ts';
import { discloseTime } from './recurring.ts';
import type { Speaker } from './Speaker.ts';
import { discloseSums, taxName } from './sums.ts';
import { discloseTermWith } from './years.ts';

/** What taxes, further columns and pictures are looked up in; the pictures by the places of their lines. */
export type Taxed = Pick<Offer, 'taxes' | 'columns' | 'numbered' | 'unit_with_tax' | 'show_list' | 'indexation'> & {
  readonly pictures?: ReadonlyMap<number, PictureHandle>;
};

/** Charges in the dossier's words; a discount is printed as what it takes away. */
export function discloseLine(line: PricedLine, currency: string, speaker: Speaker, offer: Taxed): ChargedFacts {
  const { taxes, columns, numbered, unit_with_tax: isWithTax, pictures } = offer;
  const { upper } = line;
  const money = (of: (amounts: LineAmounts) => Decimal): Amount =>
    rangeIn(currency, line.line.firm)(of(line), upper === null ? null : of(upper));
  const path = ['offer', 'lines', line.index];
  const { text, detail, sku, unit, qty, discount_percent: percent, recurring, term } = line.line;
  return {
    place: line.index,
    number: numbered ? count(line.line.number) : null,
    text: speaker.say(text, [...path, 'text']),
    more: columns.map(({ id }) => speaker.maybe(line.line.more[id], [...path, 'more', id])),
    detail: speaker.maybe(detail, [...path, 'detail']),
    sku: maybeWording(sku, [...path, 'sku']),
    picture: pictures?.get(line.index) ?? null,
    unit: speaker.maybe(unit, [...path, 'unit']),
    quantity: qty === undefined ? count(1) : typed(qty, [...path, 'qty']),
    unit_price: rangeIn(currency)(
      withMinorDigits(line.unitPrice, currency),
      upper === null ? null : withMinorDigits(upper.unitPrice, currency),
    ),
    unit_with_tax: isWithTax ? rangeIn(currency)(line.unitWithTax, upper === null ? null : upper.unitWithTax) : null,
    ...discloseList(line, currency, offer),
    tiers: tiersOf(line, currency),
    gross: money(({ gross }) => gross),
    discount: isZero(line.discount)
      ? null
      : {
          percent: percent === undefined ? null : typed(percent, [...path, 'discount_percent']),
          amount: amountIn(currency, line.line.firm)(negate(line.discount)),
        },
    net: money(({ net }) => net),
    charge: money(({ charge }) => charge.net),
    taxes: taxesOf(line.line, taxes, speaker),
    recurring: recurring ?? null,
    charges: count(line.charges),
    term: recurring === undefined || term === undefined ? null : count(term, [...path, 'term']),
    ...discloseTime(line, currency, offer.indexation),
  };
}

/** All prices of a line by quantity, its own first. */
function tiersOf({ line, index }: PricedLine, currency: string): ChargedFacts['tiers'] {
  if (line.tiers.length === 0 || line.unit_price === undefined) return [];
  const unitPrice = (price: Decimal): Amount => amountIn(currency)(withMinorDigits(price, currency));
  const quantity = line.qty ?? decimalOf(1);
  const own = readablePrice({ price: line.unit_price, quantity, digits: digitsOf(currency) }, line);
  const tiers = line.tiers
    .map((tier, i) => ({ ...tier, path: ['offer', 'lines', index, 'tiers', i, 'from'] }))
    .toSorted((a, b) => compare(a.from, b.from));
  return [
    { from: null, unit_price: unitPrice(own) },
    ...tiers.map(({ from, path, unit_price: price }) => ({ from: typed(from, path), unit_price: unitPrice(price) })),
  ];
}

/** Whether a group of lines has the title of the line's section, and the lines of the offer whose place it takes. */
interface Beside {
  readonly isTitled: boolean;
  readonly replaced?: readonly PricedLine[];
}

/** A line that is offered beside the total. */
export const discloseOption = (
  line: PricedLine,
  currency: string,
  speaker: Speaker,
  offer: Taxed,
  { isTitled, replaced = [] }: Beside,
): PriceOptionFacts => {
  const total = ({ total: whole, upper }: PricedLine): Amount =>
    rangeIn(currency, line.line.firm)(whole, upper === null ? null : upper.total);
  return {
    ...discloseLine(line, currency, speaker, offer),
    section: isTitled ? null : speaker.maybe(line.line.section, ['offer', 'lines', line.index, 'section']),
    total: total(line),
    charge_total: total(oneCharge(line, { taxes: offer.taxes, digits: digitsOf(currency) })),
    instead_of: replaced.map(({ line: { text }, index }) => speaker.say(text, ['offer', 'lines', index, 'text'])),
  };
};

/** A line at a rate; whether a group of lines has the title of its section. */
export function discloseRateLine(
  { line, index, withTax }: RatedLine,
  currency: string,
  speaker: Speaker,
  { taxes, columns, numbered, pictures }: Taxed,
  isTitled: boolean,
): LineAtRateFacts {
  const path = ['offer', 'lines', index];
  const money = shareIn(currency, line.firm);
  return {
    place: index,
    number: numbered ? count(line.number) : null,
    text: speaker.say(line.text, [...path, 'text']),
    more: columns.map(({ id }) => speaker.maybe(line.more[id], [...path, 'more', id])),
    detail: speaker.maybe(line.detail, [...path, 'detail']),
    sku: maybeWording(line.sku, [...path, 'sku']),
    picture: pictures?.get(index) ?? null,
    section: isTitled ? null : speaker.maybe(line.section, [...path, 'section']),
    unit: speaker.maybe(line.unit, [...path, 'unit']),
    rate: money(withMinorDigits(line.rate, currency)),
    taxes: taxesOf(line, taxes, speaker),
    with_tax: money(withTax),
  };
}

/** The taxes that a line bears. */
const taxesOf = (
  { tax = [] }: Pick<Offer['lines'][number], 'tax'>,
  taxes: Offer['taxes'],
  speaker: Speaker,
): ChargedFacts['taxes'] =>
  tax.flatMap((id) => {
    const known = taxes[id];
    return known === undefined ? [] : [taxName(id, known, speaker)];
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
    lines: alternatives.map(({ line, sums, term, charges, indexed }) => ({
      ...discloseOption(line, currency, speaker, offer, { isTitled: isShared }),
      with_it: sums === null ? null : discloseSums(sums, currency, speaker),
      charges_with_it: discloseCharges(charges, currency, speaker),
      ...discloseTermWith({ sums, term }, choice, currency, speaker),
      indexed: discloseIndexed(indexed, currency, speaker),
      ...discloseEquivalents(line, choice, currency, offer.packages),
    })),
  };
}

export const discloseCharges = (
  charges: readonly ChargeSums[],
  currency: string,
  speaker: Speaker,
): readonly ChargeFacts[] =>
  charges.map(({ each, sums }) => ({
    each,
    ...discloseSums(sums, currency, speaker),
    discount: discountIn(sums, currency),
  }));

function discountIn({ gross, lineDiscount, wholeDiscount, firm }: Sums, currency: string): ChargeFacts['discount'] {
  if (isZero(wholeDiscount)) return null;
  const money = amountIn(currency, firm);
  return { before: money(subtract(gross, lineDiscount)), amount: money(negate(wholeDiscount)) };
}
