import type { Block } from '../../document/Block.ts';
import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { marksOn } from '../kinds/answers.ts';
import { costColumns } from './costColumns.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { chargedPrices, titleIn } from '../pieces/prices.ts';
import { regularCharges } from '../pieces/regularCharges.ts';
import { marked } from '../pieces/marked.ts';
import { priceIndexation } from './indexation.ts';
import { atCapSaid, beforeIndexation } from '../pieces/indexation.ts';
import { extensions, renewal } from './renewal.ts';
import { yearsOfPrice } from './years.ts';
import { ratesInTime } from '../pieces/taxInTime.ts';
import { taxed, taxSaid } from '../pieces/taxNames.ts';

/** What is charged after the first year, what the whole term costs, and when a tax changes. */
export const priceNotes = (composer: Composer): readonly Block[] => [
  ...(chargedPrices(composer).some(({ by_year: years }) => years !== undefined) ? costColumns(composer) : []),
  ...chargedPrices(composer).flatMap((part) => notesOf(composer, part)),
  ...priceIndexation(composer),
  ...renewal(composer),
  ...hanging(composer.words('price.tax_title'), ratesInTime(composer).flatMap(body)),
];

function notesOf(composer: Composer, part: CurrencyPriceFacts): readonly Block[] {
  const { words, say } = composer;
  const years = yearsOfPrice(composer, part);
  const taxes = (names: readonly TaxNameFacts[]): Inlines =>
    listed(
      names.map((tax) => taxSaid(composer, tax)),
      composer.locale,
    );
  const when = part.later?.every === false ? 'investment.second' : 'investment.later';
  const later =
    part.later === null || years.length > 0
      ? []
      : words(taxed(`${when}_text`, taxes(part.later.taxes)), {
          total: say(part.later.total),
          net: say(part.later.net),
          tax: taxes(part.later.taxes),
        });
  const term =
    part.over_term === null || years.length > 0
      ? []
      : words(taxed('investment.term_text', taxes(part.over_term.taxes)), {
          total: say(part.over_term.total),
          net: say(part.over_term.net),
          tax: taxes(part.over_term.taxes),
        });
  return [
    ...marked(years, marksOn(composer, part.over_term)),
    ...hanging(titleIn(composer, words('price.regular_title'), part), body(regularCharges(composer, part))),
    ...hanging(titleIn(composer, beforeIndexation(composer, words(when), part.indexed?.later), part), body(later)),
    ...hanging(
      [...marksOn(composer, part.over_term), ...titleIn(composer, termTitle(composer, part), part)],
      [...body(term), ...body(term.length === 0 ? [] : atCapSaid(composer, part.indexed))],
    ),
    ...extensions(composer, part),
  ];
}

const monthsACharge = { month: 1, quarter: 3, year: 12 } as const;

/** How long the term is, where the lines do not all have the same. */
function termTitle(composer: Composer, { groups, indexed }: CurrencyPriceFacts): Inlines {
  const { words } = composer;
  const named = (name: Inlines): Inlines => beforeIndexation(composer, name, indexed?.term);
  const months = groups
    .flatMap(({ lines }) => lines)
    .flatMap(({ recurring, term }) =>
      recurring === null ? [] : [term === null ? 0 : Number(term.number) * monthsACharge[recurring]],
    );
  const longest = Math.max(0, ...months);
  if (months.every((each) => each === longest)) return named(words('investment.term'));
  return named(words('investment.term_months', { count: longest }));
}
