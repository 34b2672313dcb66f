import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { inLatinTwins } from '../../foundation/names/letters.ts';
import { fold } from '../../foundation/text/foldText.ts';
import { compare } from '../../foundation/money/Decimal.ts';
import type { Fault } from './bookColumns.ts';
import { inOrder } from './periods.ts';
import type { BookRow, PriceBook } from './PriceBook.ts';

/**
 * What the keeper of a book has to look at (W717): articles that have lapsed, list prices under cost or floor, texts that
 * miss a language which others have, taxes that the workspace does not have, numbers that look like another's, and days
 * between two rows on which nothing holds.
 * @param taxes ids of the workspace's taxes; null where it has none, and each dossier its own
 */
export function checkBook(
  { articles }: Pick<PriceBook, 'articles'>,
  today: CalendarDate,
  taxes: readonly string[] | null,
): readonly Fault[] {
  const all = [...articles.values()];
  const rows = all.flat();
  const languages = { text: languagesOf(rows, 'text'), unit: languagesOf(rows, 'unit') };
  return [
    ...all.flatMap((own) => [
      ...own.flatMap((row) => [...underCost(row), ...silentIn(row, languages), ...strangeTaxes(row, taxes)]),
      ...byCurrency(own).flatMap((rows) => overTime(rows, today)),
    ]),
    ...nearDoubles(all),
  ];
}

const strangeTaxes = (row: BookRow, known: readonly string[] | null): readonly Fault[] =>
  known === null
    ? []
    : (row.tax ?? [])
        .filter((id) => !known.includes(id))
        .map((tax) => fault(row, finding('W717', 'tax', { path: [], sku: row.sku, tax })));

/** Articles whose numbers a reader takes for one: another case, another dash, a blank, a letter of another script. */
function nearDoubles(articles: readonly (readonly BookRow[])[]): readonly Fault[] {
  const seen = new Map<string, BookRow>();
  return articles.flatMap(([row]): readonly Fault[] => {
    if (row === undefined) return [];
    const looks = inLatinTwins(fold(row.sku)).replace(/[\p{Pd}−\s]/gu, '-');
    const before = seen.get(looks);
    seen.set(looks, before ?? row);
    if (before === undefined) return [];
    return [
      fault(row, finding('W717', 'nearDouble', { path: [], sku: row.sku, near: before.sku, other: before.line })),
    ];
  });
}

/** Rows of an article, a currency at a time; most have one. */
const byCurrency = (own: readonly BookRow[]): readonly (readonly BookRow[])[] =>
  own.length === 1
    ? [own]
    : [...new Set(own.map(({ currency }) => currency))].map((currency) =>
        inOrder(own.filter((row) => row.currency === currency)),
      );

const fault = (row: BookRow, found: Fault['found']): Fault => ({ found, line: row.line, column: null });

function underCost(row: BookRow): readonly Fault[] {
  const { list, cost, floor } = row.boxed.reveal();
  const at = { path: [], sku: row.sku };
  return [
    ...(cost !== null && compare(list, cost) < 0 ? [fault(row, finding('W717', 'underCost', at))] : []),
    ...(floor !== null && compare(list, floor) < 0 ? [fault(row, finding('W717', 'underFloor', at))] : []),
  ];
}

/** The languages in which any row has its words. */
const languagesOf = (rows: readonly BookRow[], field: 'text' | 'unit'): readonly string[] => {
  const known = new Set<string>();
  for (const { [field]: words } of rows)
    if (typeof words === 'object' && words !== null) for (const language of Object.keys(words)) known.add(language);
  return [...known];
};

function silentIn(row: BookRow, languages: Readonly<Record<'text' | 'unit', readonly string[]>>): readonly Fault[] {
  return (['text', 'unit'] as const).flatMap((field) => {
    const words = row[field];
    if (typeof words !== 'object' || words === null) return [];
    const lacking = languages[field].filter((language) => !Object.hasOwn(words, language));
    return lacking.map((language) =>
      fault(row, finding('W717', 'languages', { path: [], sku: row.sku, column: `${field}_${language}` })),
    );
  });
}

/** Rows of one article in one currency, the earliest first. */
function overTime(rows: readonly BookRow[], today: CalendarDate): readonly Fault[] {
  const last = rows.at(-1);
  const end = last?.boxed.reveal().until ?? null;
  const lapsed =
    last !== undefined && end !== null && end < today
      ? [fault(last, finding('W717', 'lapsed', { path: [], sku: last.sku, currency: last.currency }))]
      : [];
  const gaps = rows.slice(1).flatMap((row, i): readonly Fault[] => {
    const before = rows[i];
    const until = before?.boxed.reveal().until ?? null;
    const { from } = row.boxed.reveal();
    if (before === undefined || until === null || from === null) return [];
    const next = addDays(until, 1);
    if (next === null || from <= next) return [];
    const { currency, sku } = row;
    return [fault(row, finding('W717', 'gap', { path: [], sku, currency, other: before.line }))];
  });
  return [...lapsed, ...gaps];
}
