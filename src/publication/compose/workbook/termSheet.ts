import { digitsOf } from '../../../foundation/money/currency.ts';
import { add, compare, decimalOf, multiply, type Decimal } from '../../../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts, SumsFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Formula, NumberCell, Sheet, SheetRow } from '../../document/Workbook.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { atCapName, beforeIndexation } from '../pieces/indexation.ts';
import { titleIn, yearly } from '../pieces/prices.ts';
import { summedTaxes, taxed } from '../pieces/taxNames.ts';
import { yearsNamed } from '../slots/years.ts';
import { count, money, text } from './cells.ts';
import { added, product, ref, round } from './formula.ts';
import type { Totalled } from './paymentsSheet.ts';
import { plainTable, rowOf } from './plainTable.ts';
import { sheetOf, type SheetTable } from './sheets.ts';

/** What is said of the years of a term: which they are, how many, and what each comes to. */
interface Years {
  readonly words: Inlines;
  /** Null where they are not all that the term has. */
  readonly times: number | null;
  readonly net: NumberCell | null;
  readonly total: NumberCell;
}

/** The total over the term: the years that it is made of, as the page says them, and their sum. */
export function termSheet(composer: Composer, all: readonly Totalled[]): Sheet {
  const { words } = composer;
  const tables = all.map((one) => termTable(composer, one, all.length > 1));
  return sheetOf(composer, { name: words('workbook.term'), title: words('investment.term'), tables });
}

function termTable(composer: Composer, { part, ...first }: Totalled, isOneOfMany: boolean): SheetTable {
  const { words, name, locale } = composer;
  const { over_term: term, indexed } = part;
  const currency = name(part.currency);
  const tax = listed(summedTaxes(composer, term?.taxes ?? part.later?.taxes ?? []), locale);
  const years = yearsOf(composer, part, first);
  const most = indexed?.at_cap ?? null;
  return {
    table: plainTable(composer, [
      words('price.year_head'),
      words('workbook.years'),
      words('investment.net'),
      words(taxed('price.years_amount', tax), { currency, tax }),
    ]),
    body: [
      ...years.map(({ words: said, times, net, total: sum }) =>
        rowOf('body', text(said), times === null ? null : timesCell(times, sum), net, sum),
      ),
      ...(term === null ? [] : [termRow(composer, part, term, years)]),
      ...(indexed === null || most === null
        ? []
        : [sumsRow('body', atCapName(composer, indexed), `${part.currency} at cap`, most)]),
    ],
    title: isOneOfMany ? titleIn(composer, words('investment.term'), part) : [],
  };
}

const timesKey = ({ key }: NumberCell): string => `${key} times`;
const timesCell = (times: number, sum: NumberCell): NumberCell =>
  count(timesKey(sum), { number: decimalOf(times), from: null });

/** The years one by one where the page says them; else the first one and those after it, where they are alike. */
function yearsOf(composer: Composer, part: CurrencyPriceFacts, first: Omit<Totalled, 'part'>): readonly Years[] {
  const { words } = composer;
  const { currency, years, later, over_term: term, recurs, indexed } = part;
  if (years.length > 0)
    return years.map(({ first: from, last, net, total }, i) => ({
      words: yearsNamed(composer, Number(from.number), Number(last.number)),
      times: Number(last.number) - Number(from.number) + 1,
      net: money(`${currency} year ${i} net`, net),
      total: money(`${currency} year ${i}`, total),
    }));
  if (part.total === null || part.net === null) return [];
  const name = beforeIndexation(composer, words(yearly('investment.total', recurs)), indexed?.first_year);
  const firstYear: Years = {
    words: name,
    times: 1,
    net: money(`${currency} first net`, part.net, first.net && ref(first.net)),
    total: money(`${currency} first`, part.total, first.total && ref(first.total)),
  };
  if (later === null) return [firstYear];
  const when = later.every ? 'investment.later' : 'investment.second';
  return [
    firstYear,
    {
      words: beforeIndexation(composer, words(when), indexed?.later),
      times: term === null ? null : wholeYears(part.total.amount, later.total.amount, term.total.amount),
      net: money(`${currency} later net`, later.net),
      total: money(`${currency} later`, later.total),
    },
  ];
}

/** The longest term that anybody agrees, in years. */
const longest = 100;

/** How many years like the second make the term with the first; null where no whole number does. */
function wholeYears(first: Decimal, later: Decimal, term: Decimal): number | null {
  const makes = (years: number): boolean => compare(sumOfYears(first, later, years), term) === 0;
  return Array.from({ length: longest }, (_, i) => i + 1).find(makes) ?? null;
}

const sumOfYears = (first: Decimal, later: Decimal, years: number): Decimal =>
  add(first, multiply(later, decimalOf(years)));

/** What the years come to, net and in all. */
function termRow(
  composer: Composer,
  { currency, indexed }: CurrencyPriceFacts,
  term: SumsFacts,
  years: readonly Years[],
): SheetRow {
  const digits = digitsOf(currency);
  const all = (of: (year: Years) => NumberCell | null): Formula | null => {
    const parts = years.flatMap((year): readonly Formula[] => {
      const cell = of(year);
      if (cell === null || year.times === null) return [];
      const times = { op: 'cell', key: timesKey(year.total), value: decimalOf(year.times) } as const;
      return [product(ref(cell), times)];
    });
    return parts.length < Math.max(1, years.length) ? null : round(added(parts), digits);
  };
  return sumsRow(
    'total',
    beforeIndexation(composer, composer.words('investment.term'), indexed?.term),
    `${currency} term`,
    term,
    {
      net: all(({ net }) => net),
      total: all(({ total }) => total),
    },
  );
}

function sumsRow(
  kind: SheetRow['kind'],
  words: Inlines,
  key: string,
  { net, total }: SumsFacts,
  formulas: { readonly net: Formula | null; readonly total: Formula | null } = { net: null, total: null },
): SheetRow {
  return rowOf(kind, text(words), null, money(`${key} net`, net, formulas.net), money(key, total, formulas.total));
}
