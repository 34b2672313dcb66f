import type { ComparedFacts } from '../../../proposal/Packages.ts';
import type { CurrencyPriceFacts, PriceChoiceFacts } from '../../../proposal/Price.ts';
import { chargeKinds } from '../../../proposal/Recurring.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Column, Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, listed, type Composer } from '../pieces/Composer.ts';
import { chargeOfLine, chargesSaid, readAlike } from '../pieces/charges.ts';
import { lessDiscount } from '../pieces/lessDiscount.ts';
import { extensionOf, isDiscountedForGood, timeOf } from '../pieces/inTime.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { besideChoices, goesOn, isByPeriod, yearly } from '../pieces/prices.ts';
import { lineMarks } from '../pieces/requirementMarks.ts';
import { cell } from '../pieces/table.ts';
import { isContained, mainTaxes, summedTaxes, taxed, taxesOfAll } from '../pieces/taxNames.ts';
import { packageTerm, packageYears } from './packageYears.ts';
import { contentOf, picturedLine } from './priceRows.ts';
import { quantityCell } from './quantity.ts';

type Package = PriceChoiceFacts['lines'][number];

/** What a row says of one package: words, or a drawn mark. */
type Entry = Pick<Cell, 'children' | 'mark' | 'detail'>;

/** The alternatives of a group side by side: what each costs, and what they differ in; one of them may be recommended. */
export function comparison(
  composer: Composer,
  choice: PriceChoiceFacts,
  part: CurrencyPriceFacts,
  title: Inlines,
): readonly Block[] {
  const { words, name, locale, start } = composer;
  const { compared, lines } = choice;
  if (compared === null) return [];
  const currency = name(part.currency);
  const recommended = compared.recommended === null ? -1 : Number(compared.recommended.number);
  const columns = lines.map((line, i): Column => ({
    align: 'center',
    width: 'alike',
    head: start(line.text),
    ...picturedLine(composer, line),
    ...(i === recommended ? { highlight: true, label: words('packages.recommended') } : {}),
  }));
  return [
    {
      type: 'table',
      title,
      columns: [{ align: 'start', width: 'fill', head: words('packages.head', { currency }) }, ...columns],
      rows: [...priceRows(composer, lines, part), ...featureRows(composer, compared)],
      carriedForward: null,
      note: words('price.no_total'),
      headless: false,
      together: true,
      summary: phraseText(locale, 'packages.summary'),
    },
  ];
}

/** One row: what it is about, and what it says of each package; nothing where it says nothing of any. */
function rowOf(label: Inlines, entries: readonly Partial<Entry>[], detail: Inlines = []): readonly Row[] {
  if (entries.every(({ children = [] }) => children.length === 0)) return [];
  const cells = [
    cell({ children: label, detail: detail.length === 0 ? null : detail }),
    ...entries.map((entry) => cell({ children: [], ...entry })),
  ];
  return [{ kind: 'body', cells, carried: null }];
}

/** The price of each, what it comes to in a month, how it is charged, and what the whole offer comes to with it. */
function priceRows(composer: Composer, lines: readonly Package[], part: CurrencyPriceFacts): readonly Row[] {
  const { words, count, opened, proposal } = composer;
  const row = (label: Inlines, of: (line: Package) => Inlines): readonly Row[] =>
    rowOf(
      label,
      lines.map((line) => ({ children: of(line) })),
    );
  const price = lines.map((line): Entry => {
    const less = lessDiscount(composer, line);
    // A requirement that a package answers leads to its price.
    return {
      children: [...lineMarks(composer, line), ...emphasised('strong', chargeOfLine(composer, line))],
      detail: less.length === 0 ? null : less,
      mark: null,
    };
  });
  const years = packageYears(composer, lines, part);
  const isCounted = proposal.price?.detail === 'lines' && lines.some(({ quantity }) => quantity.number !== '1');
  return [
    ...rowOf(words(priceKey(lines)), price),
    ...row(words('packages.monthly'), ({ monthly }) => (monthly === null ? [] : count(monthly))),
    ...row(words('packages.saves'), ({ saves }) => (saves === null ? [] : count(saves))),
    ...(isCounted
      ? [
          ...rowOf(
            words('investment.quantity'),
            lines.map((line) => quantityCell(composer, line)),
          ),
          ...row(words('investment.unit_price'), (line) => count(line.unit_price)),
        ]
      : []),
    ...(years.length > 0 && lines.every((line) => line.charges_with_it.length === 0)
      ? []
      : withRest(composer, part, lines, wholeRow(composer, lines, part))),
    ...[...years, ...packageTerm(composer, lines, part)].flatMap(({ label, detail, sums }) =>
      rowOf(
        label,
        sums.map((children) => ({ children })),
        detail,
      ),
    ),
    ...row(words('packages.term'), (line) => opened(joined(timeOf(composer, line), ' · '))),
    ...row(words('packages.what'), (line) => {
      const detail = contentOf(composer, line, mainTaxes(part));
      const longer = extensionOf(composer, line, { isDiscounted: isDiscountedForGood(part) });
      return listed(
        [detail, longer].filter((some) => some.length > 0),
        composer.locale,
      );
    }),
  ];
}

