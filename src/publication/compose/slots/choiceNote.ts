import { negate } from '../../../foundation/money/Decimal.ts';
import type { ChoiceList } from '../../document/Furniture.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, sentence, type Composer } from '../Composer.ts';
import { chargedPrices, pricesOf } from './eachCurrency.ts';
import { percentOf, taxed, taxesOfAll } from './taxNames.ts';

/** One thing to tick, with the taxes that its amount includes: one entry for each sum in it. */
export interface Choice {
  readonly item: ChoiceList['items'][number];
  readonly taxes: readonly (readonly Inlines[])[];
}

/** What holds for every amount of the choices: currency, taxes, rates, and where the discount on the whole is not in it. */
export function choiceNote(composer: Composer, all: readonly Choice[]): Inlines | null {
  const { proposal, words, locale } = composer;
  if (proposal.price === null) return null;
  const first = unitOf(composer, all);
  const rates = proposal.price.grand_total === null ? [] : words('acceptance.rates');
  const more = [rates, ...discountNotes(composer)].filter((line) => line.length > 0);
  const note = more.length === 0 ? first : joined([sentence(first, locale), ...more], ' ');
  return note.length === 0 ? null : note;
}

/** "EUR, including 25 % VAT"; amounts in several currencies name their own. */
function unitOf(composer: Composer, all: readonly Choice[]): Inlines {
  const { words, name } = composer;
  const tax = taxesOfAll(
    composer,
    all.flatMap(({ taxes }) => taxes),
  );
  const [only, ...others] = pricesOf(composer);
  if (only === undefined) return [];
  if (others.length > 0) return tax.length === 0 ? [] : words('investment.payments_note', { tax });
  return words(taxed('acceptance.note', tax), { currency: name(only.currency), tax });
}

/** Options, and alternatives beside another open choice, stand before the discount on the whole price. */
function discountNotes(composer: Composer): readonly Inlines[] {
  const { words } = composer;
  const prices = chargedPrices(composer);
  const discount = discountSaid(composer);
  if (discount === null) return [];
  const isOpen = prices.some(({ choices }) => choices.some(({ lines }) => lines.some((line) => line.with_it === null)));
  const options = pricesOf(composer).some((price) => price.options.length > 0);
  return [
    isOpen ? words('acceptance.discount_open', { discount }) : [],
    options ? words('price.options_undiscounted') : [],
  ];
}

/** "2 %" or "5,000.00 SAR". */
function discountSaid(composer: Composer): Inlines | null {
  for (const { discount: whole } of chargedPrices(composer)) {
    const { percent, amount } = whole ?? { percent: null, amount: null };
    if (percent !== null) return percentOf(composer, percent);
    if (amount !== null) return composer.say({ ...amount, amount: negate(amount.amount) });
  }
  return null;
}
