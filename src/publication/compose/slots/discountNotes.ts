import { negate } from '../../../foundation/money/Decimal.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { chargedPrices, pricesOf } from '../pieces/prices.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** Options, and alternatives beside another open choice, are priced before the discount on the whole price. */
export function discountNotes(composer: Composer): readonly Inlines[] {
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
