import { compare } from '../../../foundation/money/Decimal.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { pageOf, type Composer } from '../Composer.ts';
import { body } from '../kinds/hanging.ts';
import { chargedParts, type Part } from './eachCurrency.ts';
import { goesOn, yearly } from './firstYear.ts';
import { summedTaxes, taxed, taxesOfAll, taxNames } from './taxNames.ts';

/** "399,372.00 SAR in the first year, including VAT", one sentence a currency, and what they come to together. */
export function summaryTotal(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const page = pageOf('investment');
  const parts = chargedParts(composer);
  const open = parts.find(({ part }) => part.total === null);
  const key = open !== undefined ? 'price.summary_besides' : parts.length > 1 ? 'price.summary_part' : 'summary.total';
  const each = parts.flatMap((price) => body(closedTotal(composer, price, key)));
  const grand = proposal.price?.grand_total ?? null;
  const recurs = parts.some(({ part }) => part.recurs);
  const together =
    grand !== null
      ? words(yearly('price.summary_together', recurs), { total: say(grand.total, 'price.grand_total.total'), page })
      : parts.length > 1 && open === undefined
        ? words('price.summary_page', { page })
        : [];
  return [...(open === undefined ? [] : body(openTotal(composer, open))), ...each, ...body(together)];
}

function closedTotal(composer: Composer, { part, path }: Part, key: string): Inlines {
  if (part.total === null) return [];
  const tax = taxNames(composer, part, path);
  return composer.words(taxed(yearly(key, part.recurs), tax), {
    total: composer.say(part.total, `${path}.total`),
    tax,
    page: pageOf('investment'),
  });
}

/** Between what and what the total of a currency lies while one choice is open; else only that it depends on the choice. */
function openTotal(composer: Composer, { part, path }: Part): Inlines {
  const { words, say } = composer;
  const page = pageOf('investment');
  const lines = part.choices[0]?.lines ?? [];
  const ways = lines.flatMap((line, i) => {
    const at = `${path}.choices[0].lines[${i}].with_it`;
    if (line.with_it === null) return [];
    const { total, taxes } = line.with_it;
    return [{ total, at, taxes: summedTaxes(composer, taxes, at), first: part.recurs || goesOn(line) }];
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
  const [from, to] = [say(low.total, `${low.at}.total`), say(high.total, `${high.at}.total`)];
  return words(taxed(key, tax), { total: from, low: from, high: to, tax, page });
}
