import { digitsOf } from '../../../foundation/money/currency.ts';
import type { CurrencyPriceFacts, PriceLineFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { NumberCell, Sheet, SheetRow } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { isByPeriod } from '../pieces/prices.ts';
import { isAlike } from '../pieces/taxNames.ts';
import { groupCharges } from '../slots/periodRows.ts';
import { money } from './cells.ts';
import { hasNet } from './charges.ts';
import { round, sumOf } from './formula.ts';
import { lineRows } from './lineRows.ts';
import { periodSums } from './periodSums.ts';
import type { PricedRow } from './PricedRow.ts';
import { priceTable, type PriceTable, type SumLine } from './priceTable.ts';
import { sheetOf, space } from './sheets.ts';
import { sumsOf } from './sums.ts';
import type { Unit } from './taxBases.ts';

/** The sheets of a price in one currency, and where its sums stand. */
export interface PriceSheets {
  readonly sheets: readonly Sheet[];
  readonly net: NumberCell | null;
  readonly total: NumberCell | null;
  /** Every line that is shown: what an alternative is added to. */
  readonly units: readonly Unit[];
}

type Group = CurrencyPriceFacts['groups'][number];

/** A section of the price with its lines in cells, and what it comes to. */
interface Section {
  readonly group: Group;
  readonly title: Inlines;
  readonly rows: readonly PricedRow[];
  readonly net: NumberCell;
}

/** One sheet with all lines; of several sections one each, and one on which their sums make the total. */
export function priceSheets(composer: Composer, part: CurrencyPriceFacts, name: Inlines): PriceSheets {
  const { proposal, words } = composer;
  const detail = proposal.price?.detail ?? 'lines';
  const hasLines = detail === 'lines';
  const isNet = hasNet(part.groups.flatMap(({ lines }) => lines));
  const all = part.groups.map(({ lines }) =>
    hasLines ? lines.flatMap((line) => lineRows(composer, line, isNet)) : [],
  );
  const sections = part.groups.map((group, g) => sectionOf(composer, part, group, { rows: all[g] ?? [], place: g }));
  const units = hasLines ? all.flat() : detail === 'sections' ? sectionUnits(part, sections) : [];
  const isApart = hasLines && sections.length > 1;
  const rows = isApart || !hasLines ? [] : all.flat();
  const table = priceTable(composer, composer.name(part.currency), rows);
  const { lines, net, total } = isByPeriod(composer)
    ? { lines: periodSums(composer, part, units), net: null, total: null }
    : sumsOf(composer, part, units);
  const inside = isApart || detail === 'sections' ? sections.map(sectionLine(composer)).map(table.sum) : [];
  const body = [
    ...inside,
    ...(isApart || !hasLines ? [] : sections.flatMap((section) => linesOf(composer, part, section, table, all))),
    ...restLine(composer, part).map(table.sum),
    space,
    ...lines.map(table.sum),
  ];
  const own = isApart ? sections.map((section) => sectionSheet(composer, part, section, all)) : [];
  const title = part.groups.length === 0 ? words('workbook.price') : name;
  return { sheets: [sheetOf(composer, { name, title, tables: [{ table, body }] }), ...own], net, total, units };
}

/** What a section is called, and the sum of its lines. */
function sectionOf(
  { start, words }: Composer,
  { currency, groups }: CurrencyPriceFacts,
  group: Group,
  { rows, place }: { readonly rows: readonly PricedRow[]; readonly place: number },
): Section {
  const title =
    group.title === null ? words(groups.length > 1 ? 'price.other_lines' : 'price.all_lines') : start(group.title);
  const sum = rows.length === 0 ? null : round(sumOf(rows.map(({ net }) => net)), digitsOf(currency));
  return { group, title, rows, net: money(`${currency} section ${place}`, group.net, sum) };
}

/** A section as a row of its sum; what is charged at different times is no one sum. */
const sectionLine =
  (composer: Composer) =>
  ({ group, title, net }: Section): SumLine => ({
    ...{ kind: 'body', words: title, note: groupCharges(composer, group.charges) },
    amount: group.charges.length > 1 ? null : net,
  });

const eachOf = ({ recurring }: Pick<PriceLineFacts, 'recurring'>): Unit['each'] => recurring ?? 'once';

/** Sections whose lines are not shown: none of them, where the lines of one bear different taxes or are charged at different times. */
function sectionUnits({ groups }: CurrencyPriceFacts, sections: readonly Section[]): readonly Unit[] {
  const units = groups.flatMap(({ lines }, g): readonly Unit[] => {
    const [section, first] = [sections[g], lines[0]];
    const isOne = isAlike(lines) && new Set(lines.map(eachOf)).size === 1;
    return section === undefined || first === undefined || !isOne
      ? []
      : [{ net: section.net, taxes: first.taxes, each: eachOf(first) }];
  });
  return units.length < groups.length ? [] : units;
}

/** The lines of a section in a table, with the running sums that stand under them. */
function linesOf(
  composer: Composer,
  { groups, currency }: CurrencyPriceFacts,
  { group, rows }: Section,
  table: PriceTable,
  all: readonly (readonly PricedRow[])[],
): readonly SheetRow[] {
  const before = all.slice(0, groups.indexOf(group)).flat();
  return group.lines.flatMap(({ place, subtotal }) => {
    const isOwn = (row: PricedRow): boolean => row.place === place;
    const own = rows.filter(isOwn).map(table.line);
    if (subtotal === null) return own;
    const above = [...before, ...rows.slice(0, rows.findLastIndex(isOwn) + 1)];
    const sum = round(sumOf(above.map(({ net }) => net)), digitsOf(currency));
    const amount = money(`${currency} subtotal ${place}`, subtotal.net, sum);
    return [...own, table.sum({ kind: 'subtotal', words: composer.start(subtotal.label), amount })];
  });
}

function sectionSheet(
  composer: Composer,
  part: CurrencyPriceFacts,
  section: Section,
  all: readonly (readonly PricedRow[])[],
): Sheet {
  const table = priceTable(composer, composer.name(part.currency), section.rows);
  const amount = section.group.charges.length > 1 ? null : section.net;
  const own = table.sum({ kind: 'subtotal', words: composer.words('workbook.section'), amount });
  const body = [...linesOf(composer, part, section, table, all), ...(amount === null ? [] : [space, own])];
  return sheetOf(composer, { name: section.title, title: section.title, tables: [{ table, body }] });
}

/** Lines that are not shown are one sum: what an open choice is added to. */
function restLine(
  { words, proposal }: Composer,
  { groups, choices, currency }: CurrencyPriceFacts,
): readonly SumLine[] {
  const last = groups.at(-1)?.lines.at(-1);
  if (proposal.price?.detail !== 'total' || choices.length === 0 || last === undefined) return [];
  return [{ kind: 'body', words: words('price.rest'), amount: money(`${currency} rest`, last.running) }];
}
