import { compare } from '../../../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { pageOf, type Composer } from '../Composer.ts';
import { body } from '../kinds/hanging.ts';
import { chargedPrices } from './eachCurrency.ts';
import { goesOn, yearly } from './firstYear.ts';
import { summedTaxes, taxed, taxesOfAll, taxNames } from './taxNames.ts';

/** "399,372.00 SAR in the first year, including VAT", one sentence a currency, and what they come to together. */
export function summaryTotal(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const page = pageOf('investment');
  const prices = chargedPrices(composer);
  const open = prices.find(({ total }) => total === null);
  const key = open !== undefined ? 'price.summary_besides' : prices.length > 1 ? 'price.summary_part' : 'summary.total';
  const each = prices.flatMap((price) => body(closedTotal(composer, price, key)));
  const grand = proposal.price?.grand_total ?? null;
  const recurs = prices.some((price) => price.recurs);
  const together =
    grand !== null
      ? words(yearly('price.summary_together', recurs), { total: say(grand.total), page })
      : prices.length > 1 && open === undefined
        ? words('price.summary_page', { page })
        : [];
  return [...(open === undefined ? [] : body(openTotal(composer, open))), ...each, ...body(together)];
}

function closedTotal(composer: Composer, price: CurrencyPriceFacts, key: string): Inlines {
  if (price.total === null) return [];
  const tax = taxNames(composer, price);
  return composer.words(taxed(yearly(key, price.recurs), tax), {
    total: composer.say(price.total),
    tax,
    page: pageOf('investment'),
  });
}

/** Between what and what the total of a currency lies while one choice is open; else only that it depends on the choice. */
function openTotal(composer: Composer, price: CurrencyPriceFacts): Inlines {
  const { words, say } = composer;
  const page = pageOf('investment');
  const lines = price.choices[0]?.lines ?? [];
  const ways = lines.flatMap((line) => {
    if (line.with_it === null) return [];
    const { total, taxes } = line.with_it;
    return [{ total, taxes: summedTaxes(composer, taxes), first: price.recurs || goesOn(line) }];
  });
  const [low, ...others] = ways.toSorted((a, b) => compare(a.total.amount, b.total.amount));
  const high = others.at(-1);
  if (low === undefined || high === undefined) return words('summary.alternatives', { page });
  const tax = taxesOfAll(
    composer,
    ways.map(({ taxes }) => taxes),
  );
  const isSame = compare(low.total.amount, high.total.amount) === 0;
  const key = yearly(
    isSame ? 'summary.total' : 'price.summary_range',
    ways.some(({ first }) => first),
  );
  const [from, to] = [say(low.total), say(high.total)];
  return words(taxed(key, tax), { total: from, low: from, high: to, tax, page });
}
