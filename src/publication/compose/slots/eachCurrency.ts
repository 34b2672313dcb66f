import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, type Composer } from '../Composer.ts';

/** The price in one currency and where it stands. */
export interface Part {
  readonly part: CurrencyPriceFacts;
  readonly path: string;
}

/** All parts, those of mere options too. */
export const allParts = ({ proposal }: Composer): readonly Part[] =>
  (proposal.price?.currencies ?? []).map((part, i) => ({ part, path: `price.currencies[${i}]` }));

/** The parts in which something is charged or to be chosen: mere options have no total, not even one of nothing. */
export const chargedParts = (composer: Composer): readonly Part[] =>
  allParts(composer).filter(({ part: { groups, choices } }) => groups.length + choices.length > 0);

type Write = (part: CurrencyPriceFacts, path: string) => readonly Block[];

/** The blocks of each currency's part of the price; `path` is where the part stands. */
export const eachCurrency = (composer: Composer, write: Write): readonly Block[] =>
  allParts(composer).flatMap(({ part, path }) => write(part, path));

/** The same, without currencies of mere options. */
export const eachCharged = (composer: Composer, write: Write): readonly Block[] =>
  chargedParts(composer).flatMap(({ part, path }) => write(part, path));

/** A title that says the currency too, where there is more than one. */
export function titleIn(composer: Composer, title: Inlines, part: CurrencyPriceFacts, path: string): Inlines {
  const { proposal, words, name } = composer;
  if ((proposal.price?.currencies.length ?? 0) < 2) return title;
  return joined([title, words('price.in_currency', { currency: name(part.currency, `${path}.currency`) })], ' · ');
}