/** Whether the prices of packages hold their tax, where they bear one. */
function priceKey(lines: readonly Package[]): string {
  const taxes = lines.flatMap((line) => line.taxes).filter(({ percent }) => Number(percent.number) > 0);
  const inside = taxes.filter(isContained).length;
  if (taxes.length === 0 || (inside > 0 && inside < taxes.length)) return 'packages.price';
  return inside > 0 ? 'packages.price_gross' : 'packages.price_net';
}

/** What one signs for with each package, a row for each time at which it is charged. */
function chargeRows(composer: Composer, lines: readonly Package[]): readonly Row[] {
  const { words, count } = composer;
  return chargeKinds.flatMap((each) => {
    const charges = lines.map((line) => line.charges_with_it.find((charge) => charge.each === each));
    const tax = taxesOfAll(
      composer,
      charges.flatMap((charge) => (charge === undefined ? [] : [summedTaxes(composer, charge.taxes)])),
    );
    return rowOf(
      words(`price.total_${each}`),
      charges.map((charge) => ({ children: charge === undefined ? [] : count(charge.total) })),
      tax.length === 0 ? [] : words('price.including', { tax }),
    );
  });
}

/** What the whole offer comes to with each package; nothing where that is what the packages cost by themselves. */
function wholeRow(composer: Composer, lines: readonly Package[], part: CurrencyPriceFacts): readonly Row[] {
  const { words, count, locale } = composer;
  const isFirst = lines.some(
    (line) => line.charges_with_it.length === 0 && !isByPeriod(composer) && (part.recurs || goesOn(line)),
  );
  const sums = lines.map((line): Inlines => {
    if (line.charges_with_it.length > 0) return chargesSaid(composer, line.charges_with_it, count);
    return line.with_it === null ? [] : count(line.with_it.total);
  });
  if (lines.every((line, i) => readAlike(sums[i] ?? [], chargeOfLine(composer, line)))) return [];
  if (lines.every((line) => line.charges_with_it.length > 0)) return chargeRows(composer, lines);
  const tax = taxesOfAll(
    composer,
    lines.map(({ with_it: whole }) => summedTaxes(composer, whole?.taxes ?? [])),
  );
  const key = taxed(yearly('packages.whole', isFirst), tax);
  const isMoved = isFirst && lines.some(({ indexed }) => indexed?.first_year);
  return rowOf(
    beforeIndexation(composer, words(key, { tax: listed([tax], locale) }), isMoved),
    sums.map((children) => ({ children })),
  );
}

/** Over what the whole comes to stands what is in it beside the package: so it can be reckoned. */
function withRest(
  composer: Composer,
  part: CurrencyPriceFacts,
  lines: readonly Package[],
  whole: readonly Row[],
): readonly Row[] {
  const rest = besideChoices(composer, part);
  if (rest === null || whole.length === 0 || part.discount !== null) return whole;
  const sum = composer.count(rest.sum);
  const sums = lines.map(() => ({ children: sum }));
  return [...rowOf(composer.words('price.rest'), sums), ...whole];
}

/** A tick or a dash, or the words of each package. */
const featureRows = ({ start, words }: Composer, { features }: ComparedFacts): readonly Row[] =>
  features.flatMap(({ text, cells }) => {
    const isTicked = cells.every(({ value }) => value === null);
    const entries = cells.map(({ has, value }): Partial<Entry> => {
      if (value !== null) return { children: start(value) };
      const mark = isTicked && has ? 'check' : 'dash';
      return { children: words(mark === 'check' ? 'packages.has' : 'packages.has_not'), mark };
    });
    return rowOf(start(text), entries);
  });
