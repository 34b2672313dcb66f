import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, type Composer } from '../Composer.ts';

/** The blocks of each currency's part of the price; `path` is where the part stands. */
export const eachCurrency = (
  composer: Composer,
  write: (part: CurrencyPriceFacts, path: string) => readonly Block[],
): readonly Block[] =>
  (composer.proposal.price?.currencies ?? []).flatMap((part, i) => write(part, `price.currencies[${i}]`));

/** A title that says the currency too, where there is more than one. */
export function titleIn(composer: Composer, title: Inlines, part: CurrencyPriceFacts, path: string): Inlines {
  const { proposal, words, name } = composer;
  if ((proposal.price?.currencies.length ?? 0) < 2) return title;
  return joined([title, words('price.in_currency', { currency: name(part.currency, `${path}.currency`) })], ' · ');
}
