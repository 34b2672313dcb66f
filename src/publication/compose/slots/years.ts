import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { atCapName, beforeIndexation } from '../pieces/indexation.ts';
import { titleIn } from '../pieces/prices.ts';
import { cell } from '../pieces/table.ts';
import { summedTaxes, taxed } from '../pieces/taxNames.ts';

/** The years of the term with their sums, and what they come to together; nothing where every year is like the first. */
export function yearsOfPrice(composer: Composer, part: CurrencyPriceFacts): readonly Table[] {
  const { words, name, count, locale } = composer;
  const { years, over_term: term, indexed } = part;
  if (years.length === 0 || term === null) return [];
  const tax = listed(summedTaxes(composer, term.taxes), locale);
  const isTaxed = tax.length > 0;
  const sums = ({ net, total }: Pick<typeof term, 'net' | 'total'>): Row['cells'] => [
    ...(isTaxed ? [cell({ children: count(net) })] : []),
    cell({ children: count(total) }),
  ];
  const rows = years.map((year): Row => ({
    kind: 'body',
    cells: [
      cell({ children: yearsNamed(composer, Number(year.first.number), Number(year.last.number)) }),
      ...sums(year),
    ],
    carried: null,
  }));
  const all: Row = {
    kind: 'total',
    cells: [cell({ children: words('investment.term') }), ...sums(term)],
    carried: null,
  };
  const most = indexed?.at_cap ?? null;
  const atCap: readonly Row[] =
    indexed === null || most === null
      ? []
      : [{ kind: 'body', cells: [cell({ children: atCapName(composer, indexed) }), ...sums(most)], carried: null }];
  const currency = name(part.currency);
  return [
    {
      type: 'table',
      title: titleIn(composer, beforeIndexation(composer, words('price.years'), indexed?.term), part),
      columns: [
        { align: 'start', width: 'fill', head: words('price.year_head') },
        ...(isTaxed ? [{ align: 'number', width: 'wide', head: words('investment.net') } as const] : []),
        { align: 'number', width: 'wide', head: words(taxed('price.years_amount', tax), { currency, tax }) },
      ],
      rows: [...rows, all, ...atCap],
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'price.years_summary'),
    },
  ];
}

/** "Year 2", "Years 3 to 5". */
export const yearsNamed = ({ words }: Composer, first: number, last: number): Inlines =>
  first === last ? words('price.year', { year: first }) : words('price.years_from_to', { first, last });
