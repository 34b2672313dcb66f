import type { CurrencyPriceFacts, PriceChoiceFacts, PriceOptionFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, listed, type Composer } from '../pieces/Composer.ts';
import { lessDiscount } from '../pieces/lessDiscount.ts';
import { extensionOf, isDiscountedForGood } from '../pieces/inTime.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { chargeOfLine, chargesSaid, readAlike } from '../pieces/charges.ts';
import { chargedPrices, isByPeriod, isOpen, pricesOf, titleIn, goesOn, yearly } from '../pieces/prices.ts';
import { sumSaid } from '../pieces/indexation.ts';
import { marksOn } from '../kinds/answers.ts';
import { marked } from '../pieces/marked.ts';
import { comparison } from './packages.ts';
import { termWithIt } from './packageYears.ts';
import { amountCell, lineDetail, positionCells, priceColumns, unitCells } from './priceRows.ts';
import { quantityCell } from './quantity.ts';
import { mainTaxes, summedTaxes, taxed, taxesNamed, taxesOfAll } from '../pieces/taxNames.ts';

/** Whether the price table with the same columns, and their names, comes right before: it shows lines of one currency. */
const headStands = ({ proposal }: Composer, { groups }: CurrencyPriceFacts): boolean =>
  proposal.price?.detail === 'lines' && proposal.price.currencies.length === 1 && groups.length > 0;

/** Options in a separate table, each with an empty box; never summed. */
export const options = (composer: Composer): readonly Block[] =>
  pricesOf(composer).flatMap((part) => {
    const { words, name, locale, proposal } = composer;
    const isDiscounted = proposal.price?.currencies.some(({ discount }) => discount !== null) === true;
    const key = chargedPrices(composer).length > 0 ? 'investment.options' : 'investment.options_alone';
    const title = words(key, { count: part.options.length });
    const rows = part.options.map((option) =>
      boxRow(composer, option, { usual: mainTaxes(part), isDiscounted: false }),
    );
    return tableOf({
      title: titleIn(composer, title, part),
      columns: priceColumns(composer, name(part.currency)),
      rows,
      ...(isDiscounted ? { note: words('price.options_undiscounted') } : {}),
      headless: headStands(composer, part),
      summary: phraseText(locale, 'investment.options_summary'),
    });
  });

/** Alternatives in groups, each with a box and with what it comes to; in no sum until one of each group is chosen. */
export const alternatives = (composer: Composer): readonly Block[] =>
  marked(
    pricesOf(composer).flatMap((part) =>
      part.choices.flatMap((choice) =>
        choice.compared === null
          ? choiceTable(composer, choice, part)
          : comparison(composer, choice, part, titleIn(composer, choiceTitle(composer, choice), part)),
      ),
    ),
    isOpen(composer) ? marksOn(composer, composer.proposal.price) : [],
  );

function choiceTable(composer: Composer, choice: PriceChoiceFacts, part: CurrencyPriceFacts): readonly Block[] {
  const { words, name, locale } = composer;
  const title = choiceTitle(composer, choice);
  const rows = choice.lines.map((line) => {
    const first = part.recurs || goesOn(line);
    return boxRow(
      composer,
      line,
      { usual: mainTaxes(part), isDiscounted: isDiscountedForGood(part) },
      joined(
        [
          line.charges_with_it.length > 0 && isByPeriod(composer)
            ? withCharges(composer, line)
            : sumSaid(composer, withOffer(composer, line, first), line.indexed?.first_year),
          termWithIt(composer, line, choice.lines, part),
        ],
        ' · ',
      ),
    );
  });
  return tableOf({
    title: titleIn(composer, title, part),
    columns: priceColumns(composer, name(part.currency)),
    rows,
    note: words('price.no_total'),
    headless: headStands(composer, part),
    summary: phraseText(locale, 'price.choices_summary'),
  });
}

export function choiceTitle({ words, say }: Composer, { of, title }: PriceChoiceFacts): Inlines {
  const count = Number(of.number);
  return title === null ? words('price.choose', { count }) : words('price.choose_titled', { count, title: say(title) });
}

/** What the whole price in this currency comes to with an alternative; nothing where that is what it comes to by itself. */
function withOffer(
  composer: Composer,
  { with_it: sums, total: own, indexed }: PriceChoiceFacts['lines'][number],
  first: boolean,
): Inlines {
  if (sums === null || (sums.total.amount === own.amount && indexed?.first_year !== true)) return [];
  const { words, name, count, locale } = composer;
  const tax = listed(summedTaxes(composer, sums.taxes), locale);
  return words(taxed(yearly('price.with_it', first), tax), {
    currency: name(sums.total.currency),
    total: count(sums.total),
    tax,
  });
}

/** What one signs for with an alternative; nothing where that is what its own row says. */
function withCharges(composer: Composer, line: PriceChoiceFacts['lines'][number]): Inlines {
  const { words, count, name, locale } = composer;
  const total = chargesSaid(composer, line.charges_with_it, count);
  if (readAlike(total, chargeOfLine(composer, line))) return [];
  const taxes = line.charges_with_it.map((charge) => summedTaxes(composer, charge.taxes));
  const tax = taxesOfAll(composer, taxes);
  return words(taxed('price.with_it', listed([tax], locale)), { currency: name(line.net.currency), total, tax });
}

/** A line with an empty box: what it is, how it is charged, what it comes to. */
function boxRow(
  composer: Composer,
  line: PriceOptionFacts,
  { usual, isDiscounted }: { readonly usual: readonly TaxNameFacts[] | null; readonly isDiscounted: boolean },
  more: Inlines = [],
): readonly Cell[] {
  const { say, start, opened } = composer;
  const inclTax = withTax(composer, line);
  // What it comes to with its tax names the tax already.
  const section = line.section === null ? [] : say(line.section);
  const detail = opened(
    joined(
      [
        insteadOf(composer, line),
        section,
        lineDetail(composer, line, inclTax.length > 0 ? null : usual),
        extensionOf(composer, line, { isDiscounted }),
        lessDiscount(composer, line),
        inclTax,
        more,
      ],
      ' · ',
    ),
  );
  const words = cell({
    children: emphasised('medium', start(line.text)),
    detail: detail.length === 0 ? null : detail,
    box: true,
  });
  return [
    ...positionCells(composer, line, words),
    quantityCell(composer, line),
    ...unitCells(composer, line),
    amountCell(composer, line, line.net),
  ];
}

/** Which lines of the offer it takes the place of. */
export const insteadOf = ({ words, say, locale }: Composer, { instead_of: others }: PriceOptionFacts): Inlines =>
  others.length === 0 ? [] : words('price.instead', { others: listed(others.map(say), locale) });

/** What it comes to with its own taxes, each period where its amount is what is charged then. */
function withTax(composer: Composer, { taxes, net, total, recurring }: PriceOptionFacts): Inlines {
  if (taxes.length === 0 || total.amount === net.amount) return [];
  const { words, say } = composer;
  const isCharge = recurring !== null && isByPeriod(composer);
  return words('investment.option_tax', {
    tax: taxesNamed(composer, taxes),
    total: isCharge ? words(`price.charge_${recurring}`, { amount: say(total) }) : say(total),
  });
}
